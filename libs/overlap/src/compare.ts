import { amountEvidence, furtherEvidence, placeEvidence, programmeEvidence, purposeEvidence } from './evidence.ts';
import { compareGrantees, type Identity } from './identity.ts';
import { kindOf } from './kinds.ts';
import { profileOf, type Profile } from './profile.ts';
import { Vocabulary } from './purpose/texts.ts';
import { sentenceOf } from './sentence.ts';
import { atStake } from './stake.ts';
import { compareTimes } from './times.ts';
import type { Between, Decider, Evidence, Overlap, OverlapGrant, OverlapKind, Stage } from './types.ts';
import { TENTHS } from './weights.ts';

/** The kinds that are role confusion between pool and partner, and between units, unless somebody agreed on them. */
export const CONFUSING: readonly OverlapKind[] = ['duplicate-role', 'parallel-role', 'relay', 'through-intermediary'];
const CHANGEABLE: Readonly<Record<Stage, number>> = { proposal: 2, active: 1, closed: 0 };

/**
 * Compares two grants or proposals. Out comes how they overlap and why, or null where they do not, were decided by one decision
 * maker, or carry one id. The order of the two does not matter, and nothing but the two enters, so a pair re-checked after an
 * edit gets what a full run would give it.
 */
export function compare(a: OverlapGrant, b: OverlapGrant): Overlap | null {
  const vocabulary = new Vocabulary();
  return compareProfiles(profileOf(a, vocabulary), profileOf(b, vocabulary));
}

/** The same for grants made ready with one vocabulary; `identityOf` may remember what two grantees are to each other. */
export function compareProfiles(one: Profile, other: Profile, identityOf: (left: Profile, right: Profile) => Identity = identify): Overlap | null {
  const between = betweenOf(one.decider, other.decider);
  if (between === null || one.id === other.id) return null;
  const [left, right] = inOrder(one, other, between);
  const identity = identityOf(left, right);
  const time = compareTimes(left, right);
  const signals = {
    left, right, identity, time, purpose: purposeEvidence(left, right), place: placeEvidence(left, right), further: furtherEvidence(left, right),
  };
  const kind = kindOf(signals);
  if (kind === null) return null;
  const when = kind === 'relay' ? { ...time.evidence, mark: 'partly' as const, tenths: TENTHS.time.relay } : time.evidence;
  const { purpose, place, further } = signals;
  const evidence = [...identity.evidence, when, purpose, place, programmeEvidence(left, right), ...further, amountEvidence(left, right)];
  return overlapOf({ left, right, kind, between, evidence });
}

const identify = (left: Profile, right: Profile): Identity => compareGrantees(left.grantee, right.grantee);

/** Who may overlap with whom; null within one decision maker. Two pools are two funders. */
export function betweenOf(a: Decider, b: Decider): Between | null {
  if (a.kind !== b.kind) return 'pool-partner';
  if (a.id !== b.id) return 'partner-partner';
  return a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit ? 'unit-unit' : null;
}

/** The pool's grant first; else by id. */
export function inOrder(a: Profile, b: Profile, between: Between): [Profile, Profile] {
  if (between === 'pool-partner') return a.decider.kind === 'pool' ? [a, b] : [b, a];
  return a.id < b.id ? [a, b] : [b, a];
}

interface Found {
  readonly left: Profile;
  readonly right: Profile;
  readonly kind: OverlapKind;
  readonly between: Between;
  readonly evidence: readonly Evidence[];
}

function overlapOf(found: Found): Overlap {
  const { left, right, kind, between, evidence } = found;
  return {
    kind, between, evidence,
    roleConfusion: isConfusion({ kind, between }, left, right),
    changeable: changeableOf(left, right),
    bits: evidence.reduce((sum, { tenths }) => sum + tenths, 0),
    atStake: kind === 'through-intermediary' || kind === 'relay' ? null : atStake(left, right),
    left: left.id, right: right.id,
    sentence: sentenceOf(found),
  };
}

/** Whether an overlap is role confusion as far as the two grants themselves say: no charter has been looked at. */
export function isConfusion({ kind, between }: Pick<Overlap, 'kind' | 'between'>, ...grants: readonly Pick<OverlapGrant, 'vehicle'>[]): boolean {
  return between !== 'partner-partner' && CONFUSING.includes(kind) && grants.every(({ vehicle }) => vehicle !== 'aligned');
}

/** How much of two grants can still be changed. */
export const changeableOf = (...grants: readonly Pick<OverlapGrant, 'stage'>[]): number => grants.reduce((sum, grant) => sum + stageOf(grant), 0);

const stageOf = ({ stage }: Pick<OverlapGrant, 'stage'>): number => (stage === undefined ? 0 : CHANGEABLE[stage]);
