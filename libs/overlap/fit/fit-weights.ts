import { measure } from '../src/names/measure.ts';
import { readName } from '../src/names/read-name.ts';
import { ROWS } from '../src/names/rows.ts';
import { fitLogistic, type Example } from './logistic.ts';
import type { Training, Weighted } from './training.ts';

/** No row decides alone. */
const CAP = 80;
const RIDGE = 2;

export interface Weights { readonly prior: number; readonly rows: Readonly<Record<string, readonly number[]>> }

const inTenths = (nats: number): number => Math.max(-CAP, Math.min(CAP, Math.round((10 * nats) / Math.LN2)));
const inNats = (tenths: number): number => (tenths * Math.LN2) / 10;

const OFFSETS = ROWS.map((_, at) => ROWS.slice(0, at).reduce((sum, { levels }) => sum + levels.length, 0));
const SIZE = ROWS.reduce((sum, { levels }) => sum + levels.length, 0);

const READ = new WeakMap<object, number[]>();

/** The levels of a pair, over all rows; read once. */
export function levelsOf(pair: { readonly a: string; readonly b: string }): number[] {
  const known = READ.get(pair);
  if (known) return known;
  const { a, b } = pair;
  const [one, other] = a <= b ? [readName(a), readName(b)] : [readName(b), readName(a)];
  const measured = measure(one, other);
  const levels = ROWS.map((row) => row.level(measured, one, other));
  READ.set(pair, levels);
  return levels;
}

/**
 * Tenths of a bit for every level of every row: all rows that are not fixed are fitted together; then, with those standing, what a
 * whole name of common words is worth beside its homonyms.
 */
export function fitWeights({ pairs, homonyms }: Training): Weights {
  const taught = pairs.map(exampleOf);
  const { weights, constants } = fitLogistic(taught, { size: SIZE, sources: 2, ridge: RIDGE });
  const neutral = ROWS.map((row, at) => (row.neutral === undefined || row.fixed ? 0 : weights[(OFFSETS[at] ?? 0) + row.neutral] ?? 0));
  const prior = inTenths(neutral.reduce((sum, weight) => sum + weight, constants[0] ?? 0));
  const rows = Object.fromEntries(ROWS.map(({ name, levels, fixed }, at) =>
    [name, levels.map((_, level) => fixed?.[level] ?? inTenths((weights[(OFFSETS[at] ?? 0) + level] ?? 0) - (neutral[at] ?? 0)))]));
  return { prior, rows: { ...rows, whole: wholeNames({ pairs, homonyms }, { prior, rows }) } };
}

function exampleOf({ pair, weight, source }: Weighted): Example {
  const levels = levelsOf(pair);
  const fixed = ROWS.reduce((sum, row, at) => sum + (row.fixed?.[levels[at] ?? 0] ?? 0), 0);
  const at = ROWS.flatMap((row, place) => (row.fixed ? [] : [(OFFSETS[place] ?? 0) + (levels[place] ?? 0)]));
  return { at: Int32Array.from(at), offset: inNats(fixed), same: pair.same, weight, source };
}

/** Homonyms of telling words stand in two countries: what is known of countries tells them apart. */
const TELLING = 'equal telling';

/** The row of whole names anew, on the pairs that are word for word equal and their homonyms, with all other rows as they stand. */
function wholeNames({ pairs, homonyms }: Training, { prior, rows }: Weights): number[] {
  const place = ROWS.findIndex(({ name }) => name === 'whole');
  const examples = [...pairs, ...homonyms].flatMap(({ pair, weight }): Example[] => {
    const levels = levelsOf(pair);
    const whole = levels[place] ?? 0;
    const level = ROWS[place]?.levels[whole] ?? '';
    if (!level.startsWith('equal') || (level === TELLING && !pair.same)) return [];
    const others = levels.reduce((sum, level, at) => sum + (at === place ? 0 : rows[ROWS[at]?.name ?? '']?.[level] ?? 0), prior);
    return [{ at: Int32Array.of(whole), offset: inNats(others), same: pair.same, weight, source: 0 }];
  });
  const { weights } = fitLogistic(examples, { size: ROWS[place]?.levels.length ?? 0, sources: 0, ridge: RIDGE / 10 });
  return (ROWS[place]?.levels ?? []).map((level, at) => (level.startsWith('equal') ? inTenths(weights[at] ?? 0) : rows['whole']?.[at] ?? 0));
}
