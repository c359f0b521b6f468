import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { MoveEvaluation_EvaluationFragment } from '../../gql/graphql.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { Reason } from '../../ui/reason.tsx';
import { AGAIN, type State } from './evaluation-words.tsx';
import styles from './evaluations.module.css';

export const MOVE_EVALUATION = graphql(`fragment MoveEvaluation_evaluation on Evaluation { id state next viewerCanMove { action allowed reason } }`);

const MOVE = graphql(`
  mutation MoveEvaluation($id: UUID!, $from: String!) {
    moveEvaluation(id: $id, from: $from) { __typename ... on Evaluation { id state } ... on Refused { code message path } }
  }
`);

/** To its next state, after asking once; where it cannot be yet, why not. */
export function MoveEvaluation({ evaluation: { id, state, next, viewerCanMove: { allowed, reason } } }: { evaluation: MoveEvaluation_EvaluationFragment }) {
  const { t } = useTranslation('evaluations');
  const [asked, setAsked] = useState(false);
  const [move] = useMutation(MOVE, AGAIN);
  const act = useAct([]);
  if (!next) return null;
  const word = next as Exclude<State, 'drafted'>;
  if (!allowed) return reason && reason.key !== 'access.role' ? <p className={styles['quiet']} data-screen-only>{t(`move.${word}`)}. {t('move.notYet')} <Reason reason={reason} /></p> : null;
  return (
    <div className={styles['section']} data-screen-only>
      <div><Button onClick={() => { setAsked(true); }}>{t(`move.${word}`)}</Button></div>
      <ActProblem act={act} />
      <ConfirmAct
        opened={asked} onClose={() => { setAsked(false); }} title={t(`move.${word}`)} happens={t(`move.happens.${word}`)} cannotUndo={t(`move.cannotUndo.${word}`)} act={t(`move.${word}`)}
        onAct={async () => { await act.run(async () => (await move({ variables: { id, from: state } })).data?.moveEvaluation); }}
      />
    </div>
  );
}
