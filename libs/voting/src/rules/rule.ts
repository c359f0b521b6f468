import type { Share } from '@acuerdo/exact';
import type { Message, MessageValue } from '../message.ts';

/** What a share is taken of: those for and against; those against; all that were cast, abstentions too; all who may vote. */
export type Base = 'yes+no' | 'no' | 'cast' | 'eligible';

/** What is added up: one per head (person or partner), or weights. They are never mixed in one test. */
export type Measure = 'heads' | 'weight';

/** Enough must take part: a share of those who may vote, or `root.num × √n ÷ root.den` of them (Debian constitution, A.6). */
export type Quorum = { readonly counts: readonly string[]; readonly measure?: Measure } & (Share | { readonly root: Omit<Share, 'op'> });

/** The votes for `option` must be a share of `base`. */
export interface Test extends Share {
  readonly option: string;
  readonly base: Base;
  readonly measure?: Measure;
}

/**
 * A rule fixed before the vote, as data. `double` asks one test of heads and one of weights.
 * `minYes`: at least so many for it. `blockers`: those whose "no" stops it. `consent`: no objection may be open, and where there is
 * no quorum all must have answered. `tieLoses`: as many against as for is a loss, whatever the share.
 */
export interface Rule {
  readonly basis: 'person' | 'partner' | 'weight' | 'double';
  readonly quorum?: Quorum;
  readonly tests: readonly Test[];
  readonly minYes?: number;
  readonly blockers?: readonly string[];
  readonly consent?: boolean;
  readonly tieLoses?: boolean;
}

interface WrongValue {
  readonly [name: string]: MessageValue;
  readonly field: string;
  readonly value: string | number;
}

const BASES: readonly string[] = ['yes+no', 'no', 'cast', 'eligible'] satisfies Base[];
const BASISES: readonly string[] = ['person', 'partner', 'weight', 'double'] satisfies Rule['basis'][];

/** The measure a test uses when it names none: weights where the rule is by weight, else heads. */
export const measureOf = (rule: Rule, test: { readonly measure?: Measure }): Measure =>
  test.measure ?? (rule.basis === 'weight' ? 'weight' : 'heads');

/** What is wrong with a rule (field, value and what would be right), or null: nobody could pass it, or it contradicts itself. */
export function checkRule(rule: Rule): Message | null {
  if (!BASISES.includes(rule.basis)) return oneOf('basis', rule.basis, BASISES);
  return checkQuorum(rule.quorum) ?? firstOf(rule.tests, checkTest) ?? checkMeasures(rule) ?? checkMinimum(rule.minYes) ?? checkAsks(rule);
}

/** What is wrong with a share, or null. A share of a whole that holds the part cannot be above 1, nor "more than 1". */
export function checkShare(field: string, share: Share, ofWhole = true): Message | null {
  if (share.op !== '>=' && share.op !== '>') return oneOf(`${field}.op`, share.op, ['>=', '>']);
  return checkWholes(field, share) ?? (ofWhole ? checkReachable(field, share) : null);
}

function checkReachable(field: string, { op, num, den }: Share): Message | null {
  if (num > den) return wrong('aboveOne', { field: `${field}.num`, value: num, den });
  return num === den && op === '>' ? wrong('moreThanAll', { field: `${field}.op`, value: op }) : null;
}

export const oneOf = (field: string, value: unknown, allowed: readonly string[]): Message =>
  wrong('oneOf', { field, value: String(value), allowed: [...allowed] });

function checkWholes(field: string, { num, den }: Omit<Share, 'op'>): Message | null {
  if (!Number.isSafeInteger(num) || num < 0) return wrong('notWhole', { field: `${field}.num`, value: num, least: 0 });
  if (!Number.isSafeInteger(den) || den < 1) return wrong('notWhole', { field: `${field}.den`, value: den, least: 1 });
  return null;
}

function checkQuorum(quorum: Quorum | undefined): Message | null {
  if (!quorum) return null;
  if (quorum.counts.length === 0) return wrong('countsNothing', { field: 'quorum.counts', value: '[]' });
  return 'root' in quorum ? checkWholes('quorum.root', quorum.root) : checkShare('quorum', quorum);
}

function checkTest(test: Test, at: number): Message | null {
  const field = `tests[${at}]`;
  if (!BASES.includes(test.base)) return oneOf(`${field}.base`, test.base, BASES);
  const within = test.base === 'yes+no' ? ['yes', 'no'].includes(test.option) : test.base !== 'no';
  return checkShare(field, test, within);
}

function checkMeasures(rule: Rule): Message | null {
  const used = new Set(rule.tests.map((test) => measureOf(rule, test)));
  if (rule.basis === 'double') return used.size === 2 ? null : wrong('doubleNeedsBoth', { field: 'tests', value: [...used].join(', ') });
  const only = measureOf(rule, {});
  const other = [...used].find((measure) => measure !== only);
  return other ? wrong('otherMeasure', { field: 'tests', value: other, basis: rule.basis }) : null;
}

const checkMinimum = (minYes: number | undefined): Message | null =>
  minYes !== undefined && (!Number.isSafeInteger(minYes) || minYes < 0) ? wrong('notWhole', { field: 'minYes', value: minYes, least: 0 }) : null;

const checkAsks = (rule: Rule): Message | null =>
  rule.tests.length === 0 && !rule.quorum && rule.minYes === undefined && !rule.consent && !rule.blockers?.length
    ? wrong('asksNothing', { field: 'tests', value: '[]' }) : null;

/** The value is told as text: a reason must be fit for JSON, and what is wrong may be a float. */
export const wrong = (kind: string, { value, ...others }: WrongValue): Message =>
  ({ key: `voting.rule.wrong.${kind}`, values: { ...others, value: String(value) } });

function firstOf<T>(all: readonly T[], check: (one: T, at: number) => Message | null): Message | null {
  for (const [at, one] of all.entries()) {
    const found = check(one, at);
    if (found) return found;
  }
  return null;
}
