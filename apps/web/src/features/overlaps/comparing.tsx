import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import styles from './overlaps.module.css';
import type { Comparison } from './use-comparison.ts';

interface ComparingProps {
  comparison: Extract<Comparison, { at: 'fetching' | 'comparing' }>;
  onCancel: () => void;
}

/** How far the comparison is, and a way out of it. */
export function Comparing({ comparison, onCancel }: ComparingProps) {
  const { t } = useTranslation('compare');
  const words = useProgressWords()(comparison);
  const share = comparison.at === 'fetching' && comparison.total ? { value: comparison.fetched / comparison.total } : {};
  return (
    <section className={styles['comparing']}>
      <span role="status">{words}</span>
      <progress className={styles['progress']} aria-label={words} {...share} />
      <div><Button variant="default" onClick={onCancel}>{t('progress.cancel')}</Button></div>
    </section>
  );
}

function useProgressWords(): (comparison: ComparingProps['comparison']) => string {
  const { t } = useTranslation('compare');
  const { locale } = useLanguage();
  return (comparison) => {
    if (comparison.at === 'comparing') return t('progress.comparing', { count: comparison.grants });
    const { fetched, total } = comparison;
    return total === null ? t('progress.begin') : t('progress.fetched', { fetched: formatCount(fetched, locale), total: formatCount(total, locale) });
  };
}
