import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './compare.module.css';

export const LEANINGS = ['for', 'against', 'open'] as const;
export type Leaning = (typeof LEANINGS)[number];

/** Whether something speaks for an option: a sign and a word, no colour. */
export function LeaningWord({ leaning }: { leaning: string }) {
  const { t } = useTranslation('deliberations');
  if (leaning === 'open') return null;
  return <span className={styles['leaning']}><span aria-hidden="true">{leaning === 'for' ? '+' : '−'}</span> {t(`leaning.${leaning as Leaning}`)}</span>;
}

export function LeaningChoice({ input }: { input: (path: string) => object }) {
  const { t } = useTranslation('deliberations');
  return (
    <Radio.Group {...input('leaning')} label={t('leaning.label')}>
      <div className={styles['choices']}>{LEANINGS.map((leaning) => <Radio key={leaning} value={leaning} label={t(`leaning.${leaning}`)} />)}</div>
    </Radio.Group>
  );
}
