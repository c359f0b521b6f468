import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { PaymentsPanel_GrantFragment } from '../../gql/graphql.ts';
import { Money } from '../../ui/money.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { Reason } from '../../ui/reason.tsx';
import { PaymentLine } from './payment-line.tsx';
import styles from './payments.module.css';
import { SchedulePayment } from './schedule-payment.tsx';

export const PAYMENTS = graphql(`
  fragment PaymentsPanel_grant on Grant {
    id
    payments {
      secondPerson paid { amount currency } planned { amount currency } left { amount currency }
      payments {
        id number amount dueOn condition state version hostReference next viewerCan { action allowed reason }
        parts { amount funder { id name partner { id shortName letter hue } } }
        events { id state onDay note by recordedAt byHost against }
      }
      viewerCan { action allowed reason }
    }
  }
`);

export type Payments = NonNullable<PaymentsPanel_GrantFragment['payments']>;
export type Payment = Payments['payments'][number];

/** What of a pooled grant is paid, what is to be paid when, and what became of it. Nothing for a grant that is not pooled. */
export function PaymentsPanel({ grant: { id, payments: of } }: { grant: PaymentsPanel_GrantFragment }) {
  const { t } = useTranslation('payments');
  if (!of) return null;
  const { payments, paid, planned, left, secondPerson, viewerCan: [keep] } = of;
  const known = payments.reduce((most, { number }) => Math.max(most, number), 0);
  return (
    <section className={styles['panel']} aria-labelledby="payments">
      <h2 id="payments">{t('title')}</h2>
      {payments.length === 0 ? <p>{t('none')} <span className={styles['quiet']}>{t('noneWhy')}</span></p> : (
        <>
          <dl className={styles['figures']}>
            {[['paid', paid] as const, ['planned', planned] as const, ['left', left] as const].map(([key, money]) => <div key={key}><dt>{t(key)}</dt><dd><Money {...money} /></dd></div>)}
          </dl>
          <ul className={styles['payments']}>{payments.map((payment) => <li key={payment.id}><PaymentLine payment={payment} currency={paid.currency} /></li>)}</ul>
        </>
      )}
      {secondPerson && <p className={styles['small']}>{t('secondPerson')}</p>}
      {keep?.allowed && <InPlace act={t('schedule.act')}>{(close) => <SchedulePayment grantId={id} known={known} left={left} onDone={close} />}</InPlace>}
      {keep && !keep.allowed && keep.reason?.key.startsWith('api.payments') && <p className={styles['small']}><Reason reason={keep.reason} /></p>}
    </section>
  );
}
