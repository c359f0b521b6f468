import { useMutation } from '@apollo/client/react';
import { NativeSelect, TextInput, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { AddStep_PartnerFragment, KeepStep_StepFragment } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { BothLanguages, useBothLabels } from '../../ui/both-languages.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { ownerOf } from './step-owner.ts';
import styles from './steps.module.css';

export const ADD_STEP_PARTNER = graphql(`fragment AddStep_partner on PartnerMark { id shortName }`);

const ADD = graphql(`
  mutation AddStep($input: AddStepInput!) {
    addStep(input: $input) { __typename ... on Step { id shortId } ... on Refused { code message path } }
  }
`);

const CHANGE = graphql(`
  mutation ChangeStep($input: ChangeStepInput!) {
    changeStep(input: $input) { __typename ... on Step { id } ... on Refused { code message path } }
  }
`);

interface AddStepProps {
  partners: readonly AddStep_PartnerFragment[];
  /** What is done with the new step (`ST-5`) before the form closes. */
  onAdded?: (shortId: string) => Promise<unknown>;
}

/** Opens in place, for whoever may add steps. */
export function AddStep({ partners, onAdded }: AddStepProps) {
  const { t } = useTranslation('steps');
  const { viewer } = useSession();
  if (!viewer.can('steps.add').allowed) return null;
  return <InPlace act={t('add.act')}>{(close) => <AddForm partners={partners} onAdded={onAdded} onDone={close} />}</InPlace>;
}

function AddForm({ partners, onAdded, onDone }: AddStepProps & { onDone: () => void }) {
  const { t } = useTranslation('steps');
  const [add] = useMutation(ADD, { refetchQueries: 'active', awaitRefetchQueries: true });
  const { act, input, values, set, onSubmit } = useActForm({
    initial: { titleEn: '', titleEs: '', ownerWritten: '', owner: '', due: '' }, done: onDone,
    send: async ({ owner, ...step }) => {
      const added = (await add({ variables: { input: { ...step, ...ownerOf(owner) } } })).data?.addStep;
      if (added?.__typename === 'Step') await onAdded?.(added.shortId);
      return added;
    },
  });
  const choose = (owner: string) => {
    const name = owner === 'all' ? t('add.all') : (partners.find(({ id }) => id === owner)?.shortName ?? '');
    set({ owner, ownerWritten: values.ownerWritten || name });
  };
  const owners = [{ value: '', label: t('add.nobody') }, { value: 'all', label: t('add.all') }, ...partners.map(({ id, shortName }) => ({ value: id, label: shortName }))];
  return (
    <ActForm title={t('add.act')} why={t('add.why')} submit={t('add.submit')} act={act} onSubmit={onSubmit} onBack={onDone} labels={useLabels()}>
      <StepFields input={input} owner={<NativeSelect label={t('add.whose')} value={values.owner} onChange={(event) => { choose(event.currentTarget.value); }} data={owners} />} />
    </ActForm>
  );
}

/** Title, owner and deadline of a step; what stood there before stays in its history, with the reason. */
export function ChangeStep({ step, onDone }: { step: KeepStep_StepFragment; onDone: () => void }) {
  const { t } = useTranslation('steps');
  const [change] = useMutation(CHANGE, { refetchQueries: ['StepPage'], awaitRefetchQueries: true });
  const { id, version, title, allPartners, unit, owners, questions, ownerWritten, due } = step;
  const kept = { allPartners, unitId: unit?.id ?? null, partnerId: allPartners || unit ? null : (owners[0]?.id ?? null), questionIds: questions.map((question) => question.id) };
  const { act, input, onSubmit } = useActForm({
    initial: { titleEn: title.en, titleEs: title.es, ownerWritten, due: due?.written ?? '', reason: '' }, done: onDone,
    send: async (changed) => (await change({ variables: { input: { id, version, ...kept, ...changed } } })).data?.changeStep,
  });
  return (
    <ActForm title={t('change.act')} submit={t('change.submit')} act={act} onSubmit={onSubmit} onBack={onDone} labels={{ ...useLabels(), reason: t('change.reason') }}>
      <StepFields input={input} />
      <Textarea {...input('reason')} label={t('change.reason')} rows={2} maxLength={2000} required withAsterisk={false} />
    </ActForm>
  );
}

function useLabels() {
  const { t } = useTranslation('steps');
  return { ...useBothLabels()('title', t('add.title')), ownerWritten: t('add.owner'), due: t('add.due') };
}

function StepFields({ input, owner }: { input: (path: string) => object; owner?: ReactNode }) {
  const { t } = useTranslation('steps');
  return (
    <>
      <BothLanguages name="title" label={t('add.title')} input={input} />
      <div className={styles['pair']}>
        {owner}
        <TextInput {...input('ownerWritten')} label={t('add.owner')} required withAsterisk={false} />
        <TextInput {...input('due')} label={t('add.due')} description={t('add.dueWhy')} inputWrapperOrder={['label', 'input', 'description', 'error']} />
      </div>
    </>
  );
}
