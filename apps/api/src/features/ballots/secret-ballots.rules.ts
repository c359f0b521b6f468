import type { Answer } from '@acuerdo/access';
import type { BallotChoice, MotionSpec } from '@acuerdo/voting';
import type { Message } from '@acuerdo/words';
import { checkCast } from './ballots.rules.ts';

export interface SecretAct {
  readonly choice: BallotChoice;
  readonly replaces?: string | null | undefined;
}

/** What is known of the voter's ballot: that they took part, and whether this very ballot, under this tag, is there. */
export interface Known {
  readonly spec: MotionSpec;
  readonly tookPart: boolean;
  readonly isThere: boolean;
}

export type SecretCasting = { readonly kind: 'kept' | 'put' | 'replace' } | { readonly kind: 'refused'; readonly reason: Message; readonly path: readonly string[] };

/**
 * What an act of casting in secret comes to. Sent again by who took part, it is the ballot that is there, after the close too. A tag that another
 * voter's ballot has keeps nothing: who has not taken part puts one in, and the urn refuses it.
 */
export function decideSecret(act: SecretAct, { spec, tookPart, isThere }: Known, allowed: Answer): SecretCasting {
  if (tookPart && isThere) return { kind: 'kept' };
  if (!allowed.allowed) return no(allowed.reason, []);
  const wrong = checkCast({ choice: act.choice, reason: null, wouldResolve: null }, spec);
  if (wrong) return no(wrong, ['choice']);
  if (!tookPart) return act.replaces ? no({ key: 'api.ballots.nothingToReplace' }, ['replaces']) : { kind: 'put' };
  return act.replaces ? { kind: 'replace' } : no({ key: 'api.ballots.receiptWanted' }, ['replaces']);
}

const no = (reason: Message, path: readonly string[]): SecretCasting => ({ kind: 'refused', reason, path });
