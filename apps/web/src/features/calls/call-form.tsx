import { useMutation } from '@apollo/client/react';
import { Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { CallForm_CallFragment } from '../../gql/graphql.ts';
import { useBilingual, type Bilingual } from '../../lib/bilingual.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { BothLanguages, useBothLabels } from '../../ui/both-languages.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { AGAIN } from './call-words.tsx';
import { inputOf, NEW_CALL, writtenOf } from './call-written.ts';
import styles from './calls.module.css';
import { QuestionFields, useQuestionLabels } from './question-fields.tsx';

export const CALL_FORM = graphql(`
  fragment CallForm_call on Call {
    id title { en es } text { en es } themes { code } places smallest largest currency opensAt closesAt timeZone
    questions { kind required text { en es } guidance { en es } choices { en es } } viewerCan { action allowed reason }
  }
`);

const DRAFT = graphql(`mutation DraftCall($input: CallInput!) { draftCall(input: $input) { __typename ... on Call { id } ... on Refused { code message path } } }`);
const CHANGE = graphql(`
  mutation ChangeCall($id: UUID!, $input: CallInput!) { changeCall(id: $id, input: $input) { __typename ... on Call { id } ... on Refused { code message path } } }
`);

type Themes = readonly { readonly code: string; readonly kind: string; readonly name: Bilingual }[];

/** For the secretariat, for the pool; for an officer, for their partner. */
export function DraftCall({ themes }: { themes: Themes }) {
  const { t } = useTranslation('calls');
  const { viewer } = useSession();
  if (!viewer.can('calls.draft').allowed) return null;
  return <InPlace act={t('form.act')}>{(close) => <CallForm themes={themes} onDone={close} />}</InPlace>;
}

/** Until it is opened. */
export function ChangeCall({ call, themes }: { call: CallForm_CallFragment; themes: Themes }) {
  const { t } = useTranslation('calls');
  if (!abilityIn(call.viewerCan, 'calls.draft').allowed) return null;
  return <InPlace act={t('form.change')}>{(close) => <CallForm call={call} themes={themes} onDone={close} />}</InPlace>;
}

function CallForm({ call, themes, onDone }: { call?: CallForm_CallFragment; themes: Themes; onDone: () => void }) {
  const { t } = useTranslation('calls');
  const read = useBilingual();
  const { collaborative: { timeZone } } = useSession();
  const labels = useBothLabels();
  const [draft] = useMutation(DRAFT, AGAIN);
  const [change] = useMutation(CHANGE, AGAIN);
  const { act, values, set, input, onSubmit } = useActForm({
    initial: call ? writtenOf(call) : NEW_CALL, done: onDone,
    send: async (written) => {
      const said = inputOf(written, timeZone);
      return call ? (await change({ variables: { id: call.id, input: said } })).data?.changeCall : (await draft({ variables: { input: said } })).data?.draftCall;
    },
  });
  const named = Object.fromEntries((['themes', 'places', 'smallest', 'largest', 'currency', 'opensAt', 'closesAt'] as const).map((name) => [name, t(`form.${name}`)]));
  return (
    <ActForm
      title={t(call ? 'form.change' : 'form.act')} why={t('form.why')} submit={t('form.save')} act={act} onSubmit={onSubmit} onBack={onDone}
      labels={{ ...labels('title', t('form.title')), ...labels('text', t('form.text')), ...named, ...useQuestionLabels(values.questions.length) }}
    >
      <BothLanguages name="title" label={t('form.title')} input={input} />
      <BothLanguages name="text" label={t('form.text')} rows={6} input={input} />
      <div className={styles['pair']}>
        <TextInput {...input('opensAt')} type="datetime-local" label={t('form.opensAt')} description={t('form.zone', { zone: timeZone })} />
        <TextInput {...input('closesAt')} type="datetime-local" label={t('form.closesAt')} description={t('form.zone', { zone: timeZone })} />
        <TextInput {...input('smallest')} inputMode="decimal" label={t('form.smallest')} />
        <TextInput {...input('largest')} inputMode="decimal" label={t('form.largest')} />
        <TextInput {...input('currency')} label={t('form.currency')} />
        <TextInput {...input('places')} label={t('form.places')} description={t('form.placesWhy')} inputWrapperOrder={['label', 'input', 'description', 'error']} />
      </div>
      <Checkbox.Group {...input('themes')} label={t('form.themes')}>
        <div className={styles['boxes']}>{themes.filter(({ kind }) => kind !== 'scale').map(({ code, name }) => <Checkbox key={code} value={code} label={read(name)} />)}</div>
      </Checkbox.Group>
      <QuestionFields questions={values.questions} input={input} onChange={(questions) => { set({ questions }); }} />
    </ActForm>
  );
}
