import { useMutation } from '@apollo/client/react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ContributionList_ContributionFragment } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import { useAct, type Act } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { FormErrors, useFields } from '../../ui/form-errors.tsx';
import styles from './pools.module.css';

const PROMISE = graphql(`
  mutation RecordPromise($input: ContributionEventInput!) {
    recordPromise(input: $input) {
      __typename
      ... on Contribution { id ...ContributionList_contribution @unmask }
      ... on Refused { code message path }
    }
  }
`);

const RECEIPT = graphql(`
  mutation RecordReceipt($input: ContributionEventInput!) {
    recordReceipt(input: $input) {
      __typename
      ... on Contribution { id ...ContributionList_contribution @unmask }
      ... on Refused { code message path }
    }
  }
`);

const KINDS = { promise: ['committed', 'pledged', 'cancelled'], receipt: ['received', 'refunded', 'released'] } as const;

interface RecordEventProps {
  contribution: ContributionList_ContributionFragment;
  as: 'promise' | 'receipt';
  onDone: () => void;
}

export function RecordEvent({ contribution: { id, amount: { currency } }, as, onDone }: RecordEventProps) {
  const { t } = useTranslation('pools');
  const { collaborative: { today } } = useSession();
  const [input, setInput] = useState({ kind: KINDS[as][0] as string, amount: '', onDay: today, note: '' });
  const act = useAct(['kind', 'amount', 'onDay', 'note']);
  const record = useRecord(as, act);
  const field = useFields(act.issues);
  const labels = { kind: t('event.kind'), amount: t('event.amount', { currency }), onDay: t('event.day'), note: t('event.note') };
  const props = (name: keyof typeof input) => ({
    ...field(name), label: labels[name], value: input[name], onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLSelectElement>) => { setInput({ ...input, [name]: event.currentTarget.value }); },
  });
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    if (await record({ contributionId: id, ...input })) onDone();
  };
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => { void submit(event); }}>
      <FormErrors issues={act.issues} labels={labels} />
      <ActProblem act={act} />
      <div className={styles['pair']}>
        <NativeSelect {...props('kind')} data={KINDS[as].map((value) => ({ value, label: t(`event.act.${value}`) }))} />
        <TextInput {...props('amount')} inputMode="decimal" required autoFocus />
        <TextInput {...props('onDay')} type="date" required />
      </div>
      <TextInput {...props('note')} />
      <div className={styles['acts']}>
        <Button type="submit" loading={act.busy}>{t('event.save')}</Button>
        <Button variant="default" onClick={onDone} disabled={act.busy}>{t('event.back')}</Button>
      </div>
    </form>
  );
}

/** Sends it as what it is; whether it was taken. */
function useRecord(as: 'promise' | 'receipt', act: Act) {
  const options = { refetchQueries: ['PoolPage'], awaitRefetchQueries: true };
  const [promise] = useMutation(PROMISE, options);
  const [receipt] = useMutation(RECEIPT, options);
  return (input: { contributionId: string; kind: string; amount: string; onDay: string; note: string }) => act.run(async () => (as === 'promise'
    ? (await promise({ variables: { input } })).data?.recordPromise
    : (await receipt({ variables: { input } })).data?.recordReceipt));
}
