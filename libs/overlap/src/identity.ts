import { line } from './evidence.ts';
import { compareNames, nothingInCommon, type Name, type NameLevel } from './names.ts';
import type { GranteeProfile } from './profile.ts';
import type { Evidence, Message } from './types.ts';
import { TENTHS } from './weights.ts';

/** `same`: one grantee. `unsure`: a person must say. `other`: nothing speaks for one grantee. */
export interface Identity {
  readonly answer: 'same' | 'unsure' | 'other';
  readonly evidence: Evidence;
}

interface BestNames { readonly level: NameLevel; readonly left: string; readonly right: string }

const LEVELS: readonly NameLevel[] = ['equal', 'common', 'near', 'acronym', 'unlike'];

/**
 * Whether two grants went to one grantee. A shared registration decides, unless the names have nothing in common (then it may be
 * wrong, or the grantee renamed); equal names decide too, unless each has another number of one register. Near names never decide.
 */
export function compareGrantees(a: GranteeProfile, b: GranteeProfile): Identity {
  const party = a.grantee.id;
  const names = bestNames(a.names, b.names);
  const values = { left: names.left, right: names.right };
  if (party !== undefined && party === b.grantee.id) return same('party', TENTHS.identity.party, values);
  const shared = a.identifiers.find((id) => b.identifiers.includes(id));
  if (shared !== undefined) return withIdentifier(areStrangers(a.names, b.names), { identifier: shared, ...values });
  const register = otherNumber(a, b);
  if (register !== undefined) return withOtherNumber(register, names);
  if (names.level === 'equal') return same('names', TENTHS.identity.names, values);
  if (names.level === 'common') return same('commonNames', TENTHS.identity.commonNames, values);
  if (names.level === 'unlike') return { answer: 'other', evidence: line('identity', 'no', 0, { say: 'other', values }) };
  return unsure(names.level, TENTHS.identity[names.level], values);
}

function withIdentifier(strangers: boolean, values: Message['values']): Identity {
  return strangers
    ? unsure('identifierUnlikeNames', TENTHS.identity.identifierUnlikeNames, values)
    : same('identifier', TENTHS.identity.identifier, values);
}

/** Both are named, and no name of one has anything in common with any of the other. */
function areStrangers(left: readonly Name[], right: readonly Name[]): boolean {
  return left.length > 0 && right.length > 0 && left.every((a) => right.every((b) => nothingInCommon(a, b)));
}

function withOtherNumber(register: string, { level, left, right }: BestNames): Identity {
  const values = { register, left, right };
  if (level !== 'equal' && level !== 'common') return { answer: 'other', evidence: line('identity', 'no', 0, { say: 'other', values }) };
  return unsure('otherIdentifier', TENTHS.identity[level === 'equal' ? 'names' : 'commonNames'] + TENTHS.identity.otherIdentifier, values);
}

const same = (say: string, tenths: number, values: Message['values']): Identity =>
  ({ answer: 'same', evidence: line('identity', 'yes', tenths, { say, values }) });

const unsure = (say: string, tenths: number, values: Message['values']): Identity =>
  ({ answer: 'unsure', evidence: line('identity', 'partly', tenths, { say, values }) });

/** A register in which both stand, with different numbers. */
function otherNumber(a: GranteeProfile, b: GranteeProfile): string | undefined {
  return [...a.schemes.keys()].find((scheme) => b.schemes.has(scheme));
}

function bestNames(left: readonly Name[], right: readonly Name[]): BestNames {
  let best: BestNames = { level: 'unlike', left: left[0]?.written ?? '', right: right[0]?.written ?? '' };
  for (const a of left) {
    for (const b of right) {
      const level = compareNames(a, b);
      if (LEVELS.indexOf(level) < LEVELS.indexOf(best.level)) best = { level, left: a.written, right: b.written };
    }
  }
  return best;
}
