import type { Message } from '@acuerdo/words';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { EvidenceList, signed, type Verdict } from '../../ui/evidence-list.tsx';
import { useReason } from '../../ui/reason.tsx';
import { bitsOf, whatWouldChange, type Weighed } from './bits.ts';
import styles from './overlaps.module.css';

export const OVERLAP_EVIDENCE = graphql(`
  fragment OverlapEvidence_overlap on Overlap { id tenths evidence { signal mark tenths message } }
`);

const VERDICTS: Readonly<Record<string, Verdict>> = { yes: 'supports', partly: 'partly', no: 'against', unknown: 'unknown' };

interface OverlapEvidenceProps {
  overlap: { readonly tenths: number; readonly evidence: readonly (Weighed & { readonly message: Message })[] };
}

/** Sign by sign why the two were put side by side; the weights add up to the sum below. */
export function OverlapEvidence({ overlap: { evidence, tenths } }: OverlapEvidenceProps) {
  const { t } = useTranslation('overlaps');
  const heading = useId();
  return (
    <section className={styles['evidence']} aria-labelledby={heading}>
      <h2 id={heading}>{t('evidence')}</h2>
      <EvidenceList evidence={evidence.map(({ signal, mark, tenths: weight, message }, place) => ({
        key: `${signal} ${place}`, verdict: VERDICTS[mark] ?? 'unknown', says: message, ...(weight === 0 ? {} : { bits: bitsOf(weight) }),
      }))} />
      <p className={styles['sum']} title={t('bitsWhy')}><span>{t('sum')}</span><span>{t('bits', { bits: signed(bitsOf(tenths)) })}</span></p>
      <WhatWouldChange evidence={evidence} />
    </section>
  );
}

function WhatWouldChange({ evidence }: { evidence: readonly Weighed[] }) {
  const { t } = useTranslation('overlaps');
  const say = useReason();
  const { locale } = useLanguage();
  const { unknown, against, strongest } = whatWouldChange(evidence);
  const words = (signals: readonly string[]) => new Intl.ListFormat(locale).format(signals.map((signal) => say({ key: `overlap.signal.${signal}` })));
  return (
    <div className={styles['change']}>
      <h3>{t('change.title')}</h3>
      <ul>
        {unknown.length > 0 && <li>{t('change.unknown', { what: words(unknown) })}</li>}
        {against.length > 0 && <li>{t('change.against', { what: words(against) })}</li>}
        {strongest && <li>{t('change.strongest', { what: words([strongest.signal]), bits: bitsOf(strongest.left) })}</li>}
      </ul>
    </div>
  );
}
