import { may, type Actor, type Answer } from '@acuerdo/access';
import { mayCast, type Booth } from '../ballots/ballots.rules.ts';
import { unless } from '../motions/motions.rules.ts';
import type { Secrecy } from '../motions/secrecy.ts';

/** A vote as far as giving it away asks. */
export interface Giving extends Booth {
  readonly secrecy: Secrecy;
  /** People vote in it: a partner's ballot is cast by any of its delegates, and needs no proxy. */
  readonly personal: boolean;
  readonly given: boolean;
}

/** Who may vote gives their own vote to one other person who votes, for one motion, while it is open. */
export const mayGive = (actor: Actor, giving: Giving): Answer => {
  const byVote = mayCast(actor, giving);
  return byVote.allowed ? unless(may(actor, 'proxies.give'), problemOfGiving(giving)) : byVote;
};

function problemOfGiving({ secrecy, personal, given }: Giving): string | null {
  if (secrecy === 'secret') return 'api.proxies.secret';
  if (!personal) return 'api.proxies.notPersonal';
  return given ? 'api.proxies.given' : null;
}

/** Whoever holds a proxy casts it like a ballot of their own; a conflict of either keeps it from being cast. */
export function mayCastFor(actor: Actor, booth: Booth, holder: { readonly holds: boolean; readonly conflicted: boolean }): Answer {
  if (!holder.holds) return { allowed: false, reason: { key: 'api.proxies.notYours', values: {} } };
  return unless(mayCast(actor, booth), holder.conflicted ? 'api.ballots.conflicted' : null);
}
