import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { list, moment } from '../deliberations/deliberations.queries.ts';
import type { MotionState } from '../motions/motions.rules.ts';
import { stateNow } from '../motions/state-now.ts';
import { markOf } from '../people/people.queries.ts';
import type { Objection } from './objection.model.ts';
import { mayReply, maySettle } from './objections.rules.ts';

type Row = Omit<Objection, 'viewerCan'> & { motionId: string; motion: MotionState };

const REPLIES = list(`json_build_object('id', r.id, 'by', a.name, 'text', r.text, 'language', r.language, 'writtenAt', ${moment('r.written_at')})`,
  `objection_reply r join person a on a.collaborative_id = r.collaborative_id and a.id = r.written_by_id where r.collaborative_id = $1 and r.objection_id = o.id`, 'r.written_at, r.id');

const objections = (ctx: MemberCtx) => `
  select o.motion_id as "motionId", ${stateNow(ctx)} as motion, o.id, o.number, w.name as by, ${markOf('p')} as partner, w.party_id = $3 as mine, ${moment('o.raised_at')} as "raisedAt", o.text_version as "textVersion",
    o.clause, o.reason, o.would_resolve as "wouldResolve", o.language, o.state, o.answered_in as "answeredIn", s.name as "settledBy", ${moment('o.settled_at')} as "settledAt", ${REPLIES} as replies
  from objection o
  join motion m on m.collaborative_id = o.collaborative_id and m.id = o.motion_id
  join person w on w.collaborative_id = o.collaborative_id and w.id = o.raised_by_id
  left join partner p on p.collaborative_id = w.collaborative_id and p.party_id = w.party_id
  left join person s on s.collaborative_id = o.collaborative_id and s.id = o.settled_by_id
  where o.collaborative_id = $1 and o.motion_id = any($2::uuid[]) order by o.number desc`;

/** The objections to a motion, the latest first; one statement for all motions of a request. */
export function objectionsOf(ctx: MemberCtx, motionId: string): Promise<Objection[]> {
  const known = ctx.loaders.get(objectionsOf) as DataLoader<string, Objection[]> | undefined;
  const loader = known ?? new DataLoader<string, Objection[]>(async (ids) => {
    const rows = await ctx.db.query<Row[]>(objections(ctx), [ctx.viewer.collaborativeId, ids, ctx.viewer.partyId]);
    return ids.map((id) => rows.filter((row) => row.motionId === id).map((row) => toObjection(ctx, row)));
  }, { cache: false });
  ctx.loaders.set(objectionsOf, loader);
  return loader.load(motionId);
}

const toObjection = (ctx: MemberCtx, row: Row): Objection => ({
  ...row, viewerCan: [abilityOf('objections.reply', mayReply(ctx.viewer, row)), abilityOf('objections.settle', maySettle(ctx.viewer, row))],
});

/** Says which version of a motion's text is to answer these objections to it, where they stand. Gives back how many do. */
export async function answerObjections(ctx: MemberCtx, motionId: string, ids: readonly string[], version: number): Promise<number> {
  const [answered] = await ctx.db.query<[unknown[], number]>(
    `update objection set answered_in = $4 where collaborative_id = $1 and motion_id = $2 and id = any($3::uuid[]) and state = 'open' returning id`,
    [ctx.viewer.collaborativeId, motionId, ids, version]);
  return answered.length;
}

/** Whether an objection of this party (`party`, SQL) to motion `m` stands. */
export const objects = (party: string): string => `exists (
  select from objection o join person w on w.collaborative_id = o.collaborative_id and w.id = o.raised_by_id
  where o.collaborative_id = m.collaborative_id and o.motion_id = m.id and o.state = 'open' and w.party_id = ${party})`;
