import { useMutation } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { AddVersion_StrategyFragment } from '../../gql/graphql.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { BothLanguages, useBothLabels } from '../../ui/both-languages.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { KINDS } from './strategy-words.tsx';
import styles from './strategies.module.css';

export const ADD_VERSION = graphql(`fragment AddVersion_strategy on Strategy { id versions { id number } viewerCan { action allowed reason } }`);

const ADD = graphql(`
  mutation AddStrategy($input: AddStrategyInput!) {
    addStrategy(input: $input) { __typename ... on Strategy { id } ... on Refused { code message path } }
  }
`);

const VERSION = graphql(`
  mutation AddStrategyVersion($input: AddStrategyVersionInput!) {
    addStrategyVersion(input: $input) { __typename ... on Strategy { id } ... on Refused { code message path } }
  }
`);

/** Opens in place, for the secretariat: what units have, their own people add. */
export function AddStrategy() {
  const { t } = useTranslation('strategies');
  const { viewer } = useSession();
  if (!viewer.can('decisions.record').allowed) return null;
  return <InPlace act={t('add.act')}>{(close) => <AddForm onDone={close} />}</InPlace>;
}

function AddForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('strategies');
  const labels = useBothLabels();
  const [add] = useMutation(ADD, { refetchQueries: ['StrategiesPage'], awaitRefetchQueries: true });
  const { act, input, onSubmit } = useActForm({
    initial: { kind: 'charter', titleEn: '', titleEs: '', ownerWritten: '' }, done: onDone,
    send: async (strategy) => (await add({ variables: { input: strategy } })).data?.addStrategy,
  });
  return (
    <ActForm title={t('add.act')} why={t('add.why')} submit={t('add.submit')} act={act} onSubmit={onSubmit} onBack={onDone} labels={{ kind: t('add.kind'), ownerWritten: t('add.owner'), ...labels('title', t('add.title')) }}>
      <div className={styles['pair']}>
        <NativeSelect {...input('kind')} label={t('add.kind')} data={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))} />
        <TextInput {...input('ownerWritten')} label={t('add.owner')} required withAsterisk={false} />
      </div>
      <BothLanguages name="title" label={t('add.title')} input={input} />
    </ActForm>
  );
}

/** The text that stands from now on; the ones before it are kept. */
export function AddVersion({ strategy: { id, versions, viewerCan } }: { strategy: AddVersion_StrategyFragment }) {
  const { t } = useTranslation('strategies');
  if (!abilityIn(viewerCan, 'strategies.keep').allowed) return null;
  return <InPlace act={t(versions.length === 0 ? 'text.first' : 'text.act')} primary>{(close) => <VersionForm strategyId={id} after={versions[0]?.number ?? 0} onDone={close} />}</InPlace>;
}

function VersionForm({ strategyId, after, onDone }: { strategyId: string; after: number; onDone: () => void }) {
  const { t } = useTranslation('strategies');
  const labels = useBothLabels();
  const [add] = useMutation(VERSION, { refetchQueries: ['StrategyPage'], awaitRefetchQueries: true });
  const { act, input, onSubmit } = useActForm({
    initial: { textEn: '', textEs: '', valid: '', review: '' }, done: onDone,
    send: async (text) => (await add({ variables: { input: { strategyId, after, ...text } } })).data?.addStrategyVersion,
  });
  return (
    <ActForm title={t('text.act')} why={t('text.why')} submit={t('text.submit')} act={act} onSubmit={onSubmit} onBack={onDone} labels={{ ...labels('text', t('text.text')), valid: t('valid'), review: t('review') }}>
      <BothLanguages name="text" label={t('text.text')} rows={6} input={input} />
      <div className={styles['pair']}>
        <TextInput {...input('valid')} label={t('valid')} description={t('text.validWhy')} inputWrapperOrder={['label', 'input', 'description', 'error']} />
        <TextInput {...input('review')} label={t('review')} description={t('text.reviewWhy')} inputWrapperOrder={['label', 'input', 'description', 'error']} />
      </div>
    </ActForm>
  );
}
