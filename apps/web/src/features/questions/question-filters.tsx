import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { QuestionFilters_LevelFragment } from '../../gql/graphql.ts';
import { LEVELS, useLevelWord } from './question-words.ts';
import { STATE_CHOICES, type QuestionChoice } from './question-choice.ts';
import styles from './questions.module.css';

export const QUESTION_FILTERS = graphql(`fragment QuestionFilters_level on QuestionLevel { level part total open }`);

interface QuestionFiltersProps {
  levels: readonly QuestionFilters_LevelFragment[];
  choice: QuestionChoice;
  onChoose: (choice: QuestionChoice) => void;
  total: number;
}

const sum = (levels: readonly QuestionFilters_LevelFragment[], of: 'total' | 'open') => levels.reduce((count, level) => count + level[of], 0);

/** The levels with their counts, set by set, each a way to its questions; and what became of them. */
export function QuestionFilters({ levels, choice, onChoose, total }: QuestionFiltersProps) {
  const { t } = useTranslation('questions');
  return (
    <div className={styles['filters']} role="group" aria-label={t('filter.label')}>
      <div className={styles['levels']}>
        <button type="button" aria-pressed={choice.level === ''} onClick={() => { onChoose({ ...choice, level: '' }); }}>
          <strong>{t('filter.all')}</strong>
          <span>{t('filter.count', { count: sum(levels, 'total'), open: sum(levels, 'open') })}</span>
        </button>
        {LEVELS.map((level) => (
          <LevelButton key={level} level={level} sets={levels.filter((one) => one.level === level)} pressed={choice.level === level} onPress={() => { onChoose({ ...choice, level }); }} />
        ))}
      </div>
      <div className={styles['narrow']}>
        <NativeSelect
          label={t('filter.state')} value={choice.state} onChange={(event) => { onChoose({ ...choice, state: event.currentTarget.value as QuestionChoice['state'] }); }}
          data={[{ value: '', label: t('filter.anyState') }, ...STATE_CHOICES.map((state) => ({ value: state, label: t(`filter.states.${state}`) }))]}
        />
        <span role="status" className={styles['quiet']}>{t('filter.found', { count: total })}</span>
      </div>
    </div>
  );
}

interface LevelButtonProps {
  level: (typeof LEVELS)[number];
  sets: readonly QuestionFilters_LevelFragment[];
  pressed: boolean;
  onPress: () => void;
}

function LevelButton({ level, sets, pressed, onPress }: LevelButtonProps) {
  const { t } = useTranslation('questions');
  const word = useLevelWord();
  if (sets.length === 0) return null;
  return (
    <button type="button" aria-pressed={pressed} onClick={onPress}>
      <strong>{word(level)}</strong>
      <span>{t('filter.count', { count: sum(sets, 'total'), open: sum(sets, 'open') })}</span>
      {sets.some(({ part }) => part !== null) && <span>{sets.map(({ part, total }) => t('filter.set', { part, count: total })).join(' · ')}</span>}
    </button>
  );
}
