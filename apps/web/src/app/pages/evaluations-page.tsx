import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DraftEvaluation } from '../../features/evaluations/draft-evaluation.tsx';
import { EvaluationList } from '../../features/evaluations/evaluation-list.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useMore } from '../../lib/use-more.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const EVALUATIONS_PAGE = graphql(`
  query EvaluationsPage($after: String) {
    evaluations(first: 50, after: $after) { nodes { id ...EvaluationList_evaluation @unmask } next total }
  }
`);

/** The evaluations of the collaborative. */
export function EvaluationsPage() {
  const { t } = useTranslation('evaluations');
  const { data: { evaluations }, fetchMore } = useSuspenseQuery(EVALUATIONS_PAGE, FRESH);
  const more = useMore(evaluations.next ?? null, fetchMore);
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} note={t('note')} />
      <RoomViews room="future" />
      <EvaluationList evaluations={evaluations.nodes} more={more} />
      <DraftEvaluation />
    </div>
  );
}
