import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DeciderMark, deciderHue, type Decided } from '../../ui/decider-mark.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { Money } from '../../ui/money.tsx';
import { inkOf } from '../../ui/partner-mark.tsx';
import { PeriodText, type Period } from '../../ui/period-text.tsx';
import { usePlaceName } from '../../ui/place-name.ts';
import styles from './overlaps.module.css';

/** What the comparison read of a grant, of the file or of the register. */
export interface Side {
  readonly decided: Decided;
  readonly name: ReactNode;
  readonly grantee: string;
  readonly title: string;
  readonly description: string;
  readonly amount: string | null;
  readonly currency: string;
  readonly period: Period;
  readonly places: readonly string[];
}

export function ComparedSide({ side }: { side: Side }) {
  const { t } = useTranslation(['overlaps', 'grants']);
  const placeName = usePlaceName();
  const { decided, name, grantee, title, description, amount, currency, period, places } = side;
  const facts = [
    { key: 'amount', name: t('grant.amount'), value: <Money amount={amount} currency={currency} /> },
    { key: 'period', name: t('grant.period'), value: <PeriodText period={period} /> },
    { key: 'place', name: t('grant.place'), value: places.map(placeName).join(', ') || t('grants:unknown') },
  ];
  return (
    <section className={styles['side']} style={inkOf(deciderHue(decided))} aria-label={`${grantee}: ${title}`}>
      <p className={styles['sideHead']}><DeciderMark grant={decided} />{name}</p>
      <h4>{grantee}</h4>
      <p><strong>{title}</strong></p>
      {description && description !== title && <p className={styles['quiet']}>{description}</p>}
      <KeyValues facts={facts} />
    </section>
  );
}
