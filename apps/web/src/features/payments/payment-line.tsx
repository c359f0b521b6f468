import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session.ts';
import { DateText, MomentText } from '../../ui/date-text.tsx';
import { Money } from '../../ui/money.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { StateWord, type Tone } from '../../ui/state-word.tsx';
import { PaymentActs } from './payment-acts.tsx';
import type { Payment } from './payments-panel.tsx';
import styles from './payments.module.css';

const TONES: Readonly<Record<string, Tone>> = { scheduled: 'open', approved: 'open', sent: 'look', confirmed: 'settled', failed: 'refused', cancelled: 'quiet' };

/** One payment: when and how much, where it stands, whose money it is, and all that happened to it. */
export function PaymentLine({ payment, currency }: { payment: Payment; currency: string }) {
  const { t } = useTranslation('payments');
  const { number, amount, dueOn, condition, state, hostReference, parts } = payment;
  return (
    <>
      <div className={styles['head']}>
        <h3>{t('number', { number })}</h3>
        <Money amount={amount} currency={currency} />
        <span>{t('due')} <DateText value={dueOn} /></span>
        <StateWord tone={TONES[state] ?? 'open'}>{t(`state.${state as 'sent'}`)}</StateWord>
        {hostReference && <span className={styles['quiet']}>{t('reference', { reference: hostReference })}</span>}
      </div>
      {condition && <p>{t('onlyIf', { condition })}</p>}
      <ul className={styles['parts']} aria-label={t('parts')}>
        {parts.map(({ funder, amount }) => <li key={`${funder.id} ${amount}`}><PartyMark partner={funder.partner} name={funder.name} /> <Money amount={amount} currency={currency} /></li>)}
      </ul>
      <Events payment={payment} />
      <PaymentActs payment={payment} />
    </>
  );
}

function Events({ payment: { events, number } }: { payment: Payment }) {
  const { t } = useTranslation('payments');
  const { collaborative: { timeZone } } = useSession();
  return (
    <details className={styles['details']}>
      <summary>{t('events', { number })}</summary>
      <ul className={styles['events']}>
        {events.map(({ id, state, onDay, note, by, recordedAt, byHost, against }) => (
          <li key={id}>
            <span>{t(`state.${state as 'sent'}`)}{onDay && <> · <DateText value={onDay} /></>}</span>
            <span className={styles['quiet']}>{byHost ? t('byHost', { name: by }) : by} · <MomentText at={recordedAt} timeZone={timeZone} /></span>
            {against && <StateWord tone="look">{t('against', { state: t(`state.${against as 'sent'}`) })}</StateWord>}
            {note && <span>{note}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
