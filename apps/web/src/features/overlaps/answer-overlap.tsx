import { useMutation } from '@apollo/client/react';
import { Button, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { AnswerOverlap_OverlapFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useFields } from '../../ui/form-errors.tsx';
import { Reason } from '../../ui/reason.tsx';
import styles from './overlaps.module.css';

export const ANSWER_OVERLAP = graphql(`
  fragment AnswerOverlap_overlap on Overlap { id state viewerCan { action allowed reason } answers { id answer reason by at } }
`);

const ANSWER = graphql(`
  mutation AnswerOverlap($id: UUID!, $answer: String!, $reason: String!) {
    answerOverlap(id: $id, answer: $answer, reason: $reason) {
      __typename
      ... on Overlap { id ...AnswerOverlap_overlap @unmask }
      ... on Refused { code message path }
    }
  }
`);

const ANSWERS = ['by-design', 'coordinate', 'adjust', 'move', 'hold', 'not-the-same'] as const;
type Answer = (typeof ANSWERS)[number] | 'reopen';

/** A person says what shall hold, and why. An answer is added, never changed. */
export function AnswerOverlap({ overlap }: { overlap: AnswerOverlap_OverlapFragment }) {
  const { t } = useTranslation('overlaps');
  const may = abilityIn(overlap.viewerCan, 'overlaps.answer');
  return (
    <section className={styles['answer']} aria-labelledby="answer">
      <h2 id="answer">{t('answer.title')}</h2>
      {may.allowed
        ? <AnswerForm id={overlap.id} answers={overlap.state === 'answered' ? [...ANSWERS, 'reopen'] : ANSWERS} />
        : <Callout tone="note" title={t('answer.notAllowed')}>{may.reason && <Reason reason={may.reason} />}</Callout>}
    </section>
  );
}

function AnswerForm({ id, answers }: { id: string; answers: readonly Answer[] }) {
  const { t } = useTranslation('overlaps');
  const [chosen, setChosen] = useState<Answer | ''>('');
  const [reason, setReason] = useState('');
  const [answer] = useMutation(ANSWER);
  const act = useAct(['answer', 'reason']);
  const field = useFields(act.issues);
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    const answered = await act.run(async () => (await answer({ variables: { id, answer: chosen, reason } })).data?.answerOverlap);
    if (!answered) return;
    setChosen('');
    setReason('');
  };
  return (
    <form className={styles['form']} onSubmit={(event) => { void submit(event); }}>
      <p className={styles['quiet']}>{t('answer.why')}</p>
      <ActProblem act={act} />
      <Radio.Group {...field('answer')} aria-labelledby="answer" value={chosen} onChange={(value) => { setChosen(value as Answer); }}>
        <div className={styles['answers']}>
          {answers.map((one) => <label key={one} className={styles['choice']} data-chosen={one === chosen}><Radio value={one} label={t(`answer.kind.${one}`)} description={t(`answer.means.${one}`)} /></label>)}
        </div>
      </Radio.Group>
      {chosen && (
        <>
          <Textarea {...field('reason')} label={t('answer.reason')} description={t('answer.reasonWhy')} autosize minRows={2} maxLength={2000} required withAsterisk={false} value={reason} onChange={(event) => { setReason(event.currentTarget.value); }} />
          <div><Button type="submit" loading={act.busy}>{t('answer.act', { answer: t(`answer.kind.${chosen}`) })}</Button></div>
        </>
      )}
    </form>
  );
}
