import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { DecisionRow_DecisionFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { VagueDate } from '../../ui/vague-date.tsx';
import { DecisionState } from './decision-state.tsx';
import { useEffectWords } from './effect-words.ts';

const ROW = graphql(`
  fragment DecisionRow_decision on Decision { id shortId number title { en es } effect decidedOn state past { decided { written from to inferred } } }
`);

interface DecisionTableProps {
  decisions: readonly FragmentType<DecisionRow_DecisionFragment>[];
  more: { load: (() => void) | null; loading: boolean; total: number };
}

/** The register: every decision by its number, the latest first. */
export function DecisionTable({ decisions, more }: DecisionTableProps) {
  const { t } = useTranslation('decisions');
  const { data: rows } = useSuspenseFragment({ fragment: ROW, from: [...decisions] });
  return (
    <DataTable
      caption={t('register')} captionHidden columns={useColumns()} rows={rows} rowKey={(row) => row.id} more={more}
      empty={<EmptyState title={t('empty.title')} example={t('empty.example')}><p>{t('empty.why')}</p></EmptyState>}
    />
  );
}

function useColumns(): readonly Column<DecisionRow_DecisionFragment>[] {
  const { t } = useTranslation('decisions');
  const read = useBilingual();
  const words = useEffectWords();
  const { collaborative: { slug } } = useSession();
  return [
    { key: 'title', head: t('column.title'), names: true, cell: ({ shortId, title }) => <Link to={`/${slug}/decisions/${shortId}`}>{read(title)}</Link> },
    { key: 'number', head: t('column.number'), tight: true, cell: ({ shortId }) => shortId },
    { key: 'effect', head: t('column.effect'), cell: ({ effect }) => words(effect).word },
    { key: 'date', head: t('column.date'), tight: true, cell: ({ decidedOn, past }) => (past ? <VagueDate date={past.decided} /> : <DateText value={decidedOn ?? null} />) },
    { key: 'state', head: t('column.state'), cell: ({ state }) => <DecisionState state={state} /> },
  ];
}
