import { useMutation } from '@apollo/client/react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { FormErrors, useFields } from '../../ui/form-errors.tsx';
import { STATES } from './become.ts';
import styles from './pools.module.css';

const ADD = graphql(`
  mutation AddPool($input: AddPoolInput!) {
    addPool(input: $input) {
      __typename
      ... on Pool { id }
      ... on Refused { code message path }
    }
  }
`);

/** Makes a pool, where the viewer may. */
export function AddPool() {
  const { t } = useTranslation('pools');
  const { viewer } = useSession();
  const [opened, { open, close }] = useDisclosure(false);
  if (!viewer.can('pools.keep').allowed) return null;
  return opened ? <PoolForm onDone={close} /> : <div className={styles['acts']}><Button variant="default" onClick={open}>{t('add.act')}</Button></div>;
}

const FIELDS = ['name', 'hostName', 'feePercent', 'state', 'since'] as const;

function PoolForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('pools');
  const { collaborative: { today } } = useSession();
  const [input, setInput] = useState({ name: '', hostName: '', feePercent: '', state: 'exploring', since: today });
  const [add] = useMutation(ADD, { refetchQueries: ['PoolsPage'], awaitRefetchQueries: true });
  const act = useAct(FIELDS);
  const field = useFields(act.issues);
  const labels = { name: t('add.name'), hostName: t('add.hostName'), feePercent: t('add.feePercent'), state: t('add.state'), since: t('add.since') };
  const props = (name: (typeof FIELDS)[number]) => ({
    ...field(name), label: labels[name], value: input[name], onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLSelectElement>) => { setInput({ ...input, [name]: event.currentTarget.value }); },
  });
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    if (await act.run(async () => (await add({ variables: { input } })).data?.addPool)) onDone();
  };
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => { void submit(event); }}>
      <h2>{t('add.title')}</h2>
      <p className={styles['quiet']}>{t('add.why')}</p>
      <FormErrors issues={act.issues} labels={labels} />
      <ActProblem act={act} />
      <TextInput {...props('name')} required autoFocus />
      <div className={styles['pair']}>
        <TextInput {...props('hostName')} description={t('add.hostHint')} />
        <TextInput {...props('feePercent')} description={t('add.hostHint')} inputMode="decimal" />
        <NativeSelect {...props('state')} data={STATES.map((value) => ({ value, label: t(`state.${value}`) }))} />
        <TextInput {...props('since')} type="date" required />
      </div>
      <div className={styles['acts']}>
        <Button type="submit" loading={act.busy}>{t('add.save')}</Button>
        <Button variant="default" onClick={onDone} disabled={act.busy}>{t('add.back')}</Button>
      </div>
    </form>
  );
}
