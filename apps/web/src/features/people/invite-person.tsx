import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { FormErrors, useFields } from '../../ui/form-errors.tsx';
import { ShownOnce } from '../../ui/shown-once.tsx';
import styles from './people.module.css';

const INVITE = graphql(`
  mutation InvitePerson($input: InvitePersonInput!) {
    invitePerson(input: $input) {
      __typename
      ... on PersonInvited { link person { id name } }
      ... on Refused { code message path }
    }
  }
`);

const ROLES = ['officer', 'delegate', 'secretariat', 'observer'] as const;

interface InvitePersonProps {
  /** The parties somebody can act for: the partners, and the pool. */
  parties: readonly { readonly id: string; readonly name: string }[];
  roleWord: (role: string) => string;
}

const BLANK = { name: '', email: '', roles: [] as string[] };

/** Makes an invitation: a link for one use, which the secretariat passes on itself. */
export function InvitePerson({ parties, roleWord }: InvitePersonProps) {
  const { t } = useTranslation('people');
  const [input, setInput] = useState({ ...BLANK, partyId: parties[0]?.id ?? '' });
  const [made, setMade] = useState<{ link: string; name: string } | null>(null);
  const [invite] = useMutation(INVITE, { refetchQueries: ['PeoplePage'] });
  const act = useAct(['name', 'email', 'partyId', 'roles']);
  const field = useFields(act.issues);
  const change = (part: Partial<typeof input>) => { setInput({ ...input, ...part }); };
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    setMade(null);
    const invited = await act.run(async () => (await invite({ variables: { input }, fetchPolicy: 'no-cache' })).data?.invitePerson);
    if (!invited) return;
    setMade({ link: new URL(invited.link, window.location.origin).href, name: invited.person.name });
    change(BLANK);
  };
  return (
    <section className={styles['invite']}>
      <h2>{t('invite.title')}</h2>
      <p className={styles['quiet']}>{t('invite.why')}</p>
      <form className={styles['form']} noValidate onSubmit={(event) => { void submit(event); }}>
        <FormErrors issues={act.issues} labels={{ name: t('invite.name'), email: t('invite.email'), partyId: t('invite.party'), roles: t('invite.roles') }} />
        <ActProblem act={act} />
        <TextInput {...field('name')} label={t('invite.name')} autoComplete="off" value={input.name} onChange={(event) => { change({ name: event.currentTarget.value }); }} />
        <TextInput {...field('email')} label={t('invite.email')} type="email" autoComplete="off" value={input.email} onChange={(event) => { change({ email: event.currentTarget.value }); }} />
        <NativeSelect {...field('partyId')} label={t('invite.party')} data={parties.map(({ id, name }) => ({ value: id, label: name }))} value={input.partyId} onChange={(event) => { change({ partyId: event.currentTarget.value }); }} />
        <Checkbox.Group {...field('roles')} label={t('invite.roles')} value={input.roles} onChange={(roles) => { change({ roles }); }}>
          <div className={styles['roles']}>{ROLES.map((role) => <Checkbox key={role} value={role} label={roleWord(role)} />)}</div>
        </Checkbox.Group>
        <div><Button type="submit" loading={act.busy}>{t('invite.act')}</Button></div>
      </form>
      {made && <ShownOnce title={t('invite.made', { name: made.name })} why={t('invite.once')} text={made.link} what={t('invite.link')} />}
    </section>
  );
}
