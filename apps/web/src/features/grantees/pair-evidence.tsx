import type { Message } from '@acuerdo/words';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidenceList, signed, type Verdict } from '../../ui/evidence-list.tsx';
import { Reason } from '../../ui/reason.tsx';
import styles from './grantees.module.css';
import { bitsOf } from './pair-words.ts';

const VERDICTS: Readonly<Record<string, Verdict>> = { yes: 'supports', partly: 'partly', no: 'against', unknown: 'unknown' };

interface PairEvidenceProps {
  pair: {
    readonly tenths: number;
    readonly evidence: readonly { readonly mark: string; readonly tenths: number; readonly message: Message }[];
    readonly left: { readonly registrations: readonly string[] };
    readonly right: { readonly registrations: readonly string[] };
  };
}

/** Sign by sign what speaks for it that two are one, and what would settle it. */
export function PairEvidence({ pair: { evidence, tenths, left, right } }: PairEvidenceProps) {
  const { t } = useTranslation('grantees');
  const heading = useId();
  const isNumbered = left.registrations.some((number) => right.registrations.includes(number));
  return (
    <section className={styles['evidence']} aria-labelledby={heading}>
      <h3 id={heading}>{t('evidence')}</h3>
      <EvidenceList evidence={evidence.map(({ mark, tenths: weight, message }, at) => ({
        key: String(at), verdict: VERDICTS[mark] ?? 'unknown', says: message, ...(weight === 0 ? {} : { bits: bitsOf(weight) }),
      }))} />
      <p className={styles['sum']} title={t('bitsWhy')}><span>{t('sum')}</span><span>{t('bits', { bits: signed(bitsOf(tenths)) })}</span></p>
      {!isNumbered && (
        <>
          <h4>{t('change')}</h4>
          <ul className={styles['change']}>
            <li><Reason reason={{ key: 'names.change.sameNumber', values: {} }} /></li>
            <li><Reason reason={{ key: 'names.change.otherNumber', values: {} }} /></li>
          </ul>
        </>
      )}
    </section>
  );
}
