import type { Message } from '@acuerdo/words';
import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './evidence-list.module.css';
import { Reason } from './reason.tsx';

export type Verdict = 'supports' | 'partly' | 'against' | 'unknown';

export interface Evidence {
  readonly key: string;
  readonly verdict: Verdict;
  readonly says: Message | string;
  /** Weight of the evidence as the library wrote it, `11.2` or `-3`; absent where it weighs nothing. */
  readonly bits?: string;
}

const SIGNS: Readonly<Record<Verdict, string>> = { supports: '✓', partly: '~', against: '✗', unknown: '?' };

/** Why something was flagged, sign by sign; the weights stand in one column and can be added up. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const { t } = useTranslation('ui');
  return (
    <ul className={styles['list']}>
      {evidence.map(({ key, verdict, says, bits }) => (
        <li key={key} data-verdict={verdict}>
          <span className={styles['sign']} aria-hidden="true">{SIGNS[verdict]}</span>
          <span><VisuallyHidden>{t(`evidence.${verdict}`)}: </VisuallyHidden><Reason reason={says} /></span>
          {bits !== undefined && <span className={styles['bits']}>{signed(bits)}<VisuallyHidden> {t('evidence.bits')}</VisuallyHidden></span>}
        </li>
      ))}
    </ul>
  );
}

/** `+11.2`, `−3.0`: a true minus sign and always one decimal place, so that the points stand below each other. */
export function signed(bits: string): string {
  const [whole = '0', decimals = '0'] = bits.replace(/^[+-]/, '').split('.');
  return `${bits.startsWith('-') ? '\u2212' : '+'}${whole}.${decimals}`;
}
