import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { FormErrors, useFields } from '../../ui/form-errors.tsx';
import styles from './pools.module.css';

const CHANGE = graphql(`
  mutation ChangePool($input: ChangePoolInput!) {
    changePool(input: $input) {
      __typename
      ... on Pool { id feePercent secondPerson host { id name } }
      ... on Refused { code message path }
    }
  }
`);

interface ChangePoolProps {
  pool: { readonly id: string; readonly feePercent?: string | null; readonly secondPerson: boolean; readonly host?: { readonly name: string } | null };
  onDone: () => void;
}

export function ChangePool({ pool, onDone }: ChangePoolProps) {
  const { t } = useTranslation('pools');
  const [input, setInput] = useState({ hostName: pool.host?.name ?? '', feePercent: pool.feePercent ?? '', secondPerson: pool.secondPerson });
  const [change] = useMutation(CHANGE);
  const act = useAct(['hostName', 'feePercent']);
  const field = useFields(act.issues);
  const labels = { hostName: t('add.hostName'), feePercent: t('add.feePercent') };
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    if (await act.run(async () => (await change({ variables: { input: { poolId: pool.id, ...input } } })).data?.changePool)) onDone();
  };
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => { void submit(event); }}>
      <FormErrors issues={act.issues} labels={labels} />
      <ActProblem act={act} />
      <div className={styles['pair']}>
        <TextInput {...field('hostName')} label={labels.hostName} description={t('add.hostHint')} value={input.hostName} onChange={(event) => { setInput({ ...input, hostName: event.currentTarget.value }); }} autoFocus />
        <TextInput {...field('feePercent')} label={labels.feePercent} description={t('add.hostHint')} inputMode="decimal" value={input.feePercent} onChange={(event) => { setInput({ ...input, feePercent: event.currentTarget.value }); }} />
      </div>
      <Checkbox label={t('facts.askSecond')} checked={input.secondPerson} onChange={(event) => { setInput({ ...input, secondPerson: event.currentTarget.checked }); }} />
      <div className={styles['acts']}>
        <Button type="submit" loading={act.busy}>{t('facts.save')}</Button>
        <Button variant="default" onClick={onDone} disabled={act.busy}>{t('facts.back')}</Button>
      </div>
    </form>
  );
}
