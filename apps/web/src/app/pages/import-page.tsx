import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { CommitImport, type Committed } from '../../features/imports/commit-import.tsx';
import { CommittedNotice } from '../../features/imports/committed-notice.tsx';
import { DownloadFindings } from '../../features/imports/download-findings.tsx';
import { Findings } from '../../features/imports/findings.tsx';
import { ImportConflicts } from '../../features/imports/import-conflicts.tsx';
import { ImportCounts } from '../../features/imports/import-counts.tsx';
import { ImportRows, type ActedOnRow } from '../../features/imports/import-rows.tsx';
import { ImportState } from '../../features/imports/import-state.tsx';
import { ImportSteps } from '../../features/imports/import-steps.tsx';
import { MatchColumns } from '../../features/imports/match-columns.tsx';
import { NamePools } from '../../features/imports/name-pools.tsx';
import { SheetRows } from '../../features/imports/sheet-rows.tsx';
import { UndoImport } from '../../features/imports/undo-import.tsx';
import { ProtectRow } from '../../features/protection/protect-row.tsx';
import { graphql } from '../../gql/gql.ts';
import type { ImportPageQuery } from '../../gql/graphql.ts';
import { FRESH } from '../../lib/cache.ts';
import { formatDate } from '../../lib/format.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { useMore } from '../../lib/use-more.ts';
import { PageHead } from '../../ui/page-head.tsx';
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
      ...MatchColumns_import @unmask
      rows(onlyFindings: $onlyFindings, first: 50, after: $after) { nodes { ...ImportRows_row @unmask ...SheetRows_row @unmask } next }
    }
  }
`);

const ANY_ID = /^[0-9a-f-]{36}$/i;

type File = NonNullable<ImportPageQuery['import']>;

export function ImportPage() {
  const { import: id = '' } = useParams();
  return ANY_ID.test(id) ? <OneImport id={id} /> : <NotFound />;
}

function OneImport({ id }: { id: string }) {
  const [search, setSearch] = useSearchParams();
  const onlyFindings = search.get('rows') !== 'all';
  const [isMatching, setMatching] = useState(false);
  const [committed, setCommitted] = useState<Committed | null>(null);
  const { data: { import: file }, fetchMore } = useSuspenseQuery(IMPORT_PAGE, { ...FRESH, variables: { id, onlyFindings } });
  const more = useMore(file?.rows.next ?? null, fetchMore);
  if (!file) return <NotFound />;
  const isToMatch = file.state === 'matching' || isMatching;
  const toTop = () => { window.scrollTo({ top: 0 }); };
  const listed = {
    more, onlyFindings,
    onOnlyFindings: (only: boolean) => { setSearch(only ? {} : { rows: 'all' }, { replace: true, preventScrollReset: true }); },
  };
  return (
    <div className={styles['page']}>
      <Head file={file} onMatch={file.state === 'checked' && file.spreadsheet && !isMatching ? () => { setMatching(true); } : null} />
      {committed && <CommittedNotice committed={committed} />}
      <ImportSteps state={isToMatch ? 'matching' : file.state} isSheet={Boolean(file.spreadsheet)} answered={areAnswered(file)} />
      {isToMatch
        ? <><FileFindings file={file} /><MatchColumns file={file} onMatched={() => { setMatching(false); toTop(); }} /></>
        : <><Checked file={file} onCommitted={(answer) => { setCommitted(answer); toTop(); }} /><Rows file={file} listed={listed} /></>}
      {file.state === 'committed' && <UndoImport importId={id} fileName={file.fileName} onUndone={() => { setCommitted(null); toTop(); }} />}
    </div>
  );
}

type Listed = Omit<Parameters<typeof ImportRows>[0], 'rows' | 'act'>;

function Rows({ file: { id, state, spreadsheet, rows }, listed }: { file: File; listed: Listed }) {
  const mayProtect = useSession().viewer.can('parties.protect').allowed;
  const act = mayProtect ? (row: ActedOnRow) => <ProtectRow importId={id} row={row} /> : undefined;
  return spreadsheet
    ? <SheetRows importId={id} isOpen={state === 'checked'} rows={rows.nodes} act={act} {...listed} />
    : <ImportRows rows={rows.nodes} act={act} {...listed} />;
}

const areAnswered = ({ conflicts }: File): boolean => conflicts.every(({ keptRow }) => keptRow !== null);

const FileFindings = ({ file: { findings } }: { file: File }) => (findings.length > 0 ? <Findings findings={findings} /> : null);

/** What was found, and what is still to be said before it is written. An officer names no pools; her own sheet offers none. */
function Checked({ file, onCommitted }: { file: File; onCommitted: (committed: Committed) => void }) {
  const isOpen = file.state === 'checked';
  const mayName = abilityIn(file.viewerCan, 'pools.name').allowed;
  return (
    <>
      <ImportCounts counts={file.counts} answered={areAnswered(file)} />
      <FileFindings file={file} />
      {file.counts.errors + file.counts.warnings + file.counts.notes > 0 && <DownloadFindings importId={file.id} fileName={file.fileName} />}
      {isOpen && file.programmes.length > 0 && (mayName || !file.spreadsheet) && <NamePools key={file.pools.join('\n')} file={file} />}
      <ImportConflicts file={file} />
      {isOpen && <CommitImport file={file} onCommitted={onCommitted} />}
    </>
  );
}

function Head({ file: { fileName, state, startedBy, startedAt, pools, filePurgedAt }, onMatch }: { file: File; onMatch: (() => void) | null }) {
  const { t } = useTranslation(['imports', 'protection']);
  const { locale } = useLanguage();
  const by = t('by', { name: startedBy, date: formatDate(startedAt.slice(0, 10), locale) });
  const named = pools.length > 0 && t('pools.named', { names: new Intl.ListFormat(locale).format(pools) });
  const purged = filePurgedAt && t('protection:file.purged', { date: formatDate(filePurgedAt.slice(0, 10), locale) });
  return (
    <PageHead title={fileName} state={<ImportState state={state} />} note={[by, named, purged].filter(Boolean).join(' · ')}
      act={onMatch && <Button variant="default" onClick={onMatch}>{t('match.again')}</Button>} />
  );
}
