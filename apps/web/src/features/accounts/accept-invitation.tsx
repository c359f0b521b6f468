import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { AcceptInvitation_InvitationFragment } from '../../gql/graphql.ts';
import { useAct } from '../../lib/use-act.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { formatDate } from '../../lib/format.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { useFields } from '../../ui/form-errors.tsx';
import styles from './accounts.module.css';
import { enterAs } from './entered.ts';

export const INVITATION = graphql(`
  fragment AcceptInvitation_invitation on Invitation { personName collaborative slug email expiresAt }
`);

const ACCEPT = graphql(`
  mutation AcceptInvitation($secret: String!, $password: String!) {
    acceptInvitation(secret: $secret, password: $password) {
      __typename
      ... on SignedIn { slug viewer { accountId } }
      ... on Refused { code message path }
    }
  }
`);

/** Who invites whom to what; a password, and one is in. */
export function AcceptInvitation({ invitation, secret }: { invitation: AcceptInvitation_InvitationFragment; secret: string }) {
  const { t } = useTranslation('accounts');
  const { locale } = useLanguage();
  const [password, setPassword] = useState('');
  const [accept] = useMutation(ACCEPT);
  const act = useAct(['password']);
  const field = useFields(act.issues);
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    const entered = await act.run(async () => (await accept({ variables: { secret, password } })).data?.acceptInvitation);
    if (entered) enterAs(entered.slug, null);
  };
  return (
    <form className={styles['form']} onSubmit={(event) => { void submit(event); }}>
      <p className={styles['invites']}>{t('invitation.to', { collaborative: invitation.collaborative, name: invitation.personName })}</p>
      <p className={styles['quiet']}>{t('invitation.email', { email: invitation.email })} {t('invitation.until', { date: formatDate(invitation.expiresAt.slice(0, 10), locale) })}</p>
      <ActProblem act={act} />
      <input type="email" autoComplete="username" readOnly hidden value={invitation.email} />
      <PasswordInput {...field('password')} label={t('invitation.choose')} description={`${t('invitation.length')} ${t('invitation.existing')}`} autoComplete="new-password" required withAsterisk={false} value={password} onChange={(event) => { setPassword(event.currentTarget.value); }} />
      <Button type="submit" loading={act.busy}>{t('invitation.accept')}</Button>
    </form>
  );
}
