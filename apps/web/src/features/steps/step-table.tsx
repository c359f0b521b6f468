import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { StepTable_StepFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { hueOf, PartnerMark } from '../../ui/partner-mark.tsx';
import { VagueDate } from '../../ui/vague-date.tsx';
import { StepState } from './step-state.tsx';
import styles from './steps.module.css';

export const STEP_TABLE = graphql(`
  fragment StepTable_step on Step {
    id shortId title { en es } ownerWritten state overdue due { written from to inferred }
    notAnswered { id shortName letter hue }
  }
`);

interface StepTableProps {
  steps: readonly StepTable_StepFragment[];
  more: { load: (() => void) | null; loading: boolean; total: number };
  empty: ReactNode;
}

/** The steps, what is due first at the top; who of its owners has not answered stands beside each. */
export function StepTable({ steps, more, empty }: StepTableProps) {
  const { t } = useTranslation('steps');
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  const columns: Column<StepTable_StepFragment>[] = [
    { key: 'id', head: t('column.id'), tight: true, cell: ({ shortId }) => <span className={styles['id']}>{shortId}</span> },
    { key: 'title', head: t('column.title'), names: true, cell: ({ shortId, title }) => <Link className={styles['name']} to={`/${slug}/future/steps/${shortId}`}>{read(title)}</Link> },
    { key: 'owner', head: t('column.owner'), cell: ({ ownerWritten }) => ownerWritten },
    { key: 'due', head: t('column.due'), cell: ({ due }) => (due ? <VagueDate date={due} /> : <span className={styles['quiet']}>{t('noDue')}</span>) },
    { key: 'state', head: t('column.state'), cell: ({ state, overdue }) => <span className={styles['states']}><StepState state={state} overdue={overdue} /></span> },
    { key: 'waiting', head: t('column.notAnswered'), cell: ({ notAnswered }) => <Marks marks={notAnswered} /> },
  ];
  return <DataTable caption={t('title')} captionHidden columns={columns} rows={steps} rowKey={({ id }) => id} more={more} empty={empty} />;
}

type Mark = StepTable_StepFragment['notAnswered'][number];

/** Partners by their letters, their names for who listens. */
export function Marks({ marks }: { marks: readonly Mark[] }) {
  const { t } = useTranslation('steps');
  if (marks.length === 0) return <span className={styles['quiet']}>{t('nobody')}</span>;
  return <span className={styles['marks']}>{marks.map(({ id, shortName, letter, hue }) => <PartnerMark key={id} hue={hueOf(hue)} letter={letter} name={shortName} bare />)}</span>;
}
