import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useBilingual } from '../../lib/bilingual.ts';
import styles from './ballot.module.css';
import type { Choosable } from './ranked-option.tsx';
import type { Ranking } from './ranking.ts';

interface OneOptionProps {
  options: readonly Choosable[];
  ranking: Ranking;
  onRanking: (ranking: Ranking) => void;
}

/** One vote for one option. */
export function OneOption({ options, ranking, onRanking }: OneOptionProps) {
  const { t } = useTranslation('ballots');
  const read = useBilingual();
  return (
    <Radio.Group label={t('one.label')} value={ranking[0]?.[0] ?? ''} onChange={(id) => { onRanking([[id]]); }}>
      <div className={styles['kinds']}>
        {options.map(({ id, title, meaning, statusQuo }) => (
          <Radio key={id} value={id} label={statusQuo ? `${read(title)} (${t('ranking.statusQuo')})` : read(title)} description={read(meaning)} />
        ))}
      </div>
    </Radio.Group>
  );
}
