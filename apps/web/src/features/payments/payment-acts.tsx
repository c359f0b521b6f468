import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { ActProblem } from '../../ui/act-problem.tsx';
import { Reason } from '../../ui/reason.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import type { Payment } from './payments-panel.tsx';
import styles from './payments.module.css';

const APPROVE = graphql(`
  mutation ApprovePayment($paymentId: UUID!, $version: Int!) {
    approvePayment(paymentId: $paymentId, version: $version) { __typename ... on Grant { id ...PaymentsPanel_grant @unmask } ... on Refused { code message path } }
  }
`);

const MOVE = graphql(`
  mutation MovePayment($input: MovePaymentInput!) {
    movePayment(input: $input) { __typename ... on Grant { id ...PaymentsPanel_grant @unmask } ... on Refused { code message path } }
  }
`);

/** What the viewer may make of a payment now; of an approval that waits for somebody else, that it does. */
export function PaymentActs({ payment }: { payment: Payment }) {
  const { t } = useTranslation('payments');
  const [asked, setAsked] = useState<string | null>(null);
  const { next, viewerCan } = payment;
  const keep = abilityIn(viewerCan, 'payments.keep');
  const approve = abilityIn(viewerCan, 'payments.approve');
  const moves = keep.allowed ? next.filter((to) => to !== 'approved') : [];
  if (asked) return <MoveForm payment={payment} to={asked} onDone={() => { setAsked(null); }} />;
  return (
    <div className={styles['acts']}>
      {next.includes('approved') && (approve.allowed ? <Approve payment={payment} /> : approve.reason?.key === 'api.payments.secondPerson' && <p className={styles['small']}><Reason reason={approve.reason} /></p>)}
      {moves.map((to) => <Button key={to} variant="default" size="xs" aria-label={t('move.which', { act: t(`move.${to as 'sent'}`), number: payment.number })} onClick={() => { setAsked(to); }}>{t(`move.${to as 'sent'}`)}</Button>)}
    </div>
  );
}

function Approve({ payment: { id, version, number } }: { payment: Payment }) {
  const { t } = useTranslation('payments');
  const [approve] = useMutation(APPROVE, { refetchQueries: ['GrantPage'] });
  const act = useAct([]);
  const doIt = async () => { await act.run(async () => (await approve({ variables: { paymentId: id, version } })).data?.approvePayment); };
  return (
    <>
      <Button size="xs" loading={act.busy} aria-label={t('move.which', { act: t('move.approved'), number })} onClick={() => { void doIt(); }}>{t('move.approved')}</Button>
      <ActProblem act={act} />
    </>
  );
}

function MoveForm({ payment: { id, version, number, hostReference }, to, onDone }: { payment: Payment; to: string; onDone: () => void }) {
  const { t } = useTranslation('payments');
  const { collaborative: { today } } = useSession();
  const [move] = useMutation(MOVE, { refetchQueries: ['GrantPage'] });
  const { act, input, onSubmit } = useActForm({
    initial: { onDay: today, hostReference: hostReference ?? '', note: '' }, done: onDone,
    send: async (said) => (await move({ variables: { input: { paymentId: id, version, to, ...said } } })).data?.movePayment,
  });
  const labels = { onDay: t('move.onDay'), hostReference: t('move.hostReference'), note: t('move.note') };
  return (
    <ActForm title={t(`move.of.${to as 'sent'}`, { number })} submit={t('move.save')} labels={labels} act={act} onSubmit={onSubmit} onBack={onDone}>
      <div className={styles['pair']}>
        <TextInput {...input('onDay')} label={labels.onDay} type="date" required />
        {to === 'sent' && <TextInput {...input('hostReference')} label={labels.hostReference} description={t('move.hostReferenceHow')} />}
      </div>
      <TextInput {...input('note')} label={labels.note} />
    </ActForm>
  );
}
