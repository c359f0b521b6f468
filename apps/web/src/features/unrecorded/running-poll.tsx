import { useMutation } from '@apollo/client/react';
import { Button, Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { RunningPoll_StrawPollFragment } from '../../gql/graphql.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { AGAIN } from './unrecorded-section.tsx';
import styles from './unrecorded.module.css';

export const RUNNING_POLL = graphql(`fragment RunningPoll_strawPoll on StrawPoll { id question choices language mine counts }`);

const ANSWER = graphql(`
  mutation AnswerStrawPoll($id: UUID!, $choice: Int!) { answerStrawPoll(id: $id, choice: $choice) { __typename ... on Unrecorded { took { id } } ... on Refused { code message path } } }
`);
const SHOW = graphql(`
  mutation ShowStrawPoll($id: UUID!) { showStrawPoll(id: $id) { __typename ... on Unrecorded { took { id } } ... on Refused { code message path } } }
`);
const CLEAR = graphql(`
  mutation ClearStrawPoll($id: UUID!) { clearStrawPoll(id: $id) { __typename ... on Unrecorded { took { id } } ... on Refused { code message path } } }
`);

interface RunningPollProps {
  poll: RunningPoll_StrawPollFragment;
  holds: boolean;
  answers: boolean;
}

/** A straw poll while it is in the room: an answer that can be changed until the counts are shown, then the counts until it is cleared away. */
export function RunningPoll({ poll: { id, question, choices, language, mine, counts }, holds, answers }: RunningPollProps) {
  const { t } = useTranslation('unrecorded');
  const [answer] = useMutation(ANSWER, AGAIN);
  const act = useAct([]);
  const choose = (choice: string) => { void act.run(async () => (await answer({ variables: { id, choice: Number(choice) } })).data?.answerStrawPoll); };
  return (
    <div className={styles['poll']}>
      <h3 lang={language}>{question}</h3>
      <p className={styles['why']}>{t(counts ? 'poll.shown' : 'poll.open')}</p>
      {answers && !counts && (
        <Radio.Group aria-label={question} value={mine === null || mine === undefined ? '' : String(mine)} onChange={choose}>
          <div className={styles['choices']}>{choices.map((choice, place) => <Radio key={choice} value={String(place)} label={<span lang={language}>{choice}</span>} disabled={act.busy} />)}</div>
        </Radio.Group>
      )}
      {(counts || !answers) && <ul className={styles['counts']}>{choices.map((choice, place) => <li key={choice}><span lang={language}>{choice}</span>{counts && <strong>{counts[place]}</strong>}</li>)}</ul>}
      <ActProblem act={act} />
      {holds && <Holding id={id} isShown={counts !== null && counts !== undefined} />}
    </div>
  );
}

function Holding({ id, isShown }: { id: string; isShown: boolean }) {
  const { t } = useTranslation('unrecorded');
  const [show] = useMutation(SHOW, AGAIN);
  const [clear] = useMutation(CLEAR, AGAIN);
  const act = useAct([]);
  return (
    <>
      <ActProblem act={act} />
      <div className={styles['acts']}>
        {!isShown && <Button loading={act.busy} onClick={() => { void act.run(async () => (await show({ variables: { id } })).data?.showStrawPoll); }}>{t('poll.show')}</Button>}
        <Button variant="default" loading={act.busy} onClick={() => { void act.run(async () => (await clear({ variables: { id } })).data?.clearStrawPoll); }}>{t('poll.clear')}</Button>
      </div>
    </>
  );
}
