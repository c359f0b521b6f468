import { line } from './evidence.ts';
import { sameText } from './fold.ts';
import { areApart, outlineOf } from './names/apart.ts';
import { judgeNames, reasonNames, type NameJudgement, type NameLevel } from './names/compare-names.ts';
import { shareKey } from './names/keys.ts';
import type { Name } from './names/read-name.ts';
import type { GranteeProfile } from './profile.ts';
import type { Evidence, Grantee, Message } from './types.ts';
import { TENTHS } from './weights.ts';

/** `same`: one grantee. `unsure`: a person must say. `other`: nothing speaks for one grantee. */
export interface Identity {
  readonly answer: 'same' | 'unsure' | 'other';
  /** What says so first, then what the names give, line by line; the tenths add up. */
  readonly evidence: readonly Evidence[];
}

/** The two names that are most alike, of all that each grantee has. Names that are the same word for word are one grantee's, however common their words. */
interface BestNames extends NameJudgement { readonly a: Name; readonly b: Name }

/**
 * Whether two grants went to one grantee. What a person said decides; then one party or a shared registration, unless the names have
 * nothing in common (it may be wrong, or the grantee renamed); then names, unless each has another number of one register or stands
 * in another country: then, and where they are only alike, a person must say. `apart`: what is known already of whether names are
 * (`areApart`).
 */
export function compareGrantees(a: GranteeProfile, b: GranteeProfile, apart: Apart = outlinesApart): Identity {
  const said = whatPeopleSaid(a.grantee, b.grantee);
  if (said) return said;
  const shared = a.identifiers.find((id) => b.identifiers.includes(id));
  if (shared !== undefined) return withIdentifier(shared, a.names, b.names);
  const names = bestNames(a.names, b.names, apart);
  if (!names) return other('other', { left: a.names[0]?.written ?? '', right: b.names[0]?.written ?? '' });
  const register = otherNumber(a, b);
  if (register !== undefined) return withOtherNumber(register, names);
  return byNames(names, a.grantee.country, b.grantee.country);
}

type Apart = (a: Name, b: Name) => boolean;
const outlinesApart: Apart = (a, b) => areApart(outlineOf(a), 0, outlineOf(b), 0);

/** A person's word goes before the register's: a party that was split off is another although it carries the number. */
function whatPeopleSaid(a: Grantee, b: Grantee): Identity | null {
  const names = (list: readonly string[] | undefined, id: string | undefined): boolean => id !== undefined && (list?.includes(id) ?? false);
  if (names(a.notSameAs, b.id) || names(b.notSameAs, a.id)) return other('saidOther', {});
  if (a.id !== undefined && a.id === b.id) return same('party', TENTHS.identity.party, {});
  return names(a.sameAs, b.id) || names(b.sameAs, a.id) ? same('said', TENTHS.identity.said, {}) : null;
}

function withIdentifier(identifier: string, left: readonly Name[], right: readonly Name[]): Identity {
  const values = { identifier, left: left[0]?.written ?? '', right: right[0]?.written ?? '' };
  return areStrangers(left, right)
    ? { answer: 'unsure', evidence: [line('identity', 'partly', TENTHS.identity.identifierUnlikeNames, { say: 'identifierUnlikeNames', values })] }
    : same('identifier', TENTHS.identity.identifier, values);
}

/** Both are named, and no name of one has a word in common with any of the other. */
function areStrangers(left: readonly Name[], right: readonly Name[]): boolean {
  return left.length > 0 && right.length > 0 && left.every((a) => right.every((b) => !shareTellingWord(a, b) && judgeNames(a, b).level === 'other'));
}

const TELLING = 13;
const shareTellingWord = (a: Name, b: Name): boolean =>
  a.words.some(({ root, weight }) => weight >= TELLING && b.words.some((word) => word.root === root));

function withOtherNumber(register: string, names: BestNames): Identity {
  const values = { register, left: names.a.written, right: names.b.written };
  if (names.level === 'unsure') return other('other', values);
  return { answer: 'unsure', evidence: [line('identity', 'partly', TENTHS.identity.otherIdentifier, { say: 'otherIdentifier', values }), ...linesOf(names)] };
}

/** Names that are less likely one organisation's than nine in ten are not asked about: among so many pairs of a portfolio such a question is nearly always idle. */
const WORTH_ASKING = 32;

function byNames(names: BestNames, here?: string, there?: string): Identity {
  const { level, tenths } = names;
  const values = { left: names.a.written, right: names.b.written };
  if (level === 'unsure' && tenths < WORTH_ASKING) return other('other', values);
  const lines = linesOf(names);
  if (here !== undefined && there !== undefined && here !== there) {
    return { answer: 'unsure', evidence: [line('identity', 'partly', 0, { say: 'abroad', values: { ...values, here, there } }), ...lines] };
  }
  if (level === 'unsure') return { answer: 'unsure', evidence: [line('identity', 'partly', 0, { say: 'perhaps', values }), ...lines] };
  const say = level === 'equal' ? 'names' : 'alike';
  return { answer: 'same', evidence: [line('identity', level === 'equal' ? 'yes' : 'partly', 0, { say, values }), ...lines] };
}

const linesOf = ({ a, b }: BestNames): Evidence[] => reasonNames(a, b).evidence.map((one) => ({ signal: 'identity', ...one }));

const same = (say: string, tenths: number, values: Message['values']): Identity =>
  ({ answer: 'same', evidence: [line('identity', 'yes', tenths, { say, values })] });

const other = (say: string, values: Message['values']): Identity =>
  ({ answer: 'other', evidence: [line('identity', 'no', 0, { say, values })] });

/** A register in which both stand, with different numbers. */
function otherNumber(a: GranteeProfile, b: GranteeProfile): string | undefined {
  const schemes = b.identifiers.map(schemeOf);
  return a.identifiers.map(schemeOf).find((scheme) => schemes.includes(scheme));
}

const schemeOf = (identifier: string): string => identifier.split('-').slice(0, 2).join('-');

const RANKED: readonly NameLevel[] = ['other', 'unsure', 'same', 'equal'];
const rank = (level: NameLevel): number => RANKED.indexOf(level);

/** Of all names, the two that are most alike; undefined where none are. */
function bestNames(left: readonly Name[], right: readonly Name[], apart: Apart): BestNames | undefined {
  let best: BestNames | undefined;
  for (const a of left) {
    for (const b of right) {
      if (!shareKey(a.keys, b.keys) || apart(a, b)) continue;
      const { tenths, level } = judgeNames(a, b);
      if (level === 'other') continue;
      const found = { a, b, tenths, level: sameText(a.written) === sameText(b.written) ? 'equal' as const : level };
      if (best === undefined || isBetter(found, best)) best = found;
    }
  }
  return best;
}

/** Of equally good pairs the first in the order of the alphabet, from whichever side they are looked at. */
function isBetter(one: BestNames, other: BestNames): boolean {
  const by = rank(one.level) - rank(other.level) || one.tenths - other.tenths;
  return by > 0 || (by === 0 && textsOf(one) < textsOf(other));
}

const textsOf = ({ a, b }: BestNames): string => [a.written, b.written].sort().join('\n');
