import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { signed } from '../../ui/evidence-list.tsx';
import { Reason } from '../../ui/reason.tsx';
import { bitsOf, stepsOf, type Weighed } from './bits.ts';
import styles from './overlaps.module.css';

/** How the lines of the evidence add up, one after the other, with the sum so far: each bar begins where the last one ended. */
export function Waterfall({ evidence }: { evidence: readonly Weighed[] }) {
  const { t } = useTranslation('overlaps');
  const heading = useId();
  const steps = stepsOf(evidence);
  if (steps.length === 0) return null;
  return (
    <section className={styles['answer']} aria-labelledby={heading}>
      <h2 id={heading}>{t('waterfall.title')}</h2>
      <p className={styles['quiet']}>{t('waterfall.why')}</p>
      <ol className={styles['waterfall']}>
        {steps.map(({ signal, tenths, sum, start, width }, place) => (
          <li key={place} data-against={tenths < 0}>
            <span><Reason reason={{ key: `overlap.signal.${signal}` }} /></span>
            <span className="numbers">{signed(bitsOf(tenths))}</span>
            <span className={styles['track']} aria-hidden="true"><span style={{ insetInlineStart: `${start}%`, width: `${width}%` }} /></span>
            <span className="numbers">{t('waterfall.sum', { bits: signed(bitsOf(sum)) })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
