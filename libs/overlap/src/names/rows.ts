import type { Measured } from './measure.ts';
import type { Name } from './read-name.ts';

/** A row of evidence: its levels, and which one a pair is on. */
export interface Row {
  readonly name: string;
  readonly levels: readonly string[];
  /** The level that says nothing and weighs nothing: what it would weigh stands in the prior. */
  readonly neutral?: number;
  /** Tenths of a bit by judgement, where what was to be fitted on holds no fair evidence. */
  readonly fixed?: readonly number[];
  level(measured: Measured, a: Name, b: Name): number;
}

/** Levels by lower limits: the first is everything below the first limit. */
const steps = (name: string, limits: readonly number[], value: (m: Measured, a: Name, b: Name) => number): Row => ({
  name,
  levels: ['below', ...limits.map((limit) => `from ${limit}`)],
  level: (measured, a, b) => {
    const found = value(measured, a, b);
    let at = 0;
    while (at < limits.length && found >= (limits[at] ?? 0)) at += 1;
    return at;
  },
});

const cases = <L extends string>(name: string, levels: readonly L[], value: (m: Measured, a: Name, b: Name) => L): Row =>
  ({ name, levels, neutral: 0, level: (measured, a, b) => levels.indexOf(value(measured, a, b)) });

const grid = (name: string, x: Row, y: Row): Row => ({
  name,
  levels: x.levels.flatMap((one) => y.levels.map((other) => `${one} / ${other}`)),
  level: (m, a, b) => x.level(m, a, b) * y.levels.length + y.level(m, a, b),
});

const translated = steps('translated', [1, 40], ({ translated: share }) => share);

export const ROWS: readonly Row[] = [
  grid('cover', steps('less', [20, 35, 45, 55, 65, 75, 85, 93, 100], ({ less }) => less), translated),
  steps('more', [20, 40, 55, 70, 80, 90, 100], ({ more }) => more),
  steps('bothLeft', [1, 9, 13, 17, 21, 25, 30], ({ bothLeft }) => bothLeft),
  steps('oneLeft', [1, 9, 13, 17, 21, 25, 30], ({ oneLeft }) => oneLeft),
  steps('rarest', [8, 12, 16, 20, 24, 28, 30], ({ rarest }) => rarest),
  steps('shared', [10, 18, 26, 34, 42, 54, 70], ({ shared }) => shared),
  steps('trigrams', [8, 16, 26, 36, 46, 56, 66, 76, 88], ({ trigrams }) => trigrams),
  cases('acronym', ['none', 'loose2', 'loose', 'prefix', 'two', 'three', 'four', 'given'], ({ acronym }) => acronym),
  cases('numbers', ['none', 'same', 'one', 'differ'], (_, a, b) => numbersOf(a, b)),
  { ...cases('form', ['unknown', 'one', 'same', 'differ'], (_, a, b) => (a.form === null && b.form === null ? 'unknown' : a.form === null || b.form === null ? 'one' : a.form === b.form ? 'same' : 'differ')), fixed: [0, 0, 3, -5] },
  cases('first', ['no', 'yes', 'left'], (m, a, b) => endOf(m, 0, 0, a, b)),
  cases('last', ['no', 'yes', 'left'], (m, a, b) => endOf(m, a.words.length - 1, b.words.length - 1, a, b)),
  cases('order', ['kept', 'changed', 'changed in translation'], (m) => orderOf(m)),
  steps('leftCount', [1, 2, 3, 4, 6], ({ alignment: { leftA, leftB } }) => Math.min(leftA.length, leftB.length) * 2 + (leftA.length + leftB.length > 0 ? 1 : 0)),
  cases('initials', ['unknown', 'no', 'short', 'long'], (_, a, b) => initialsOf(a, b)),
  cases('whole', ['no', 'translated', 'equal generic', 'equal common', 'equal', 'equal telling'], (m, a, b) => wholeOf(m, a, b)),
  cases('slip', ['no', 'yes'], ({ slips }) => (slips > 0 ? 'yes' : 'no')),
];

function numbersOf(a: Name, b: Name): 'none' | 'same' | 'one' | 'differ' {
  const [x, y] = [a, b].map(({ words }) => words.filter(({ number }) => number).map(({ text }) => text).sort().join(' '));
  if (x === y) return x === '' ? 'none' : 'same';
  return x === '' || y === '' ? 'one' : 'differ';
}

function endOf({ alignment: { matches, leftA, leftB } }: Measured, i: number, j: number, _a: Name, _b: Name): 'no' | 'yes' | 'left' {
  if (matches.some((match) => match.a === i && match.b === j)) return 'yes';
  return leftA.includes(i) && leftB.includes(j) ? 'left' : 'no';
}

function orderOf({ alignment: { matches }, translated: share }: Measured): 'kept' | 'changed' | 'changed in translation' {
  const inOrder = matches.toSorted((x, y) => x.a - y.a);
  const changed = inOrder.some(({ b }, at) => at > 0 && b < (inOrder[at - 1]?.b ?? 0));
  return changed ? share > 20 ? 'changed in translation' : 'changed' : 'kept';
}

function initialsOf(a: Name, b: Name): 'no' | 'short' | 'long' | 'unknown' {
  if (a.words.length < 3 || b.words.length < 3) return 'unknown';
  const shared = a.initials.find((one) => b.initials.includes(one));
  return shared === undefined ? 'no' : shared.length > 3 ? 'long' : 'short';
}

/** Whether nothing is left over, and how telling the whole is: names of few common words are many organisations'. */
function wholeOf({ less, alignment: { leftA, leftB, matches } }: Measured, a: Name, b: Name): 'no' | 'translated' | 'equal generic' | 'equal common' | 'equal' | 'equal telling' {
  if (leftA.length + leftB.length > 0 || less < 90) return 'no';
  if (matches.some(({ manner }) => manner !== 'equal')) return 'translated';
  const rarest = Math.max(...a.words.map(({ weight }) => weight));
  if (rarest >= 23) return 'equal telling';
  if (a.weight < 36) return 'equal generic';
  return a.weight < 50 ? 'equal common' : 'equal';
}
