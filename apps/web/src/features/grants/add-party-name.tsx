import { useMutation } from '@apollo/client/react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { useFields } from '../../ui/form-errors.tsx';
import styles from './grants.module.css';

const ADD = graphql(`
  mutation AddPartyName($id: UUID!, $text: String!, $kind: String!) {
    addPartyName(id: $id, text: $text, kind: $kind) {
      __typename
      ... on Grantee { id ...GranteeFacts_grantee @unmask }
      ... on Refused { code message path }
    }
  }
`);

const KINDS = ['short', 'legal', 'acronym', 'former', 'translation'] as const;

/** Adds a way in which an organisation is written. */
export function AddPartyName({ granteeId }: { granteeId: string }) {
  const { t } = useTranslation('grants');
  const [text, setText] = useState('');
  const [kind, setKind] = useState<string>('short');
  const [add] = useMutation(ADD);
  const act = useAct(['text', 'kind']);
  const field = useFields(act.issues);
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    const added = await act.run(async () => (await add({ variables: { id: granteeId, text, kind } })).data?.addPartyName);
    if (added) setText('');
  };
  return (
    <form className={styles['add']} noValidate onSubmit={(event) => { void submit(event); }}>
      <h2>{t('grantees.add.title')}</h2>
      <p className={styles['quiet']}>{t('grantees.add.why')}</p>
      <ActProblem act={act} />
      <div className={styles['filters']}>
        <TextInput {...field('text')} label={t('grantees.add.text')} autoComplete="off" maxLength={300} value={text} onChange={(event) => { setText(event.currentTarget.value); }} />
        <NativeSelect {...field('kind')} label={t('grantees.add.kind')} value={kind} onChange={(event) => { setKind(event.currentTarget.value); }} data={KINDS.map((value) => ({ value, label: t(`grantees.kind.${value}`) }))} />
      </div>
      <div><Button type="submit" variant="default" loading={act.busy}>{t('grantees.add.act')}</Button></div>
    </form>
  );
}
