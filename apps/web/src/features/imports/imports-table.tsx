import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { ImportsTable_ImportFragment } from '../../gql/graphql.ts';
import { formatCount } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ImportState } from './import-state.tsx';

export const IMPORTS_TABLE = graphql(`
  fragment ImportsTable_import on Import { id fileName state startedAt startedBy counts { rows errors warnings } }
`);

interface ImportsTableProps {
  imports: readonly ImportsTable_ImportFragment[];
  more: { load: (() => void) | null; loading: boolean };
}

export function ImportsTable({ imports, more }: ImportsTableProps) {
  const { t } = useTranslation('imports');
  const { locale } = useLanguage();
  const { collaborative: { slug } } = useSession();
  const columns: readonly Column<ImportsTable_ImportFragment>[] = [
    { key: 'file', head: t('list.file'), names: true, cell: ({ id, fileName }) => <Link to={`/${slug}/data/${id}`}>{fileName}</Link> },
    { key: 'by', head: t('list.by'), cell: ({ startedBy }) => startedBy },
    { key: 'at', head: t('list.at'), tight: true, cell: ({ startedAt }) => <DateText value={startedAt.slice(0, 10)} /> },
    { key: 'state', head: t('list.state'), cell: ({ state }) => <ImportState state={state} /> },
    { key: 'rows', head: t('list.rows'), figures: true, cell: ({ counts }) => formatCount(counts.rows, locale) },
    { key: 'findings', head: t('list.findings'), figures: true, cell: ({ counts }) => formatCount(counts.errors + counts.warnings, locale) },
  ];
  const empty = <EmptyState title={t('list.empty')}><p>{t('list.emptyWhy')}</p></EmptyState>;
  return <DataTable caption={t('list.title')} columns={columns} rows={imports} rowKey={({ id }) => id} empty={empty} more={more} />;
}
