import type { Scores } from '@acuerdo/voting';
import { Checkbox, NumberInput, Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useBilingual } from '../../lib/bilingual.ts';
import { StateWord } from '../../ui/state-word.tsx';
import styles from './ballot.module.css';
import type { Choosable } from './ranked-option.tsx';

interface ScoreListProps {
  options: readonly Choosable[];
  /** 1 where the ballot approves; null where there is no highest score. */
  most: number | null;
  scores: Scores;
  onScores: (scores: Scores) => void;
}

/** As many points as fit on a phone as buttons; above, a number is written. */
const AS_BUTTONS = 10;

/** The options with their points, or with a box to approve them. */
export function ScoreList({ options, most, scores, onScores }: ScoreListProps) {
  const { t } = useTranslation('ballots');
  const read = useBilingual();
  const give = (option: string, score: number | null) => {
    const others = Object.entries(scores).filter(([id]) => id !== option);
    onScores(Object.fromEntries(score === null ? others : [...others, [option, score]]));
  };
  return (
    <div>
      <p className={styles['how']}>{most === 1 ? t('scores.howApprove') : t('scores.how', { most })}</p>
      <ul className={styles['options']}>
        {options.map(({ id, title, meaning, statusQuo }) => (
          <li key={id} className={styles['scored']} data-ranked={scores[id] !== undefined}>
            <div className={styles['what']}>
              <strong id={`option-${id}`}>{read(title)}</strong>
              {statusQuo && <p className={styles['state']}><StateWord tone="open">{t('ranking.statusQuo')}</StateWord></p>}
              <p>{read(meaning)}</p>
            </div>
            <Points title={read(title)} most={most} score={scores[id] ?? null} onScore={(score) => { give(id, score); }} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PointsProps {
  title: string;
  most: number | null;
  score: number | null;
  onScore: (score: number | null) => void;
}

function Points({ title, most, score, onScore }: PointsProps) {
  const { t } = useTranslation('ballots');
  if (most === 1) return <Checkbox size="md" label={t('scores.approve')} aria-label={t('scores.approveOf', { option: title })} checked={score === 1} onChange={(event) => { onScore(event.currentTarget.checked ? 1 : null); }} />;
  if (most === null || most > AS_BUTTONS) {
    return (
      <NumberInput label={t('scores.points', { option: title })} min={0} {...(most === null ? {} : { max: most })} allowDecimal={false} allowNegative={false} value={score ?? ''}
        onChange={(value) => { onScore(value === '' ? null : Number(value)); }} />
    );
  }
  const points = Array.from({ length: most + 1 }, (_, at) => String(at));
  return (
    <Radio.Group aria-label={t('scores.points', { option: title })} value={score === null ? '' : String(score)} onChange={(value) => { onScore(value === '' ? null : Number(value)); }}>
      <div className={styles['points']}>
        {points.map((value) => <Radio key={value} value={value} label={value} />)}
        <Radio value="" label={t('scores.none')} />
      </div>
    </Radio.Group>
  );
}
