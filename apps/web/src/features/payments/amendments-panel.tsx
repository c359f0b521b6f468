import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { AmendmentsPanel_GrantFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { DateText, MomentText } from '../../ui/date-text.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { Money } from '../../ui/money.tsx';
import { AmendGrant } from './amend-grant.tsx';
import styles from './payments.module.css';

export const AMENDMENTS = graphql(`
  fragment AmendmentsPanel_grant on Grant {
    id version stage endsOn amount { amount currency }
    allocation { lines { contributionId amount } sources { contributionId title left misfit } }
    amended { amendments { id number decision amountBefore amount endsBefore endsOn reason by recordedAt } viewerCan { action allowed reason } }
  }
`);

type Amendment = NonNullable<AmendmentsPanel_GrantFragment['amended']>['amendments'][number];

/** What decisions changed of a pooled grant since its award; nothing where none did and the viewer cannot change it. */
export function AmendmentsPanel({ grant }: { grant: AmendmentsPanel_GrantFragment }) {
  const { t } = useTranslation('payments');
  const { amended, stage, amount: { currency } } = grant;
  const may = amended && stage === 'active' && abilityIn(amended.viewerCan, 'grants.amend').allowed;
  if (!amended || (amended.amendments.length === 0 && !may)) return null;
  return (
    <section className={styles['panel']} aria-labelledby="amendments">
      <h2 id="amendments">{t('amended.title')}</h2>
      {amended.amendments.length === 0 ? <p>{t('amended.none')} <span className={styles['quiet']}>{t('amended.noneWhy')}</span></p>
        : <ul className={styles['payments']}>{amended.amendments.map((amendment) => <li key={amendment.id}><Changed amendment={amendment} currency={currency} /></li>)}</ul>}
      {may && <InPlace act={t('amended.act')}>{(close) => <AmendGrant grant={grant} onDone={close} />}</InPlace>}
    </section>
  );
}

function Changed({ amendment: { number, decision, amountBefore, amount, endsBefore, endsOn, reason, by, recordedAt }, currency }: { amendment: Amendment; currency: string }) {
  const { t } = useTranslation('payments');
  return (
    <>
      <div className={styles['head']}>
        <h3>{t('amended.number', { number, decision })}</h3>
        {amountBefore !== amount && <span><Money amount={amountBefore} currency={currency} cents="if-any" /> → <Money amount={amount} currency={currency} cents="if-any" /></span>}
        {endsBefore !== endsOn && <span>{t('amended.ends')} <DateText value={endsBefore ?? null} /> → <DateText value={endsOn ?? null} /></span>}
        {amountBefore === amount && <span className={styles['quiet']}>{t('amended.noCost')}</span>}
      </div>
      <p>{reason}</p>
      <p className={styles['small']}>{by} · <MomentText at={recordedAt} /></p>
    </>
  );
}
