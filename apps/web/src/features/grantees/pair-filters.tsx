import { useTranslation } from 'react-i18next';
import styles from './grantees.module.css';
import { STATES, type PairState } from './pair-words.ts';

/** Which pairs are shown; what was put aside stays to be found. */
export function PairFilters({ state, total, onChoose }: { state: PairState; total: number; onChoose: (state: PairState) => void }) {
  const { t } = useTranslation('grantees');
  return (
    <div className={styles['filters']} role="group" aria-label={t('filter.label')}>
      <div className={styles['states']}>
        {STATES.map((one) => <button key={one} type="button" aria-pressed={one === state} onClick={() => { onChoose(one); }}>{t(`filter.${one}`)}</button>)}
      </div>
      <span role="status" className={styles['quiet']}>{t('filter.found', { count: total })}</span>
    </div>
  );
}
