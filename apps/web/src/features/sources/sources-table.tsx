import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { SourcesTable_SourceFragment } from '../../gql/graphql.ts';
import { formatCount } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './sources.module.css';

export const SOURCES_TABLE = graphql(`
  fragment SourcesTable_source on Source { id shortId kind titleLines author language passageCount factCount }
`);

interface SourcesTableProps {
  sources: readonly SourcesTable_SourceFragment[];
  more: { load: (() => void) | null; loading: boolean; total: number };
}

export function SourcesTable({ sources, more }: SourcesTableProps) {
  const { t } = useTranslation('sources');
  const { locale } = useLanguage();
  const { collaborative: { slug } } = useSession();
  const columns: readonly Column<SourcesTable_SourceFragment>[] = [
    { key: 'title', head: t('list.titleOf'), names: true, cell: (source) => <Link to={`/${slug}/data/sources/${source.shortId}`}>{source.shortId} <span lang={source.language}>{source.titleLines.at(-1)}</span></Link> },
    { key: 'author', head: t('author'), cell: ({ author }) => author },
    { key: 'kind', head: t('list.kind'), cell: ({ kind }) => t(`kind.${kind}`, kind) },
    { key: 'passages', head: t('list.passages'), figures: true, cell: ({ passageCount }) => formatCount(passageCount, locale) },
    { key: 'facts', head: t('list.facts'), figures: true, cell: ({ factCount }) => formatCount(factCount, locale) },
  ];
  const empty = <EmptyState title={t('list.empty')} example={<span className={styles['quiet']}>{t('list.example')}</span>}><p>{t('list.emptyWhy')}</p></EmptyState>;
  return <DataTable caption={t('list.title')} columns={columns} rows={sources} rowKey={({ id }) => id} empty={empty} more={more} />;
}
