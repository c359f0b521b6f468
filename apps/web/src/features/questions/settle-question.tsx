import { useMutation } from '@apollo/client/react';
import { NativeSelect, Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { SettleQuestion_DecisionFragment, SettleQuestion_QuestionFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { abilityIn } from '../../lib/session.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { BothLanguages, useBothLabels } from '../../ui/both-languages.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { Reason } from '../../ui/reason.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import styles from './questions.module.css';

export const SETTLE_QUESTION = graphql(`fragment SettleQuestion_question on Question { id shortId state viewerCan { action allowed reason } }`);
export const SETTLING_DECISION = graphql(`fragment SettleQuestion_decision on Decision { id shortId title { en es } }`);

const ANSWER = graphql(`
  mutation AnswerQuestion($input: AnswerQuestionInput!) {
    answerQuestion(input: $input) { __typename ... on Question { id } ... on Refused { code message path } }
  }
`);

const REOPEN = graphql(`
  mutation ReopenQuestion($input: ReopenQuestionInput!) {
    reopenQuestion(input: $input) { __typename ... on Question { id } ... on Refused { code message path } }
  }
`);

const AGAIN = { refetchQueries: ['QuestionPage'], awaitRefetchQueries: true };

interface SettleQuestionProps {
  question: SettleQuestion_QuestionFragment;
  decisions: readonly SettleQuestion_DecisionFragment[];
}

/** What can be done with a question as it stands: take it up, answer it, drop it; or reopen it and say why. */
export function SettleQuestion({ question, decisions }: SettleQuestionProps) {
  const { t } = useTranslation('questions');
  const settle = abilityIn(question.viewerCan, 'questions.settle');
  const reopen = abilityIn(question.viewerCan, 'questions.reopen');
  if (settle.allowed) return <InPlace act={t('settle.act')} primary>{(close) => <SettleForm question={question} decisions={decisions} onDone={close} />}</InPlace>;
  if (reopen.allowed) return <InPlace act={t('reopen.act')}>{(close) => <ReopenForm id={question.id} onDone={close} />}</InPlace>;
  return settle.reason ? <p className={styles['quiet']} data-screen-only>{t('settle.notYours')} <Reason reason={settle.reason} /></p> : null;
}

const EMPTY = { state: 'answered', textEn: '', textEs: '', decisionId: '', reasonEn: '', reasonEs: '' };

function SettleForm({ question: { id, state }, decisions, onDone }: SettleQuestionProps & { onDone: () => void }) {
  const { t } = useTranslation('questions');
  const read = useBilingual();
  const labels = useBothLabels();
  const [answer] = useMutation(ANSWER, AGAIN);
  const { act, values, input, onSubmit } = useActForm({
    initial: EMPTY, done: onDone,
    send: async ({ decisionId, ...said }) => (await answer({ variables: { input: { questionId: id, ...said, decisionId: decisionId || null } } })).data?.answerQuestion,
  });
  const states = (['answered', 'dropped', 'in-discussion'] as const).filter((one) => one !== state);
  const chosen = values.state as (typeof states)[number];
  const needsReason = chosen !== 'in-discussion' && values.decisionId === '';
  return (
    <ActForm
      title={t('settle.act')} why={t('settle.why')} submit={t(`settle.submit.${chosen}`)} act={act} onSubmit={onSubmit} onBack={onDone}
      labels={{ state: t('settle.state'), decisionId: t('settle.decision'), ...labels('text', t(`settle.text.${chosen}`)), ...labels('reason', t('settle.reason')) }}
    >
      <Radio.Group {...input('state')} label={t('settle.state')}>
        <div className={styles['choices']}>{states.map((one) => <Radio key={one} value={one} label={t(`settle.choose.${one}`)} />)}</div>
      </Radio.Group>
      <BothLanguages name="text" label={t(`settle.text.${chosen}`)} rows={4} input={input} />
      {chosen !== 'in-discussion' && (
        <NativeSelect
          {...input('decisionId')} label={t('settle.decision')} description={t('settle.decisionWhy')}
          data={[{ value: '', label: t('settle.without') }, ...decisions.map((decision) => ({ value: decision.id, label: `${decision.shortId} ${read(decision.title)}` }))]}
        />
      )}
      {needsReason && <BothLanguages name="reason" label={t('settle.reason')} rows={2} input={input} />}
    </ActForm>
  );
}

function ReopenForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useTranslation('questions');
  const labels = useBothLabels();
  const [reopen] = useMutation(REOPEN, AGAIN);
  const { act, input, onSubmit } = useActForm({
    initial: { textEn: '', textEs: '' }, done: onDone,
    send: async (said) => (await reopen({ variables: { input: { questionId: id, ...said } } })).data?.reopenQuestion,
  });
  return (
    <ActForm title={t('reopen.act')} why={t('reopen.why')} submit={t('reopen.submit')} act={act} onSubmit={onSubmit} onBack={onDone} labels={labels('text', t('reopen.text'))}>
      <BothLanguages name="text" label={t('reopen.text')} rows={3} input={input} />
    </ActForm>
  );
}
