import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { ProposalTable_ProposalFragment } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { DeciderMark } from '../../ui/decider-mark.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Money } from '../../ui/money.tsx';
import { ProposalState } from './proposal-state.tsx';
import styles from './proposals.module.css';

export const PROPOSAL_TABLE = graphql(`
  fragment ProposalTable_proposal on Proposal {
    id shortId title state dueOn grantee { id name } requested { amount currency }
    grant { id vehicle sample funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }
  }
`);

interface ProposalTableProps<Row> {
  proposals: readonly Row[];
  /** The viewer's own status, said by the feature that knows it. */
  standing: (proposal: Row) => ReactNode;
  more: { load: (() => void) | null; loading: boolean; total: number };
}

/** Proposals, the latest first. In this order, whatever others have written of them. */
export function ProposalTable<Row extends ProposalTable_ProposalFragment>({ proposals, standing, more }: ProposalTableProps<Row>) {
  const { t } = useTranslation(['proposals', 'grants']);
  const { collaborative: { slug } } = useSession();
  const columns: readonly Column<Row>[] = [
    {
      key: 'title', head: t('table.proposal'), names: true, cell: ({ id, shortId, title, grant }) => (
        <>{shortId && <span className={styles['id']}>{shortId} </span>}<Link to={`/${slug}/reviews/${shortId ?? id}`}>{title}</Link>{grant.sample && <> <span className={styles['sample']}>{t('grants:sample')}</span></>}</>
      ),
    },
    { key: 'grantee', head: t('table.grantee'), cell: ({ grantee }) => grantee.name },
    { key: 'for', head: t('table.for'), cell: ({ grant }) => <DeciderMark grant={grant} /> },
    { key: 'state', head: t('table.state'), cell: ({ state }) => <ProposalState state={state} /> },
    { key: 'standing', head: t('table.mine'), cell: standing },
    { key: 'due', head: t('table.due'), tight: true, cell: ({ dueOn }) => (dueOn ? <DateText value={dueOn} /> : '–') },
    { key: 'requested', head: t('table.requested'), figures: true, cell: ({ requested }) => <Money {...requested} /> },
  ];
  const empty = <EmptyState title={t('empty.title')} example={t('empty.example')}><p>{t('empty.why')}</p></EmptyState>;
  return <DataTable caption={t('table.caption')} captionHidden columns={columns} rows={proposals} rowKey={({ id }) => id} empty={empty} more={more} />;
}
