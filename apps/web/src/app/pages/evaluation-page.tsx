import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Consultations } from '../../features/evaluations/consultations.tsx';
import { ChangeEvaluation } from '../../features/evaluations/draft-evaluation.tsx';
import { EvaluationParts } from '../../features/evaluations/evaluation-parts.tsx';
import { EvaluationTerms } from '../../features/evaluations/evaluation-terms.tsx';
import { EvaluationState } from '../../features/evaluations/evaluation-words.tsx';
import { Evaluators } from '../../features/evaluations/evaluators.tsx';
import { MoveEvaluation } from '../../features/evaluations/move-evaluation.tsx';
import { graphql } from '../../gql/gql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { FRESH } from '../../lib/cache.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Prints } from '../../ui/prints.tsx';
import { NotFound } from '../not-found.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const EVALUATION_PAGE = graphql(`
  query EvaluationPage($id: String!) {
    evaluation(id: $id) {
      id shortId title { en es } state
      ...EvaluationTerms_evaluation @unmask
      ...DraftEvaluation_evaluation @unmask
      ...EvaluationParts_evaluation @unmask
      ...Evaluators_evaluation @unmask
      ...Consultations_evaluation @unmask
      ...MoveEvaluation_evaluation @unmask
    }
  }
`);

/** One evaluation: what was asked, on what it rests, what was found and recommended, and what each partner answers. */
export function EvaluationPage() {
  const { evaluation: id = '' } = useParams();
  const { t } = useTranslation('evaluations');
  const read = useBilingual();
  const { data: { evaluation } } = useSuspenseQuery(EVALUATION_PAGE, { ...FRESH, variables: { id } });
  if (!evaluation) return <NotFound />;
  return (
    <div className={styles['page']}>
      <PageHead shortId={evaluation.shortId} title={read(evaluation.title)} state={<EvaluationState state={evaluation.state} />} />
      <RoomViews room="future" />
      <EvaluationTerms evaluation={evaluation} />
      <ChangeEvaluation evaluation={evaluation} />
      {(['question', 'finding', 'recommendation'] as const).map((kind) => <EvaluationParts key={kind} evaluation={evaluation} kind={kind} />)}
      <MoveEvaluation evaluation={evaluation} />
      <Evaluators evaluation={evaluation} />
      <Consultations evaluation={evaluation} />
      <Prints title={t('paper.title')} note={t('paper.note')} of={{ what: 'evaluation', query: { evaluation: evaluation.shortId } }} name={evaluation.shortId} />
    </div>
  );
}
