import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../src/fold.ts';
import { csvRows } from './csv-rows.ts';
import { pairOf, splitPairs } from './split.ts';

const NAMES = join(import.meta.dirname, '../src/names');
const LEAST = 4;

/** Weights in half-bits: twice the binary logarithm of how many names there are for each that holds the word. */
function frequencies(names: readonly string[]): { names: number; unlisted: number; weights: Record<string, string> } {
  const count = new Map<string, number>();
  for (const name of names) for (const word of new Set(wordsOf(name))) count.set(word, (count.get(word) ?? 0) + 1);
  const weights = new Map<number, string[]>();
  const weightOf = (held: number): number => Math.round(2 * Math.log2(names.length / held));
  for (const [word, held] of count) if (held >= LEAST && /^[a-z0-9]+$/.test(word)) weights.set(weightOf(held), [...(weights.get(weightOf(held)) ?? []), word]);
  return {
    names: names.length, unlisted: weightOf(2),
    weights: Object.fromEntries([...weights].sort(([a], [b]) => a - b).map(([weight, words]) => [String(weight), words.sort().join(' ')])),
  };
}

function lexicon(rows: readonly Record<string, string>[]): { pairs: Record<string, string> } {
  const classes = new Map<number, string[]>();
  for (const { token_a: a = '', token_b: b = '', strength = '', support = '' } of rows) {
    const [strong, often] = [Number(strength), Number(support)];
    if (strong < 0.2 || often < 3 || !/^[a-z]+$/.test(a + b)) continue;
    const likeness = strong >= 0.38 && often >= 5 ? 9 : strong >= 0.28 ? 8 : 6;
    classes.set(likeness, [...(classes.get(likeness) ?? []), [a, b].sort().join('=')]);
  }
  return { pairs: Object.fromEntries([...classes].sort(([a], [b]) => a - b).map(([likeness, pairs]) => [String(likeness), pairs.sort().join(' ')])) };
}

const folder = process.argv[2] ?? '';
const { heldOrganisations } = splitPairs(csvRows(join(folder, 'pairs.csv')).map(pairOf));
const names = csvRows(join(folder, 'org_names.csv.gz')).filter(({ ror_id: id = '' }) => !heldOrganisations.has(id)).map(({ name = '' }) => name);
writeFileSync(join(NAMES, 'word-frequencies.json'), `${JSON.stringify(frequencies(names), null, 1)}\n`);
writeFileSync(join(NAMES, 'lexicon.json'), `${JSON.stringify(lexicon(csvRows(join(folder, 'lexicon_mined.csv'))), null, 1)}\n`);
