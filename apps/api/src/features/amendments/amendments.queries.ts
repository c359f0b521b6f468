import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { list, moment } from '../deliberations/deliberations.queries.ts';
import type { MotionState } from '../motions/motions.rules.ts';
import { stateNow } from '../motions/state-now.ts';
import type { Secrecy } from '../motions/secrecy.ts';
import { markOf } from '../people/people.queries.ts';
import type { Amendment } from './amendment.model.ts';
import { mayAdopt, mayWithdraw } from './amendments.rules.ts';

type Row = Omit<Amendment, 'viewerCan'> & { motionId: string; motion: MotionState; secrecy: Secrecy; mine: boolean };

const CHANGES = list(`json_build_object('id', c.id, 'field', c.field, 'at', c.at, 'removed', c.removed, 'added', c.added, 'state', c.state, 'settledVersion', c.settled_version)`,
  'amendment_change c where c.collaborative_id = $1 and c.amendment_id = a.id', 'c.place');

const amendments = (ctx: MemberCtx) => `
  select a.motion_id as "motionId", ${stateNow(ctx)} as motion, m.secrecy, a.id, a.number, a.text_version as "textVersion", a.why, a.language, w.name as by, ${markOf('p')} as partner, w.id = $3 as mine,
    ${moment('a.proposed_at')} as "proposedAt", ${moment('a.withdrawn_at')} as "withdrawnAt", ${CHANGES} as changes
  from amendment a
  join motion m on m.collaborative_id = a.collaborative_id and m.id = a.motion_id
  join person w on w.collaborative_id = a.collaborative_id and w.id = a.proposed_by_id
  left join partner p on p.collaborative_id = w.collaborative_id and p.party_id = w.party_id
  where a.collaborative_id = $1`;

/** The amendments to a motion, the latest first; one statement for all motions of a request. */
export function amendmentsOf(ctx: MemberCtx, motionId: string): Promise<Amendment[]> {
  const known = ctx.loaders.get(amendmentsOf) as DataLoader<string, Amendment[]> | undefined;
  const loader = known ?? new DataLoader<string, Amendment[]>(async (ids) => {
    const rows = await ctx.db.query<Row[]>(`${amendments(ctx)} and a.motion_id = any($2::uuid[]) order by a.number desc`, [ctx.viewer.collaborativeId, ids, ctx.viewer.personId]);
    return ids.map((id) => rows.filter((row) => row.motionId === id).map((row) => toAmendment(ctx, row)));
  }, { cache: false });
  ctx.loaders.set(amendmentsOf, loader);
  return loader.load(motionId);
}

export async function amendmentById(ctx: MemberCtx, id: string): Promise<Row | null> {
  const [row] = await ctx.db.query<Row[]>(`${amendments(ctx)} and a.id = $2`, [ctx.viewer.collaborativeId, id, ctx.viewer.personId]);
  return row ?? null;
}

function toAmendment(ctx: MemberCtx, row: Row): Amendment {
  const waiting = { ...row, states: row.changes.map(({ state }) => state) };
  return { ...row, viewerCan: [abilityOf('amendments.settle', mayAdopt(ctx.viewer, waiting)), abilityOf('amendments.propose', mayWithdraw(ctx.viewer, waiting))] };
}
