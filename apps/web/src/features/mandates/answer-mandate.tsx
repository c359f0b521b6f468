import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import styles from './mandates.module.css';

const ANSWER = graphql(`
  mutation AnswerMandate($motionId: UUID!, $answer: String!) {
    answerMandate(motionId: $motionId, answer: $answer) { __typename ... on Motion { id } ... on Refused { code message path } }
  }
`);

type Said = 'confirmed' | 'declined';

/** What the board said. Before the close it only frees the result from waiting; after it, the result depends on it. */
export function AnswerMandate({ motionId, closed }: { motionId: string; closed: boolean }) {
  const { t } = useTranslation('mandates');
  const [asked, setAsked] = useState<Said | null>(null);
  const [send] = useMutation(ANSWER, { refetchQueries: ['MotionPage'], awaitRefetchQueries: true });
  const act = useAct([]);
  const said = asked ?? 'confirmed';
  const when = closed ? 'After' : 'Before';
  return (
    <>
      <ActProblem act={act} />
      <div className={styles['acts']}>
        <Button onClick={() => { setAsked('confirmed'); }}>{t('board.confirmed')}</Button>
        {closed && <Button variant="default" onClick={() => { setAsked('declined'); }}>{t('board.declined')}</Button>}
      </div>
      <ConfirmAct
        opened={asked !== null} onClose={() => { setAsked(null); }} title={t(`board.${said}`)} act={t(`board.${said}`)}
        happens={said === 'declined' ? t('board.declinedHappens') : t(`board.confirmedHappens${when}`)} cannotUndo={closed ? t('board.final') : t('board.finalBefore')}
        onAct={async () => { await act.run(async () => (await send({ variables: { motionId, answer: said } })).data?.answerMandate); }}
      />
    </>
  );
}
