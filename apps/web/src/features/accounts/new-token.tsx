import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { useFields } from '../../ui/form-errors.tsx';
import { ShownOnce } from '../../ui/shown-once.tsx';
import styles from './accounts.module.css';

const CREATE = graphql(`
  mutation CreateToken($label: String!) {
    createToken(label: $label) {
      __typename
      ... on TokenCreated { secret session { id label } }
      ... on Refused { code message path }
    }
  }
`);

/** Makes a token; its secret is on the screen once and nowhere after. */
export function NewToken() {
  const { t } = useTranslation('accounts');
  const [label, setLabel] = useState('');
  const [made, setMade] = useState<{ secret: string; label: string } | null>(null);
  const [create] = useMutation(CREATE, { refetchQueries: ['AccountPage'] });
  const act = useAct(['label']);
  const field = useFields(act.issues);
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    const created = await act.run(async () => (await create({ variables: { label }, fetchPolicy: 'no-cache' })).data?.createToken);
    if (!created) return;
    setMade({ secret: created.secret, label: created.session.label });
    setLabel('');
  };
  return (
    <section className={styles['section']}>
      <h2>{t('token.title')}</h2>
      <p className={styles['quiet']}>{t('token.why')}</p>
      <form className={styles['line']} onSubmit={(event) => { void submit(event); }}>
        <TextInput {...field('label')} label={t('token.label')} placeholder={t('token.example')} maxLength={80} required withAsterisk={false} value={label} onChange={(event) => { setLabel(event.currentTarget.value); }} />
        <Button type="submit" variant="default" loading={act.busy}>{t('token.create')}</Button>
      </form>
      <ActProblem act={act} />
      {made && <ShownOnce title={t('token.created', { label: made.label })} why={t('token.once')} text={made.secret} what={t('token.secret')} />}
    </section>
  );
}
