import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { useFields } from '../../ui/form-errors.tsx';
import styles from './accounts.module.css';
import { enterAs } from './entered.ts';

const SIGN_IN = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      __typename
      ... on SignedIn { slug viewer { accountId } }
      ... on Refused { code message path }
    }
  }
`);

export function SignInForm({ then }: { then: string | null }) {
  const { t } = useTranslation('accounts');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [signIn] = useMutation(SIGN_IN);
  const act = useAct(['email', 'password']);
  const field = useFields(act.issues);
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    const entered = await act.run(async () => (await signIn({ variables: { email, password } })).data?.signIn);
    if (entered) enterAs(entered.slug, then);
  };
  return (
    <form className={styles['form']} onSubmit={(event) => { void submit(event); }}>
      <ActProblem act={act} />
      <TextInput {...field('email')} label={t('email')} type="email" autoComplete="username" required withAsterisk={false} value={email} onChange={(event) => { setEmail(event.currentTarget.value); }} />
      <PasswordInput {...field('password')} label={t('password')} autoComplete="current-password" required withAsterisk={false} value={password} onChange={(event) => { setPassword(event.currentTarget.value); }} />
      <Button type="submit" loading={act.busy}>{t('signIn')}</Button>
    </form>
  );
}
