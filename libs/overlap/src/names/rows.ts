import type { Alignment } from './align.ts';
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

const tongues = steps('tongues', [1, 2], ({ tongues: level }) => level);
const twoTongues = steps('tongues', [2], ({ tongues: level }) => level);

const WHOLE = ['no', 'translated generic', 'translated common', 'translated', 'translated telling', 'equal generic', 'equal common', 'equal', 'equal telling'] as const;

export const ROWS: readonly Row[] = [
  grid('cover', steps('less', [20, 35, 45, 55, 65, 75, 85, 93, 100], ({ less }) => less), tongues),
  steps('more', [20, 40, 55, 70, 80, 90, 100], ({ more }) => more),
  grid('bothLeft', steps('weight', [1, 9, 13, 17, 21, 25, 29], ({ bothLeft }) => bothLeft), twoTongues),
  steps('oneLeft', [1, 9, 13, 17, 21, 25, 29], ({ oneLeft }) => oneLeft),
  steps('rarest', [8, 12, 16, 20, 24, 28], ({ rarest }) => rarest),
  steps('shared', [10, 18, 26, 34, 42, 54, 70], ({ shared }) => shared),
  grid('trigrams', steps('share', [8, 16, 26, 36, 46, 56, 66, 76, 88], ({ trigrams }) => trigrams), twoTongues),
  cases('acronym', ['none', 'misfit', 'loose2', 'loose', 'prefix', 'two', 'three', 'four', 'given'], ({ acronym }) => acronym),
  { ...cases('numbers', ['none', 'same', 'one', 'differ'], (_, a, b) => numbersOf(a, b)), fixed: [0, 5, -3, -45] },
  { ...cases('form', ['unknown', 'one', 'same', 'differ'], (_, a, b) => (a.form === null && b.form === null ? 'unknown' : a.form === null || b.form === null ? 'one' : a.form === b.form ? 'same' : 'differ')), fixed: [0, 0, 3, -5] },
  cases('first', ['no', 'yes', 'left'], (m, a, b) => endOf(m, 0, 0, a, b)),
  cases('last', ['no', 'yes', 'left'], (m, a, b) => endOf(m, a.words.length - 1, b.words.length - 1, a, b)),
  cases('order', ['kept', 'changed', 'changed in translation'], (m) => orderOf(m)),
  steps('leftCount', [1, 2, 3, 4, 6], ({ alignment: { leftA, leftB } }) => Math.min(leftA.length, leftB.length) * 2 + (leftA.length + leftB.length > 0 ? 1 : 0)),
  cases('initials', ['unknown', 'no', 'short', 'long'], (_, a, b) => initialsOf(a, b)),
  cases('places', ['none', 'shared', 'one', 'differ'], ({ alignment }, a, b) => sortOf(alignment, a, b, 'place')),
  cases('kinds', ['none', 'shared', 'one', 'differ'], ({ alignment }, a, b) => sortOf(alignment, a, b, 'kind')),
  cases('within', ['no', 'begins', 'ends', 'inside'], ({ alignment }, a, b) => withinOf(alignment, a, b)),
  cases('whole', WHOLE, wholeOf),
  cases('slip', ['no', 'yes'], ({ slips }) => (slips > 0 ? 'yes' : 'no')),
];

function numbersOf({ numbers: x }: Name, { numbers: y }: Name): 'none' | 'same' | 'one' | 'differ' {
  if (x === y) return x === '' ? 'none' : 'same';
  return x === '' || y === '' ? 'one' : 'differ';
}

function endOf({ alignment: { matches, leftA, leftB } }: Measured, i: number, j: number, _a: Name, _b: Name): 'no' | 'yes' | 'left' {
  if (matches.some((match) => match.a === i && match.b === j)) return 'yes';
  return leftA.includes(i) && leftB.includes(j) ? 'left' : 'no';
}

function orderOf({ alignment: { matches }, translated: share }: Measured): 'kept' | 'changed' | 'changed in translation' {
  const changed = matches.some((x, at) => matches.some((y, other) => other > at && (x.a - y.a) * (x.b - y.b) < 0));
  return changed ? share > 20 ? 'changed in translation' : 'changed' : 'kept';
}

function initialsOf(a: Name, b: Name): 'no' | 'short' | 'long' | 'unknown' {
  if (a.words.length < 3 || b.words.length < 3) return 'unknown';
  const shared = a.initials.find((one) => b.initials.includes(one));
  return shared === undefined ? 'no' : shared.length > 3 ? 'long' : 'short';
}

/** Whether nothing is left over, and how telling the whole is: names of few common words are many organisations'. */
function wholeOf({ less, alignment: { leftA, leftB, matches } }: Measured, a: Name): (typeof WHOLE)[number] {
  if (leftA.length + leftB.length > 0 || less < 90) return 'no';
  const how = matches.some(({ manner }) => manner !== 'equal') ? 'translated' : 'equal';
  const rarest = Math.max(...a.words.map(({ weight }) => weight));
  if (rarest >= 23) return `${how} telling`;
  if (a.weight < 36) return `${how} generic`;
  return a.weight < 50 ? `${how} common` : how;
}

/** Where one name stands in the other, which has words besides: at its beginning, as a branch or a programme is written, or at its end. */
function withinOf({ leftA, leftB }: Alignment, a: Name, b: Name): 'no' | 'begins' | 'ends' | 'inside' {
  if ((leftA.length === 0) === (leftB.length === 0)) return 'no';
  const [left, words] = leftA.length > 0 ? [leftA, a.words] : [leftB, b.words];
  if (left.every((place, at) => place === words.length - left.length + at)) return 'begins';
  return left.every((place, at) => place === at) ? 'ends' : 'inside';
}

/** Whether the names share words of a sort, one has them alone, or each has others. */
function sortOf<S extends 'place' | 'kind'>({ matches, leftA, leftB }: Alignment, a: Name, b: Name, sort: S): 'none' | 'shared' | 'one' | 'differ' {
  const left = (name: Name, places: readonly number[]): boolean => places.some((at) => name.words[at]?.[sort]);
  const [inA, inB] = [left(a, leftA), left(b, leftB)];
  if (inA && inB) return 'differ';
  if (inA || inB) return 'one';
  return matches.some((match) => a.words[match.a]?.[sort] || b.words[match.b]?.[sort]) ? 'shared' : 'none';
}
