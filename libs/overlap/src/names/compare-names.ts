import type { Message } from '../types.ts';
import { linesOf, wordsAt, type NameLine } from './explain.ts';
import { shareKey } from './keys.ts';
import { measure, type Measured } from './measure.ts';
import weights from './name-weights.json' with { type: 'json' };
import type { Name } from './read-name.ts';
import { ROWS } from './rows.ts';

/** Goes beside every stored score. */
export const NAME_WEIGHTS_VERSION = weights.version;

/** Tenths of a bit from which a probability is at least 99 in a hundred. */
export const SURE = 66;

/**
 * `equal`: word for word, and sure. `same`: at least 99 in a hundred, and every word has its counterpart. `unsure`: more likely one than two, for a person to judge.
 * `other`: less likely, or without a key in common.
 */
export type NameLevel = 'equal' | 'same' | 'unsure' | 'other';

export interface NameJudgement {
  /** Tenths of a bit for one organisation: the sum of the evidence. */
  readonly tenths: number;
  readonly level: NameLevel;
}

export interface NameReasons extends NameJudgement {
  readonly evidence: readonly NameLine[];
}

export interface NameComparison extends NameReasons {
  /** What would change the verdict. */
  readonly change: Message;
}

const TENTHS = ROWS.map(({ name }) => (weights.rows as Readonly<Record<string, readonly number[]>>)[name] ?? []);

/** How likely two names are one organisation's, in short: for looking through many. The order of the two does not matter. */
export function judgeNames(a: Name, b: Name): NameJudgement {
  const found = best(a, b);
  return { tenths: found.tenths, level: levelOf(a, b, found) };
}

/** A word that only one name has may be the branch or the programme of the other's organisation, so that no score makes them one. */
function levelOf(a: Name, b: Name, { one, other, measured, tenths }: Best): NameLevel {
  if (tenths < 0 || !shareKey(a.keys, b.keys)) return 'other';
  const { leftA, leftB } = measured.alignment;
  if (tenths < SURE || (leftA.length + leftB.length > 0 && !SPELLED.has(measured.acronym))) return 'unsure';
  return isEqual(one, other) ? 'equal' : 'same';
}

const SPELLED: ReadonlySet<string> = new Set<Measured['acronym']>(['three', 'four', 'given']);

/** Word for word, and not of two legal forms. */
const isEqual = (a: Name, b: Name): boolean =>
  (a.form === b.form || a.form === null || b.form === null) && a.words.length === b.words.length && a.words.every(({ text }, at) => text === b.words[at]?.text);

/**
 * How likely two names are one organisation's, and why: lines that add up to the tenths and name the words that matched and those
 * that did not. Depends on the two names and the published weights alone. The order of the two does not matter.
 */
export function compareNames(a: Name, b: Name): NameComparison {
  const found = best(a, b);
  return { ...reasonsOf(a, b, found), change: changeOf(found) };
}

/** The same without what would change the verdict. */
export const reasonNames = (a: Name, b: Name): NameReasons => reasonsOf(a, b, best(a, b));

function reasonsOf(a: Name, b: Name, found: Best): NameReasons {
  const { one, other, measured, tenths } = found;
  const rows = Object.fromEntries(ROWS.map((row, at) => [row.name, TENTHS[at]?.[row.level(measured, one, other)] ?? 0]));
  return { tenths, level: levelOf(a, b, found), evidence: linesOf({ one, other, measured }, rows, weights.prior) };
}

/** The verdict without the most telling words that found no counterpart, where that would turn it; else what settles any. */
function changeOf({ one, other, measured: { alignment: { leftA, leftB } }, tenths }: Best): Message {
  const without = total(less(one, leftA), less(other, leftB)).tenths;
  const turns = leftA.length + leftB.length > 0 && leftA.length < one.words.length && leftB.length < other.words.length
    && (without >= 0) !== (tenths >= 0) || (without >= SURE) !== (tenths >= SURE);
  if (turns) return { key: 'names.change.words', values: { words: [wordsAt(one, leftA), wordsAt(other, leftB)].filter(Boolean).join('; '), bits: without / 10 } };
  return { key: tenths >= SURE ? 'names.change.otherNumber' : 'names.change.sameNumber', values: {} };
}

const less = (name: Name, left: readonly number[]): Name => ({ ...name, words: name.words.filter((_, at) => !left.includes(at)) });

interface Best { readonly one: Name; readonly other: Name; readonly measured: Measured; readonly tenths: number }

/** Of the names that each text gives, the two that are most alike. */
function best(a: Name, b: Name): Best {
  const [left, right] = a.written <= b.written ? [a, b] : [b, a];
  let found = total(left, right);
  if (left.also.length + right.also.length === 0) return found;
  for (const one of [left, ...left.also]) {
    for (const other of [right, ...right.also]) {
      const next = one === left && other === right ? found : total(one, other);
      if (next.tenths > found.tenths) found = next;
    }
  }
  return found;
}

function total(one: Name, other: Name): Best {
  const measured = measure(one, other);
  let tenths = weights.prior;
  for (let at = 0; at < ROWS.length; at += 1) tenths += TENTHS[at]?.[ROWS[at]?.level(measured, one, other) ?? 0] ?? 0;
  return { one, other, measured, tenths };
}
