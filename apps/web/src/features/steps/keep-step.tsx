import { useMutation } from '@apollo/client/react';
import { Radio, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { KeepStep_StepFragment } from '../../gql/graphql.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { Reason } from '../../ui/reason.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { ChangeStep } from './add-step.tsx';
import { STATES, type StepStateWord } from './step-state.tsx';
import styles from './steps.module.css';

export const KEEP_STEP = graphql(`
  fragment KeepStep_step on Step {
    id state version title { en es } ownerWritten allPartners owners { id } unit { id } due { written } questions { id } viewerCan { action allowed reason }
  }
`);

const MOVE = graphql(`
  mutation MoveStep($input: MoveStepInput!) {
    moveStep(input: $input) { __typename ... on Step { id } ... on Refused { code message path } }
  }
`);

const TELL = graphql(`
  mutation AnswerStep($id: UUID!, $text: String!) {
    answerStep(id: $id, text: $text) { __typename ... on Step { id } ... on Refused { code message path } }
  }
`);

const AGAIN = { refetchQueries: ['StepPage'], awaitRefetchQueries: true };

/** What its owners and the secretariat can do with a step. */
export function KeepStep({ step }: { step: KeepStep_StepFragment }) {
  const { t } = useTranslation('steps');
  const { viewer } = useSession();
  const { allowed, reason } = abilityIn(step.viewerCan, 'steps.keep');
  if (!allowed) return reason ? <p className={styles['quiet']} data-screen-only><Reason reason={reason} /></p> : null;
  return (
    <div className={styles['acts']}>
      <InPlace act={t('move.act')} primary>{(close) => <MoveForm step={step} onDone={close} />}</InPlace>
      {!viewer.can('decisions.record').allowed && <InPlace act={t('tell.act')}>{(close) => <TellForm id={step.id} onDone={close} />}</InPlace>}
      <InPlace act={t('change.act')}>{(close) => <ChangeStep step={step} onDone={close} />}</InPlace>
    </div>
  );
}

function MoveForm({ step: { id, state, version }, onDone }: { step: KeepStep_StepFragment; onDone: () => void }) {
  const { t } = useTranslation('steps');
  const [move] = useMutation(MOVE, AGAIN);
  const others = STATES.filter((one) => one !== state);
  const { act, input, values, onSubmit } = useActForm({
    initial: { state: others[0] ?? 'doing', reason: '' }, done: onDone,
    send: async (moved) => (await move({ variables: { input: { id, version, ...moved } } })).data?.moveStep,
  });
  return (
    <ActForm title={t('move.act')} submit={t(`move.submit.${values.state}`)} act={act} onSubmit={onSubmit} onBack={onDone} labels={{ state: t('move.to'), reason: t('move.reason') }}>
      <Radio.Group {...input('state')} label={t('move.to')}>
        <div className={styles['radios']}>{others.map((one: StepStateWord) => <Radio key={one} value={one} label={t(`state.${one}`)} />)}</div>
      </Radio.Group>
      <Textarea {...input('reason')} label={t('move.reason')} description={t('move.reasonWhy')} rows={2} maxLength={2000} />
    </ActForm>
  );
}

function TellForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useTranslation('steps');
  const [tell] = useMutation(TELL, AGAIN);
  const { act, input, onSubmit } = useActForm({ initial: { text: '' }, done: onDone, send: async ({ text }) => (await tell({ variables: { id, text } })).data?.answerStep });
  return (
    <ActForm title={t('tell.act')} why={t('tell.why')} submit={t('tell.submit')} act={act} onSubmit={onSubmit} onBack={onDone} labels={{ text: t('tell.text') }}>
      <Textarea {...input('text')} label={t('tell.text')} rows={3} maxLength={2000} required withAsterisk={false} />
    </ActForm>
  );
}
