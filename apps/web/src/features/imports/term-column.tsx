import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StateWord, type Tone } from '../../ui/state-word.tsx';
import styles from './imports.module.css';
import type { Table } from './match-choice.ts';
import { useTermWords } from './term-words.ts';

interface TermColumnProps {
  proposal: Table['proposed'][number];
  table: Table;
  column: number | null;
  onChange: (column: number | null) => void;
}

const TONES: Readonly<Record<string, Tone>> = { sure: 'settled', likely: 'look', chosen: 'settled', none: 'quiet' };

/** One term: which column of the file holds it, with three of its values beside. */
export function TermColumn({ proposal: { term, required, column: proposed, confidence }, table, column, onChange }: TermColumnProps) {
  const { t } = useTranslation('imports');
  const wordOf = useTermWords();
  const columns = table.columns.map(({ heading }, place) => ({ value: String(place), label: heading || t('match.unnamed', { column: place + 1 }) }));
  const standing = column === null ? 'none' : column === proposed ? confidence : 'chosen';
  const samples = column === null ? [] : (table.columns[column]?.samples ?? []);
  return (
    <div className={styles['term']}>
      <NativeSelect
        label={wordOf(term)} withAsterisk={required} aria-required={required} data={[{ value: '', label: t('match.none') }, ...columns]} value={column === null ? '' : String(column)}
        onChange={({ currentTarget: { value } }) => { onChange(value === '' ? null : Number(value)); }}
      />
      <div className={styles['samples']}>
        {(required || standing !== 'none') && <StateWord tone={standing === 'none' ? 'look' : (TONES[standing] ?? 'quiet')}>{t(`match.confidence.${standing as 'sure'}`)}</StateWord>}
        {samples.length > 0 && <ul aria-label={t('match.samples', { term: wordOf(term) })}>{samples.map((sample) => <li key={sample}>{sample}</li>)}</ul>}
      </div>
    </div>
  );
}
