import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../src/fold.ts';
import { csvRows } from './csv-rows.ts';
import { dataFolder } from './data-folder.ts';
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

/** Translations in three degrees of likeness, in tenths: what is weaker or rarer is left out. */
function lexicon(rows: readonly Record<string, string>[]): { pairs: Record<string, string> } {
  const pairs = rows.flatMap(({ token_a: a = '', token_b: b = '', strength = '', support = '' }) => {
    const degree = degreeOf(Number(strength), Number(support));
    return degree === null || !/^[a-z]+=[a-z]+$/.test(`${a}=${b}`) ? [] : [{ pair: [a, b].sort().join('='), degree }];
  });
  const classes = [...Map.groupBy(pairs, ({ degree }) => degree)].sort(([a], [b]) => a - b);
  return { pairs: Object.fromEntries(classes.map(([degree, those]) => [String(degree), those.map(({ pair }) => pair).sort().join(' ')])) };
}

function degreeOf(strength: number, support: number): number | null {
  if (strength < 0.2 || support < 3) return null;
  if (strength >= 0.38 && support >= 5) return 9;
  return strength >= 0.28 ? 8 : 6;
}

/** Words that stand alone as the city of two organisations or more. */
function places(rows: readonly Record<string, string>[]): string {
  const cities = new Map<string, number>();
  for (const city of new Map(rows.map(({ ror_id: id, city = '' }) => [id, city])).values()) {
    const words = wordsOf(city);
    for (const word of words.length === 1 ? words : []) if (word.length > 3 && /^[a-z]+$/.test(word)) cities.set(word, (cities.get(word) ?? 0) + 1);
  }
  return [...cities].filter(([, held]) => held > 1).map(([city]) => city).sort().join(' ');
}

const folder = dataFolder();
const { heldOrganisations } = splitPairs(csvRows(join(folder, 'pairs.csv')).map(pairOf));
const free = csvRows(join(folder, 'org_names.csv.gz')).filter(({ ror_id: id = '' }) => !heldOrganisations.has(id));
writeFileSync(join(NAMES, 'word-frequencies.json'), `${JSON.stringify({ ...frequencies(free.map(({ name = '' }) => name)), places: places(free) }, null, 1)}\n`);
writeFileSync(join(NAMES, 'lexicon.json'), `${JSON.stringify(lexicon(csvRows(join(folder, 'lexicon_mined.csv'))), null, 1)}\n`);
