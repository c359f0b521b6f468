import type { MemberCtx } from '../../platform/ctx.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { isOut, isRecused } from '../conflicts/conflicts.queries.ts';
import { weightOf } from '../pools/contribution-weights.ts';

/** Somebody who may vote: a partner, or one of its delegates where people vote. `weight` where the rule weighs votes. */
export interface Seat {
  readonly partnerId: string;
  readonly personId: string | null;
  readonly recused: boolean;
  readonly weight: string | null;
}

/** The partners `p` that are members on this day, in the collaborative's own time zone, for motion `v`. */
const PARTNERS = (now: string) => `motion v
  join deliberation d on d.collaborative_id = v.collaborative_id and d.id = v.deliberation_id
  join collaborative c on c.id = v.collaborative_id
  join partner p on p.collaborative_id = v.collaborative_id and p.valid @> (${now} at time zone c.time_zone)::date`;

/** A partner is recused where all its delegates are. */
const BY_PARTNER = (now: string) => `
  select p.id as "partnerId", null as "personId", ${isRecused('p', 'd.proposal_id', 'delegate')} as recused,
    case when v.spec -> 'rule' ->> 'basis' in ('weight', 'double') then ${weightOf('p', 'v.weight_source')} end as weight
  from ${PARTNERS(now)} where v.collaborative_id = $1 and v.id = $2 order by p.letter`;

const BY_PERSON = (now: string) => `
  select p.id as "partnerId", w.id as "personId", ${isOut('w.id', 'd.proposal_id')} as recused, null as weight
  from ${PARTNERS(now)}
  join person w on w.collaborative_id = p.collaborative_id and w.party_id = p.party_id and w.ended_at is null and 'delegate' = any(w.roles)
  where v.collaborative_id = $1 and v.id = $2 order by p.letter, w.name, w.id`;

/** Who may vote in a motion as of now, by the basis of its rule. */
export function electorateNow(ctx: MemberCtx, motionId: string, basis: string): Promise<Seat[]> {
  const now = sqlNow(ctx.viewer);
  return ctx.db.query<Seat[]>(basis === 'person' ? BY_PERSON(now) : BY_PARTNER(now), [ctx.viewer.collaborativeId, motionId]);
}
