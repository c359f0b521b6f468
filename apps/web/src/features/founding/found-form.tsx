import { useMutation } from '@apollo/client/react';
import { Autocomplete, Button, Fieldset, PasswordInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { enter } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { FormErrors, useFields } from '../../ui/form-errors.tsx';
import { addressOf, CURRENCIES, FIELDS, NOTHING, TIME_ZONES, type Founding } from './founding.ts';
import styles from './founding.module.css';

const FOUND = graphql(`
  mutation FoundCollaborative($input: FoundCollaborativeInput!) {
    foundCollaborative(input: $input) {
      __typename
      ... on SignedIn { slug viewer { accountId } }
      ... on Refused { code message path }
    }
  }
`);

/** A collaborative of one's own, empty, with whoever sets it up as its secretariat. */
export function FoundForm({ code }: { code: string }) {
  const { t } = useTranslation('founding');
  const [said, setSaid] = useState<Founding>({ ...NOTHING, code });
  const [found] = useMutation(FOUND);
  const act = useAct(FIELDS);
  const field = useFields(act.issues);
  const set = (part: Partial<Founding>) => { setSaid({ ...said, ...part }); };
  const input = (name: keyof Founding) => ({
    ...field(name), label: t(`field.${name}`), required: true, withAsterisk: false, value: said[name],
    onChange: (event: { currentTarget: { value: string } }) => { set({ [name]: event.currentTarget.value }); },
  });
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    const entered = await act.run(async () => (await found({ variables: { input: said } })).data?.foundCollaborative);
    if (entered) enter(`/${entered.slug}/desk`);
  };
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => { void submit(event); }}>
      <FormErrors issues={act.issues} labels={Object.fromEntries(FIELDS.map((name) => [name, t(`field.${name}`)]))} />
      <ActProblem act={act} />
      {code === '' && <TextInput {...input('code')} description={t('codeWhy')} autoComplete="off" />}
      <Fieldset legend={t('collaborative')}>
        <TextInput {...input('name')} onChange={(event) => { const { value } = event.currentTarget; set({ name: value, slug: said.slug === addressOf(said.name) ? addressOf(value) : said.slug }); }} />
        <TextInput {...input('slug')} description={t('slugWhy', { address: `${location.origin}/${said.slug || '…'}` })} autoCapitalize="none" />
        <Autocomplete {...field('timeZone')} label={t('field.timeZone')} description={t('timeZoneWhy')} data={TIME_ZONES} limit={20} value={said.timeZone} onChange={(timeZone) => { set({ timeZone }); }} />
        <Select {...field('baseCurrency')} label={t('field.baseCurrency')} data={CURRENCIES} searchable allowDeselect={false} limit={30} value={said.baseCurrency} onChange={(value) => { set({ baseCurrency: value ?? '' }); }} />
      </Fieldset>
      <Fieldset legend={t('you')}>
        <p className={styles['quiet']}>{t('youWhy')}</p>
        <TextInput {...input('personName')} autoComplete="name" />
        <TextInput {...input('email')} type="email" autoComplete="username" />
        <PasswordInput {...input('password')} description={t('passwordWhy')} autoComplete="new-password" />
      </Fieldset>
      <div><Button type="submit" loading={act.busy}>{t('act')}</Button></div>
    </form>
  );
}
