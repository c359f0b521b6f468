import { useTranslation } from 'react-i18next';
import { STEP_CHOICES, type StepChoice } from './step-choice.ts';
import styles from './steps.module.css';

interface StepFiltersProps {
  choice: StepChoice;
  onChoose: (choice: StepChoice) => void;
  total: number;
  /** Of all steps, whatever is shown. */
  overdue: number;
}

export function StepFilters({ choice, onChoose, total, overdue }: StepFiltersProps) {
  const { t } = useTranslation('steps');
  return (
    <div className={styles['filters']} role="group" aria-label={t('filter.label')}>
      <div className={styles['choices']}>
        {STEP_CHOICES.map((one) => (
          <button key={one} type="button" aria-pressed={one === choice} onClick={() => { onChoose(one); }}>{one === 'overdue' ? t('filter.overdue', { count: overdue }) : t(`filter.${one}`)}</button>
        ))}
      </div>
      <span role="status" className={styles['quiet']}>{t('filter.found', { count: total })}</span>
    </div>
  );
}
