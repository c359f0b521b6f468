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
import { Alike } from './alike.tsx';
import { AnswerFields, type Form } from './answer-fields.tsx';
import { AnsweredNotice, type Done } from './answered-notice.tsx';
import styles from './overlaps.module.css';

export const ANSWER_OVERLAP = graphql(`
  fragment AnswerOverlap_overlap on Overlap {
    id shortId state returned snoozedUntil viewerCan { action allowed reason }
    answers { id answer says reason by at undone together }
    concerned { id name } speakers { id name } moveTargets { id name }
    left { id shortId title vehicle funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }
    right { id shortId title vehicle funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }
  }
`);

const ANSWER = graphql(`
  mutation AnswerOverlaps($ids: [UUID!]!, $answer: String!, $reason: String!, $form: OverlapAnswerForm) {
    answerOverlaps(ids: $ids, answer: $answer, reason: $reason, form: $form) {
      __typename
      ... on OverlapsAnswered { count undoBy overlaps { id state returned snoozedUntil viewerCan { action allowed reason } answers { id answer says reason by at undone together } } }
      ... on Refused { code message path }
    }
  }
`);

const ANSWERS = ['explain', 'coordinate', 'adjust', 'move', 'hold', 'not-the-same'] as const;
type Answer = (typeof ANSWERS)[number] | 'reopen';
/** What can be said of several at once: nothing that names one of the two grants. */
const FOR_MANY: readonly string[] = ['explain', 'coordinate', 'hold', 'not-the-same'];

/** A person says what shall hold, and why. An answer is added, never changed; it can be taken back at once. */
export function AnswerOverlap({ overlap }: { overlap: AnswerOverlap_OverlapFragment }) {
  const { t } = useTranslation('overlaps');
  const [done, setDone] = useState<Done | null>(null);
  const may = abilityIn(overlap.viewerCan, 'overlaps.answer');
  return (
    <section className={styles['answer']} aria-labelledby="answer">
      <h2 id="answer">{t('answer.title')}</h2>
      {done && <AnsweredNotice done={done} onUndone={() => { setDone(null); }} />}
      {may.allowed
        ? <AnswerForm key={overlap.id} overlap={overlap} answers={overlap.state === 'answered' ? [...ANSWERS, 'reopen'] : ANSWERS} onDone={setDone} />
        : <Callout tone="note" title={t('answer.notAllowed')}>{may.reason && <Reason reason={may.reason} />}</Callout>}
    </section>
  );
}

interface AnswerFormProps {
  overlap: AnswerOverlap_OverlapFragment;
  answers: readonly Answer[];
  onDone: (done: Done) => void;
}

function AnswerForm({ overlap, answers, onDone }: AnswerFormProps) {
  const { t } = useTranslation('overlaps');
  const [chosen, setChosen] = useState<Answer | ''>('');
  const [reason, setReason] = useState('');
  const [form, setForm] = useState<Form>({});
  const [alike, setAlike] = useState<readonly string[]>([]);
  const [answer] = useMutation(ANSWER);
  const act = useAct(['answer', 'reason', 'form']);
  const field = useFields(act.issues);
  const choose = (value: string) => { setChosen(value as Answer); setForm({}); setAlike([]); };
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    const ids = alike.length > 0 ? [...alike] : [overlap.id];
    const sent = chosen === 'coordinate' ? { oneReport: false, ...form } : form;
    const answered = await act.run(async () => (await answer({ variables: { ids, answer: chosen, reason, form: sent } })).data?.answerOverlaps);
    if (!answered) return;
    onDone({ undoBy: answered.undoBy ?? null, count: answered.count });
    choose('');
    setReason('');
  };
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => { void submit(event); }}>
      <p className={styles['quiet']}>{t('answer.why')}</p>
      <ActProblem act={act} />
      <Radio.Group {...field('answer')} aria-labelledby="answer" value={chosen} onChange={choose}>
        <div className={styles['answers']}>
          {answers.map((one) => <label key={one} className={styles['choice']} data-chosen={one === chosen}><Radio value={one} label={t(`answer.kind.${one}`)} description={t(`answer.means.${one}`)} /></label>)}
        </div>
      </Radio.Group>
      {chosen && (
        <>
          <AnswerFields overlap={overlap} answer={chosen} form={form} onForm={setForm} field={field} />
          <Textarea {...field('reason')} label={t('answer.reason')} description={t('answer.reasonWhy')} autosize minRows={2} maxLength={2000} required withAsterisk={false} value={reason} onChange={(event) => { setReason(event.currentTarget.value); }} />
          {overlap.state === 'open' && FOR_MANY.includes(chosen) && <Alike overlapId={overlap.id} chosen={alike} onChoose={setAlike} />}
          <div><Button type="submit" loading={act.busy}>{alike.length > 1 ? t('answer.actMany', { answer: t(`answer.kind.${chosen}`), count: alike.length }) : t('answer.act', { answer: t(`answer.kind.${chosen}`) })}</Button></div>
        </>
      )}
    </form>
  );
}
