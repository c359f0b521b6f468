import { useTranslation } from 'react-i18next';
import { useBilingual, type Bilingual } from '../../lib/bilingual.ts';
import type { useFields } from '../../ui/form-errors.tsx';
import styles from './reviews.module.css';

const SCORES = [0, 1, 2, 3, 4, 5] as const;

interface ScoreFieldProps {
  criterion: { readonly id: string; readonly name: Bilingual; readonly guidance: Bilingual; readonly weight: number };
  /** Undefined while nothing is chosen; null for n/a. */
  score: number | null | undefined;
  field: ReturnType<ReturnType<typeof useFields>>;
  onChoose: (score: number | null) => void;
}

/** One criterion: 0 to 5, or n/a, by one key or one touch. */
export function ScoreField({ criterion: { id, name, guidance, weight }, score, field, onChoose }: ScoreFieldProps) {
  const { t } = useTranslation('reviews');
  const read = useBilingual();
  return (
    <fieldset className={styles['criterion']} id={field.id} tabIndex={-1} aria-describedby={`${field.id}-why`} aria-invalid={field.error ? true : undefined}>
      <legend>{read(name)} <span className={styles['quiet']}>{t('weight', { weight })}</span></legend>
      <p id={`${field.id}-why`} className={styles['quiet']}>{read(guidance)}{field.error && <><br /><span className={styles['wrong']}>{field.error}</span></>}</p>
      <div className={styles['scores']}>
        {SCORES.map((one) => <Choice key={one} name={id} label={String(one)} aloud={t('score', { score: one })} chosen={score === one} onChoose={() => { onChoose(one); }} />)}
        <Choice name={id} label={t('na')} aloud={t('naWhy')} chosen={score === null} onChoose={() => { onChoose(null); }} />
      </div>
    </fieldset>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  aloud: string;
  chosen: boolean;
  onChoose: () => void;
}

function Choice({ name, label, aloud, chosen, onChoose }: ChoiceProps) {
  return (
    <label className={styles['score']} title={aloud}>
      <input type="radio" name={name} aria-label={`${label}, ${aloud}`} checked={chosen} onChange={onChoose} />
      <span aria-hidden="true">{label}</span>
    </label>
  );
}
