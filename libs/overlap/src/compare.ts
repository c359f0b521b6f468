import { amountEvidence, compareTimes, placeEvidence, programmeEvidence, purposeEvidence, type TimeEvidence } from './evidence.ts';
import { compareGrantees, type Identity } from './identity.ts';
import { profileOf, Vocabulary, type Profile } from './profile.ts';
import { atStake } from './stake.ts';
import type { Between, Decider, Evidence, Overlap, OverlapGrant, OverlapKind, Stage } from './types.ts';
import { LIMITS, TENTHS } from './weights.ts';

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

export function compareProfiles(one: Profile, other: Profile): Overlap | null {
  const between = betweenOf(one.grant.decider, other.grant.decider);
  if (between === null || one.grant.id === other.grant.id) return null;
  const [left, right] = inOrder(one, other, between);
  const identity = compareGrantees(left, right);
  const rest = {
    purpose: purposeEvidence(left, right), place: placeEvidence(left, right),
    programme: programmeEvidence(left, right), amount: amountEvidence(left, right),
  };
  if (identity.answer === 'other' && !isSameWork(rest)) return null;
  const time = compareTimes(left, right);
  const kind = kindOf({ left, right, identity, time, ...rest });
  if (kind === null) return null;
  const when = kind === 'relay' ? { ...time.evidence, mark: 'partly' as const, tenths: TENTHS.time.relay } : time.evidence;
  const evidence = [identity.evidence, when, rest.purpose, rest.place, rest.programme, rest.amount];
  return overlapOf({ left, right, kind, between, evidence });
}

/** Who may overlap with whom; null within one decision maker. Two pools are two funders. */
export function betweenOf(a: Decider, b: Decider): Between | null {
  if (a.kind !== b.kind) return 'pool-partner';
  if (a.id !== b.id) return 'partner-partner';
  return a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit ? 'unit-unit' : null;
}

function inOrder(a: Profile, b: Profile, between: Between): [Profile, Profile] {
  if (between === 'pool-partner') return a.grant.decider.kind === 'pool' ? [a, b] : [b, a];
  return a.grant.id < b.grant.id ? [a, b] : [b, a];
}

interface Signals {
  readonly left: Profile;
  readonly right: Profile;
  readonly identity: Identity;
  readonly time: TimeEvidence;
  readonly purpose: Evidence;
  readonly place: Evidence;
  readonly programme: Evidence;
}

function kindOf(signals: Signals): OverlapKind | null {
  const { identity, time } = signals;
  if (identity.answer === 'other') return isParallel(signals) ? 'parallel-role' : null;
  if (time.certainty === 'none') return isRelay(signals) ? 'relay' : null;
  if (identity.answer === 'unsure') return 'unsure-identity';
  if (isOnward(signals)) return 'through-intermediary';
  return isOtherPurpose(signals) ? 'stacked-support' : 'duplicate-role';
}

const isOnward = ({ left, right }: Signals): boolean => left.grant.onward === true || right.grant.onward === true;

/** Only what the texts or places show to be different is different: a text too short to tell leaves the question open. */
function isOtherPurpose({ purpose, place, programme }: Signals): boolean {
  return place.mark === 'no' || (purpose.mark === 'no' && programme.mark !== 'yes');
}

function isRelay(signals: Signals): boolean {
  const { gap } = signals.time;
  return signals.identity.answer === 'same' && gap !== null && gap <= LIMITS.relayDays && !isOtherPurpose(signals);
}

/** The same purpose in the same place: what two grantees must have for a parallel role. */
function isSameWork({ purpose, place, programme }: Pick<Signals, 'purpose' | 'place' | 'programme'>): boolean {
  return place.mark === 'yes' && (purpose.mark === 'yes' || (purpose.mark === 'partly' && programme.mark === 'yes'));
}

function isParallel(signals: Signals): boolean {
  const { certainty } = signals.time;
  return isSameWork(signals) && (certainty === 'sure' || certainty === 'possible') && !isOnward(signals);
}

interface Found {
  readonly left: Profile;
  readonly right: Profile;
  readonly kind: OverlapKind;
  readonly between: Between;
  readonly evidence: readonly Evidence[];
}

function overlapOf({ left, right, kind, between, evidence }: Found): Overlap {
  const [one, other] = [left.grant, right.grant];
  const time = evidence.find(({ signal }) => signal === 'time');
  return {
    kind, between, evidence,
    roleConfusion: isConfusion({ kind, between }, one, other),
    changeable: changeableOf(one, other),
    bits: evidence.reduce((sum, { tenths }) => sum + tenths, 0),
    atStake: kind === 'through-intermediary' || kind === 'relay' ? null : atStake(left, right),
    left: one.id, right: other.id,
    sentence: {
      key: `overlap.sentence.${kind}`,
      values: {
        left: one.decider.name, right: other.decider.name,
        grantee: one.grantee.names[0] ?? '', otherGrantee: other.grantee.names[0] ?? '',
        ...(time && { time: time.message }),
      },
    },
  };
}

/** Whether an overlap is role confusion as far as the two grants themselves say: no charter has been looked at. */
export function isConfusion({ kind, between }: Pick<Overlap, 'kind' | 'between'>, ...grants: readonly Pick<OverlapGrant, 'vehicle'>[]): boolean {
  return between !== 'partner-partner' && CONFUSING.includes(kind) && grants.every(({ vehicle }) => vehicle !== 'aligned');
}

/** How much of two grants can still be changed. */
export const changeableOf = (...grants: readonly Pick<OverlapGrant, 'stage'>[]): number => grants.reduce((sum, grant) => sum + stageOf(grant), 0);

const stageOf = ({ stage }: Pick<OverlapGrant, 'stage'>): number => (stage === undefined ? 0 : CHANGEABLE[stage]);
