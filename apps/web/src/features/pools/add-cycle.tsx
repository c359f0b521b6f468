import { useMutation } from '@apollo/client/react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { FormErrors, useFields } from '../../ui/form-errors.tsx';
import styles from './pools.module.css';

const ADD = graphql(`
  mutation AddCycle($input: AddCycleInput!) {
    addCycle(input: $input) {
      __typename
      ... on Pool { id ...Cycles_pool @unmask }
      ... on Refused { code message path }
    }
  }
`);

const EMPTY = { name: '', from: '', to: '', closingFrom: '', strategy: '' };
type Name = keyof typeof EMPTY;

export function AddCycle({ poolId, onDone }: { poolId: string; onDone: () => void }) {
  const { t } = useTranslation('pools');
  const [input, setInput] = useState(EMPTY);
  const [add] = useMutation(ADD);
  const act = useAct(Object.keys(EMPTY));
  const field = useFields(act.issues);
  const labels = { name: t('cycles.name'), from: t('cycles.from'), to: t('cycles.to'), closingFrom: t('cycles.closing'), strategy: t('cycles.strategyText') };
  const props = (name: Name) => ({
    ...field(name), label: labels[name], value: input[name], onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => { setInput({ ...input, [name]: event.currentTarget.value }); },
  });
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    if (await act.run(async () => (await add({ variables: { input: { poolId, ...input } } })).data?.addCycle)) onDone();
  };
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => { void submit(event); }}>
      <FormErrors issues={act.issues} labels={labels} />
      <ActProblem act={act} />
      <TextInput {...props('name')} required autoFocus />
      <div className={styles['pair']}>
        <TextInput {...props('from')} type="date" required />
        <TextInput {...props('to')} type="date" required />
        <TextInput {...props('closingFrom')} type="date" />
      </div>
      <Textarea {...props('strategy')} rows={3} />
      <div className={styles['acts']}>
        <Button type="submit" loading={act.busy}>{t('cycles.save')}</Button>
        <Button variant="default" onClick={onDone} disabled={act.busy}>{t('cycles.back')}</Button>
      </div>
    </form>
  );
}
