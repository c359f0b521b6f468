import type { Check, CountCheck, Verdict } from '@acuerdo/record';
import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useBilingual, type Bilingual } from '../../lib/bilingual.ts';
import { Callout } from '../../ui/callout.tsx';
import { Reason } from '../../ui/reason.tsx';
import styles from './books.module.css';
import { motionTitles } from './motion-titles.ts';
import { distinct, standingOf } from './standing.ts';
import type { Checked } from './use-verifying.ts';

/** The answer in one sentence; then what was checked, what was wrong first, what was counted again, and what nobody has shown. */
export function VerdictOf({ checked: { name, bytes, verdict } }: { checked: Checked }) {
  const { t } = useTranslation('books');
  const box = useRef<HTMLHeadingElement>(null);
  useEffect(() => { box.current?.focus(); }, [verdict]);
  const standing = standingOf(verdict);
  return (
    <section className={styles['verdict']} data-standing={standing}>
      <h2 ref={box} tabIndex={-1}>{t(`verify.${standing}`)}</h2>
      <p className={styles['file']}>{name}</p>
      <p className={styles['sentence']}>{standing === 'unsigned' ? t('verify.unsignedWhy') : <Reason reason={verdict.sentence} />}</p>
      {verdict.firstWrong && <FirstWrong wrong={verdict.firstWrong} />}
      <h3>{t('verify.checks')}</h3>
      <Checks checks={verdict.checks} />
      {verdict.counts.length > 0 && <><h3>{t('verify.counts')}</h3><Counts counts={verdict.counts} titles={motionTitles(new TextDecoder().decode(bytes))} /></>}
      {verdict.limits.length > 0 && <><h3>{t('verify.limits')}</h3><ul className={styles['limits']}>{verdict.limits.map((limit, at) => <li key={at}><Reason reason={limit} /></li>)}</ul></>}
    </section>
  );
}

function FirstWrong({ wrong: { position, entryId, message } }: { wrong: NonNullable<Verdict['firstWrong']> }) {
  const { t } = useTranslation('books');
  return (
    <Callout tone="refused" title={t('verify.firstWrong', { number: position + 1 })}>
      <p><Reason reason={message} /></p>
      <p>{entryId === null ? t('verify.entryMissing') : <code className={styles['id']}>{entryId}</code>}</p>
    </Callout>
  );
}

function Checks({ checks }: { checks: readonly Check[] }) {
  const { t } = useTranslation('books');
  return (
    <ul className={styles['checks']}>
      {distinct(checks).map(({ ok, message }, at) => (
        <li key={at} data-ok={ok}>
          <span aria-hidden="true">{ok ? '✓' : '✗'}</span>
          <span><VisuallyHidden>{ok ? t('verify.ok') : t('verify.wrong')}: </VisuallyHidden><Reason reason={message} /></span>
        </li>
      ))}
    </ul>
  );
}

const MARKS = { recounted: '✓', closed: '–', wrong: '✗' } as const;

function Counts({ counts, titles }: { counts: readonly CountCheck[]; titles: ReadonlyMap<string, Bilingual> }) {
  const { t } = useTranslation('books');
  const read = useBilingual();
  const nameOf = (motion: string) => { const title = titles.get(motion); return title ? read(title) : motion; };
  return (
    <ul className={styles['checks']}>
      {counts.map(({ motion, state }) => (
        <li key={motion} data-ok={state === 'wrong' ? false : state === 'recounted' || undefined}>
          <span aria-hidden="true">{MARKS[state]}</span>
          <span><strong>{nameOf(motion)}</strong>: {t(`verify.count.${state}`)}</span>
        </li>
      ))}
    </ul>
  );
}
