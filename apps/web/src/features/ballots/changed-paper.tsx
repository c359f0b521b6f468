import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useBilingual } from '../../lib/bilingual.ts';
import { Callout } from '../../ui/callout.tsx';
import styles from './ballot.module.css';
import type { Paper } from './draft.ts';

/** Whether a draft was begun, or last confirmed, against another text. */
export const isChanged = (before: Paper | null, now: Paper): boolean => before !== null && before.hash !== now.hash;

interface ChangedPaperProps {
  before: Paper | null;
  now: Paper;
  onConfirm: () => void;
}

/** The motion is another one than when the draft was begun: both texts, and the voter says that the draft still stands. Nothing where it is the same. */
export function ChangedPaper({ before, now, onConfirm }: ChangedPaperProps) {
  const { t } = useTranslation('ballots');
  if (before === null || !isChanged(before, now)) return null;
  return (
    <Callout tone="look" title={t('changed.title')} act={<Button variant="default" onClick={onConfirm}>{t('changed.confirm')}</Button>} live>
      <p>{t('changed.why')}</p>
      <Text name={t('changed.now')} paper={now} />
      <details className={styles['old']}><summary>{t('changed.before')}</summary><Text paper={before} /></details>
    </Callout>
  );
}

function Text({ name, paper: { title, text } }: { name?: string; paper: Paper }) {
  const read = useBilingual();
  return <div className={styles['proposal']}>{name && <span>{name}</span>}<strong>{read(title)}</strong><p>{read(text)}</p></div>;
}
