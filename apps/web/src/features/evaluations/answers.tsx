import { useMutation } from '@apollo/client/react';
import { NativeSelect, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { EvaluationPart_PartFragment } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { useReason } from '../../ui/reason.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { AGAIN, AnswerState } from './evaluation-words.tsx';
import styles from './evaluations.module.css';

const ANSWER = graphql(`
  mutation AnswerRecommendation($input: AnswerRecommendationInput!) {
    answerRecommendation(input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }
  }
`);

const WORDS = ['accepts', 'in-part', 'does-not'] as const;

/** What each partner answers to a recommendation, side by side; and the form of who answers for its own. */
export function Answers({ part, may }: { part: EvaluationPart_PartFragment; may: boolean }) {
  const { t } = useTranslation('evaluations');
  const mine = part.answers.find((answer) => answer.mine);
  return (
    <>
      <ul className={styles['answers']} aria-label={t('answers.title')}>
        {part.answers.map(({ partner, answer, reason, language, by }) => (
          <li key={partner.id}>
            <PartyMark partner={partner} name={partner.shortName} />
            <AnswerState answer={answer} />
            {reason && <p className={styles['said']} lang={language ?? undefined}>{reason}</p>}
            {by && <span className={styles['quiet']}>{by}</span>}
          </li>
        ))}
      </ul>
      {may && <InPlace act={t(mine?.answer ? 'answers.anew' : 'answers.answer')}>{(close) => <AnswerForm partId={part.id} answer={mine?.answer ?? 'accepts'} onDone={close} />}</InPlace>}
    </>
  );
}

function AnswerForm({ partId, answer, onDone }: { partId: string; answer: string; onDone: () => void }) {
  const { t } = useTranslation('evaluations');
  const say = useReason();
  const [send] = useMutation(ANSWER, AGAIN);
  const { act, input, onSubmit } = useActForm({
    initial: { answer, reason: '' }, done: onDone, send: async (said) => (await send({ variables: { input: { partId, ...said } } })).data?.answerRecommendation,
  });
  return (
    <ActForm title={t('answers.answer')} why={t('answers.why')} submit={t('answers.save')} act={act} onSubmit={onSubmit} onBack={onDone} labels={{ answer: t('answers.what'), reason: t('answers.reason') }}>
      <NativeSelect {...input('answer')} label={t('answers.what')} data={WORDS.map((word) => ({ value: word, label: say({ key: `evaluation.answer.${word}` }) }))} />
      <Textarea {...input('reason')} label={t('answers.reason')} rows={3} maxLength={2000} required withAsterisk={false} />
    </ActForm>
  );
}
