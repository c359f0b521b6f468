import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { DecisionRow_DecisionFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useReason } from '../../ui/reason.tsx';
import { VagueDate } from '../../ui/vague-date.tsx';
import { DecisionState } from './decision-state.tsx';
import { useEffectWords } from './effect-words.ts';

export const ROW = graphql(`
  fragment DecisionRow_decision on Decision { id shortId number title { en es } kind effect decidedOn past { decided { written from to inferred } } }
`);

type Row = DecisionRow_DecisionFragment & { readonly state: string; readonly stateBy?: string | null };

interface DecisionTableProps {
  /** As they were on the day that is asked for. */
  decisions: readonly Row[];
  more: { load: (() => void) | null; loading: boolean; total: number };
  /** Whether a filter, or a day of the past, is why nothing is shown. */
  narrowed: boolean;
}

/** The register: every decision by its number, the latest first. */
export function DecisionTable({ decisions, more, narrowed }: DecisionTableProps) {
  const { t } = useTranslation('decisions');
  return (
    <DataTable
      caption={t('register')} captionHidden columns={useColumns()} rows={decisions} rowKey={(row) => row.id} more={more}
      empty={narrowed ? <EmptyState title={t('choice.none')} /> : <EmptyState title={t('empty.title')} example={t('empty.example')}><p>{t('empty.why')}</p></EmptyState>}
    />
  );
}

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation('decisions');
  const read = useBilingual();
  const words = useEffectWords();
  const say = useReason();
  const { collaborative: { slug } } = useSession();
  return [
    { key: 'title', head: t('column.title'), names: true, cell: ({ shortId, title }) => <Link to={`/${slug}/decisions/${shortId}`}>{read(title)}</Link> },
    { key: 'number', head: t('column.number'), tight: true, cell: ({ shortId }) => shortId },
    { key: 'kind', head: t('column.kind'), cell: ({ kind }) => say({ key: `decision.kind.${kind}` }) },
    { key: 'effect', head: t('column.effect'), cell: ({ effect }) => words(effect).word },
    { key: 'date', head: t('column.date'), cell: ({ decidedOn, past }) => (past ? <VagueDate date={past.decided} /> : <DateText value={decidedOn ?? null} />) },
    { key: 'state', head: t('column.state'), cell: ({ state, stateBy }) => <DecisionState state={state} by={stateBy} /> },
  ];
}
