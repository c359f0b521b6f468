import type { Identity } from './identity.ts';
import type { Profile } from './profile.ts';
import { isSameWork } from './same-work.ts';
import type { TimeEvidence } from './times.ts';
import type { Evidence, OverlapKind, Signal } from './types.ts';
import { LIMITS } from './weights.ts';

/** What two grants have in common and not, by which the kind of their overlap is told. */
export interface Signals {
  readonly left: Profile;
  readonly right: Profile;
  readonly identity: Identity;
  readonly time: TimeEvidence;
  readonly purpose: Evidence;
  readonly place: Evidence;
  readonly further: readonly Evidence[];
}

/** The kind of an overlap, or null where there is none. The rules are asked in this order. */
export function kindOf(signals: Signals): OverlapKind | null {
  const { identity, time } = signals;
  if (identity.answer === 'other') return isParallel(signals) ? 'parallel-role' : null;
  if (time.certainty === 'none') return isRelay(signals) ? 'relay' : null;
  if (identity.answer === 'unsure') return 'unsure-identity';
  if (isOnward(signals)) return 'through-intermediary';
  return isOtherPurpose(signals) ? 'stacked-support' : 'duplicate-role';
}

const isOnward = ({ left, right }: Pick<Signals, 'left' | 'right'>): boolean => left.onward === true || right.onward === true;

const has = ({ further }: Pick<Signals, 'further'>, signal: Signal): boolean => further.some((evidence) => evidence.signal === signal && evidence.mark === 'yes');

/**
 * Only what texts or places show to be different is different: a text too short to tell leaves the question open, and a project that
 * both name is one purpose in whatever words. General support beside a project complements it.
 */
function isOtherPurpose(signals: Pick<Signals, 'purpose' | 'place' | 'further'>): boolean {
  const { purpose, place, further } = signals;
  if (has(signals, 'project')) return false;
  if (purpose.mark === 'unknown' && further.some(({ signal }) => signal === 'support')) return true;
  return place.mark === 'no' || purpose.mark === 'no';
}

function isRelay(signals: Signals): boolean {
  const { gap } = signals.time;
  return signals.identity.answer === 'same' && gap !== null && gap <= LIMITS.relayDays && !isOtherPurpose(signals);
}

function isParallel(signals: Signals): boolean {
  const { certainty } = signals.time;
  return (certainty === 'sure' || certainty === 'possible') && !isOnward(signals) && isSameWork(signals.left, signals.right);
}
