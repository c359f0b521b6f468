import { useMutation } from '@apollo/client/react';
import { Checkbox, TextInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { Minutes_MinutesFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { MomentText } from '../../ui/date-text.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import styles from './minutes.module.css';

const ASK = graphql(`
  mutation AskCorrection($input: AskCorrectionInput!) {
    askCorrection(input: $input) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } }
  }
`);

const ANSWER = graphql(`
  mutation AnswerCorrection($input: AnswerCorrectionInput!) {
    answerCorrection(input: $input) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } }
  }
`);

type Correction = Minutes_MinutesFragment['corrections'][number];

/** What partners asked to be written otherwise, each with its answer; and the way to ask. */
export function Corrections({ minutes, timeZone }: { minutes: Minutes_MinutesFragment; timeZone: string }) {
  const { t } = useTranslation('minutes');
  const { state, corrections, viewerCan } = minutes;
  if (state === 'draft') return null;
  const may = (action: string) => abilityIn(viewerCan, action).allowed;
  return (
    <section className={styles['part']} aria-labelledby="corrections">
      <h2 id="corrections">{t('corrections.title')}</h2>
      {corrections.length === 0 && <p className={styles['quiet']}>{t('corrections.none')}</p>}
      <ol className={styles['lines']}>
        {corrections.map((correction) => (
          <li key={correction.id} className={styles['correction']}>
            <OneCorrection correction={correction} timeZone={timeZone} />
            {!correction.answer && may('minutes.write') && <InPlace act={t('answer.act', { number: correction.number })}>{(close) => <AnswerForm correction={correction} onDone={close} />}</InPlace>}
          </li>
        ))}
      </ol>
      {may('minutes.correct') && <InPlace act={t('corrections.ask')}>{(close) => <AskForm minutes={minutes} onDone={close} />}</InPlace>}
    </section>
  );
}

function OneCorrection({ correction: { number, partner, by, at, version, place, words, language, answer }, timeZone }: { correction: Correction; timeZone: string }) {
  const { t } = useTranslation('minutes');
  return (
    <>
      <div className={styles['acts']}>
        <strong>{t('corrections.one', { number })}</strong> <PartyMark partner={partner} name={partner.shortName} />
        <StateWord tone={answer ? (answer.taken ? 'settled' : 'quiet') : 'look'}>{t(answer ? (answer.taken ? 'corrections.taken' : 'corrections.declined') : 'corrections.open')}</StateWord>
        <span className={styles['quiet']}>{by}, <MomentText at={at} timeZone={timeZone} />, {t('corrections.onVersion', { version })}</span>
      </div>
      <p lang={language}><em>{place}</em>: {words}</p>
      {answer && <p lang={answer.language} className={styles['answer']}><strong>{answer.by}</strong>: {answer.words}</p>}
    </>
  );
}

function AskForm({ minutes: { id, version }, onDone }: { minutes: Minutes_MinutesFragment; onDone: () => void }) {
  const { t } = useTranslation('minutes');
  const [ask] = useMutation(ASK);
  const { act, input, onSubmit } = useActForm({ initial: { place: '', words: '' }, done: onDone, send: async (said) => (await ask({ variables: { input: { id, version, ...said } } })).data?.askCorrection });
  const labels = { place: t('corrections.place'), words: t('corrections.words') };
  return (
    <ActForm title={t('corrections.ask')} why={t('corrections.why')} submit={t('corrections.submit')} act={act} labels={labels} onSubmit={onSubmit} onBack={onDone}>
      <TextInput {...input('place')} label={labels.place} description={t('corrections.placeWhy')} required withAsterisk={false} />
      <Textarea {...input('words')} label={labels.words} rows={3} maxLength={2000} required withAsterisk={false} />
    </ActForm>
  );
}

function AnswerForm({ correction: { id, number }, onDone }: { correction: Correction; onDone: () => void }) {
  const { t } = useTranslation('minutes');
  const [answer] = useMutation(ANSWER);
  const { act, input, values, set, onSubmit } = useActForm({
    initial: { taken: true, words: '' }, done: onDone, send: async (said) => (await answer({ variables: { input: { id, ...said } } })).data?.answerCorrection,
  });
  return (
    <ActForm title={t('answer.act', { number })} why={t('answer.why')} submit={t('answer.submit')} act={act} labels={{ taken: t('answer.taken'), words: t('answer.words') }} onSubmit={onSubmit} onBack={onDone}>
      <Checkbox label={t('answer.taken')} checked={values.taken} onChange={(event) => { set({ taken: event.currentTarget.checked }); }} />
      <Textarea {...input('words')} label={t('answer.words')} rows={2} maxLength={2000} required withAsterisk={false} />
    </ActForm>
  );
}
