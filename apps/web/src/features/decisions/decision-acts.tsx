import { useMutation } from '@apollo/client/react';
import { Radio, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { DecisionActs_DecisionFragment } from '../../gql/graphql.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { DateText, MomentText } from '../../ui/date-text.tsx';
import { FormInPlace } from '../../ui/form-in-place.tsx';
import { useReason } from '../../ui/reason.tsx';
import styles from './decision.module.css';

export const ACTS = graphql(`
  fragment DecisionActs_decision on Decision { id effect viewerCan { action allowed reason } acts { id kind words language reviewOn by at } }
`);

const ANSWER = graphql(`
  mutation AnswerForHost($id: UUID!, $answer: String!, $words: String!) {
    answerForHost(id: $id, answer: $answer, words: $words) { __typename ... on Decision { id ...DecisionActs_decision @unmask } ... on Refused { code message path } }
  }
`);

const REVIEW = graphql(`
  mutation ReviewDecision($id: UUID!, $words: String!, $reviewOn: Date) {
    reviewDecision(id: $id, words: $words, reviewOn: $reviewOn) { __typename ... on Decision { id ...DecisionActs_decision @unmask } ... on Refused { code message path } }
  }
`);

type Of = { decision: DecisionActs_DecisionFragment };

/** What was said of a decision since it was published, and what can be said now. The decision itself stays as it is. */
export function DecisionActs({ decision }: Of) {
  const { t } = useTranslation('decisions');
  const say = useReason();
  const { collaborative: { timeZone } } = useSession();
  const may = (action: string) => abilityIn(decision.viewerCan, action).allowed;
  if (decision.acts.length === 0 && !may('decisions.accept') && !may('decisions.review')) return null;
  return (
    <section className={styles['around']} aria-labelledby="said-since" data-screen-only>
      <h2 id="said-since">{t('acts.title')}</h2>
      {decision.acts.length === 0 && <p className={styles['quiet']}>{t('acts.none')}</p>}
      <ul>
        {decision.acts.map(({ id, kind, words, language, reviewOn, by, at }) => (
          <li key={id}>
            <strong>{say({ key: `decision.act.${kind}` })}.</strong> <q lang={language}>{words}</q>
            <span className={styles['quiet']}> {by}, <MomentText at={at} timeZone={timeZone} />{reviewOn && <>. {t('acts.next')} <DateText value={reviewOn} /></>}</span>
          </li>
        ))}
      </ul>
      {decision.effect === 'instruction' && may('decisions.accept') && <HostForm decision={decision} />}
      {may('decisions.review') && <ReviewForm decision={decision} />}
    </section>
  );
}

function HostForm({ decision: { id } }: Of) {
  const { t } = useTranslation('decisions');
  const [answer, setAnswer] = useState('accepted');
  const [words, setWords] = useState('');
  const [send] = useMutation(ANSWER);
  return (
    <FormInPlace act={t('acts.host')} why={t('acts.hostWhy')} labels={{ answer: t('acts.answer'), words: t('acts.words') }} send={async () => (await send({ variables: { id, answer, words } })).data?.answerForHost}>
      {(field) => (
        <>
          <Radio.Group label={t('acts.answer')} value={answer} onChange={setAnswer}><div className={styles['buttons']}><Radio value="accepted" label={t('acts.accepted')} /><Radio value="declined" label={t('acts.declined')} /></div></Radio.Group>
          <Textarea {...field('words')} label={t('acts.words')} description={t('acts.hostWords')} value={words} onChange={(event) => { setWords(event.currentTarget.value); }} required />
        </>
      )}
    </FormInPlace>
  );
}

function ReviewForm({ decision: { id } }: Of) {
  const { t } = useTranslation('decisions');
  const [words, setWords] = useState('');
  const [reviewOn, setReviewOn] = useState('');
  const [send] = useMutation(REVIEW);
  return (
    <FormInPlace act={t('acts.review')} why={t('acts.reviewWhy')} labels={{ words: t('acts.words'), reviewOn: t('acts.reviewOn') }} send={async () => (await send({ variables: { id, words, reviewOn: reviewOn || null } })).data?.reviewDecision}>
      {(field) => (
        <>
          <Textarea {...field('words')} label={t('acts.words')} value={words} onChange={(event) => { setWords(event.currentTarget.value); }} required />
          <TextInput {...field('reviewOn')} type="date" label={t('acts.reviewOn')} value={reviewOn} onChange={(event) => { setReviewOn(event.currentTarget.value); }} />
        </>
      )}
    </FormInPlace>
  );
}
