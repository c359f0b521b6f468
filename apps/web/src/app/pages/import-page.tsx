import { useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { CommitImport, type Committed } from '../../features/imports/commit-import.tsx';
import { CommittedNotice } from '../../features/imports/committed-notice.tsx';
import { Findings } from '../../features/imports/findings.tsx';
import { ImportConflicts } from '../../features/imports/import-conflicts.tsx';
import { ImportCounts } from '../../features/imports/import-counts.tsx';
import { ImportRows } from '../../features/imports/import-rows.tsx';
import { ImportState } from '../../features/imports/import-state.tsx';
import { NamePools } from '../../features/imports/name-pools.tsx';
import { ProtectRow } from '../../features/protection/protect-row.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { formatDate } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { useMore } from '../../lib/use-more.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Steps } from '../../ui/steps.tsx';
import { NotFound } from '../not-found.tsx';
import styles from './page.module.css';

const IMPORT_PAGE = graphql(`
  query ImportPage($id: UUID!, $onlyFindings: Boolean!, $after: String) {
    import(id: $id) {
      id fileName filePurgedAt state startedAt startedBy pools findings { ...Findings_finding @unmask }
      counts { ...ImportCounts_counts @unmask }
      ...NamePools_import @unmask
      ...ImportConflicts_import @unmask
      ...CommitImport_import @unmask
      rows(onlyFindings: $onlyFindings, first: 50, after: $after) { nodes { ...ImportRows_row @unmask } next }
    }
  }
`);

const ANY_ID = /^[0-9a-f-]{36}$/i;

export function ImportPage() {
  const { import: id = '' } = useParams();
  return ANY_ID.test(id) ? <OneImport id={id} /> : <NotFound />;
}

function OneImport({ id }: { id: string }) {
  const [search, setSearch] = useSearchParams();
  const onlyFindings = search.get('rows') !== 'all';
  const [committed, setCommitted] = useState<Committed | null>(null);
  const { data: { import: file }, fetchMore } = useSuspenseQuery(IMPORT_PAGE, { ...FRESH, variables: { id, onlyFindings } });
  const more = useMore(file?.rows.next ?? null, fetchMore);
  const mayProtect = useSession().viewer.can('parties.protect').allowed;
  if (!file) return <NotFound />;
  const isOpen = file.state === 'checked';
  const answered = file.conflicts.every(({ keptRow }) => keptRow !== null);
  return (
    <div className={styles['page']}>
      <Head file={file} />
      {committed && <CommittedNotice committed={committed} />}
      <ImportSteps state={file.state} answered={answered} />
      <ImportCounts counts={file.counts} answered={answered} />
      {file.findings.length > 0 && <Findings findings={file.findings} />}
      {isOpen && file.programmes.length > 0 && <NamePools key={file.pools.join('\n')} file={file} />}
      <ImportConflicts file={file} />
      {isOpen && <CommitImport file={file} onCommitted={(answer) => { setCommitted(answer); window.scrollTo({ top: 0 }); }} />}
      <ImportRows
        act={mayProtect ? (row) => <ProtectRow importId={file.id} row={row} /> : undefined}
        rows={file.rows.nodes} more={more} onlyFindings={onlyFindings}
        onOnlyFindings={(only) => { setSearch(only ? {} : { rows: 'all' }, { replace: true, preventScrollReset: true }); }}
      />
    </div>
  );
}

interface HeadProps {
  file: { readonly fileName: string; readonly filePurgedAt?: string | null; readonly state: string; readonly startedBy: string; readonly startedAt: string; readonly pools: readonly string[] };
}

function Head({ file: { fileName, filePurgedAt, state, startedBy, startedAt, pools } }: HeadProps) {
  const { t } = useTranslation(['imports', 'protection']);
  const { locale } = useLanguage();
  const by = t('by', { name: startedBy, date: formatDate(startedAt.slice(0, 10), locale) });
  const named = pools.length > 0 && t('pools.named', { names: new Intl.ListFormat(locale).format(pools) });
  const purged = filePurgedAt && t('protection:file.purged', { date: formatDate(filePurgedAt.slice(0, 10), locale) });
  return <PageHead title={fileName} state={<ImportState state={state} />} note={[by, named, purged].filter(Boolean).join(' · ')} />;
}

function ImportSteps({ state, answered }: { state: string; answered: boolean }) {
  const { t } = useTranslation('imports');
  const steps = (['checked', 'answered', 'written'] as const).map((key) => ({ key, word: t(`steps.${key}`) }));
  return <Steps label={t('steps.label')} steps={steps} now={state === 'committed' ? null : answered ? 'written' : 'answered'} />;
}
