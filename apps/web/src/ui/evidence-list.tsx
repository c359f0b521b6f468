import type { Message } from '@acuerdo/words';
import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
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

/** Drawn, because not every face has them: a tick, a wave, a cross, a question mark. */
const SIGNS: Readonly<Record<Verdict, ReactNode>> = {
  supports: <path d="m2 6.5 2.8 2.8L10 3.5" />, partly: <path d="M1.5 7c1.5-3 3-3 4.5-1s3 2 4.5-1" />, against: <path d="m2.5 2.5 7 7m0-7-7 7" />,
  unknown: <path d="M4 4a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1v.5M6 10v.5" />,
};

/** Why something was flagged, sign by sign; the weights stand in one column and can be added up. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const { t } = useTranslation('ui');
  return (
    <ul className={styles['list']}>
      {evidence.map(({ key, verdict, says, bits }) => (
        <li key={key} data-verdict={verdict}>
          <span className={styles['sign']} title={t(`evidence.${verdict}`)}><svg viewBox="0 0 12 12" width="12" height="12" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" aria-hidden="true">{SIGNS[verdict]}</svg></span>
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
