import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { formatMoney } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import styles from './payments.module.css';

const SCHEDULE = graphql(`
  mutation SchedulePayment($input: SchedulePaymentInput!) {
    schedulePayment(input: $input) { __typename ... on Grant { id ...PaymentsPanel_grant @unmask } ... on Refused { code message path } }
  }
`);

interface SchedulePaymentProps {
  grantId: string;
  /** The number of the last payment that was seen. */
  known: number;
  left: { readonly amount: string; readonly currency: string };
  onDone: () => void;
}

/** One more payment: when, how much, and what has to come before. Whose money it is follows from the grant. */
export function SchedulePayment({ grantId, known, left, onDone }: SchedulePaymentProps) {
  const { t } = useTranslation('payments');
  const { locale } = useLanguage();
  const { collaborative: { today } } = useSession();
  const [schedule] = useMutation(SCHEDULE);
  const { act, input, onSubmit } = useActForm({
    initial: { dueOn: today, amount: left.amount, condition: '' }, done: onDone,
    send: async (said) => (await schedule({ variables: { input: { grantId, known, ...said } } })).data?.schedulePayment,
  });
  const labels = { dueOn: t('schedule.dueOn'), amount: t('schedule.amount', { currency: left.currency }), condition: t('schedule.condition') };
  return (
    <ActForm title={t('schedule.act')} why={t('schedule.why', { left: formatMoney(left, locale, 'if-any') })} submit={t('schedule.save')} labels={labels} act={act} onSubmit={onSubmit} onBack={onDone}>
      <div className={styles['pair']}>
        <TextInput {...input('dueOn')} label={labels.dueOn} type="date" required />
        <TextInput {...input('amount')} label={labels.amount} inputMode="decimal" required />
      </div>
      <TextInput {...input('condition')} label={labels.condition} description={t('schedule.conditionHow')} />
    </ActForm>
  );
}
