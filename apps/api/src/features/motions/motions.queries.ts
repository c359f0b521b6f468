import type { MotionCount, MotionSpec } from '@acuerdo/voting';
import type { MemberCtx } from '../../platform/ctx.ts';
import { bilingual, optionsWhere } from '../deliberations/deliberations.queries.ts';
import { which } from '../deliberations/which.ts';
import { Motion } from './motion.model.ts';
import { ruleOf, sayRule } from './motions.rules.ts';

type Row = Omit<Motion, 'rule' | 'ruleInWords' | 'optionNames' | 'count'> & { spec: MotionSpec; count: MotionCount | null; eligible: number };

/** How many partners may vote stands with the motion; how many have voted does not. */
const MOTION = `
  select m.id, m.short_id as "shortId", m.state, m.spec, m.secrecy,
    (select m.weight_source || jsonb_build_object('pool', party.name) from pool join party on party.collaborative_id = pool.collaborative_id and party.id = pool.party_id
      where pool.collaborative_id = $1 and pool.id = (m.weight_source ->> 'poolId')::uuid and party.shared_at is not null and party.protection <> 'protected') as "weightSource", encode(m.spec_hash, 'hex') as "specHash", ${bilingual('m.title')} as title,
    ${bilingual('m.text')} as text, m.opened_at as "openedAt", m.closes_at as "closesAt", m.closed_at as "closedAt", m.count,
    json_build_object('id', d.id, 'shortId', d.short_id, 'title', ${bilingual('d.title')}, 'proposalId', d.proposal_id) as deliberation,
    ${optionsWhere(`o.id in (select (ranked ->> 'id')::uuid from jsonb_array_elements(m.spec -> 'options') ranked)`)} as options,
    (select count(*)::int from elector e where e.collaborative_id = $1 and e.motion_id = m.id and not e.recused) as eligible
  from motion m join deliberation d on d.collaborative_id = m.collaborative_id and d.id = m.deliberation_id
  where m.collaborative_id = $1`;

function toMotion({ eligible, ...row }: Row): Motion {
  return Object.assign(new Motion(), row, {
    rule: ruleOf(row.spec), ruleInWords: sayRule(row.spec, row.state === 'draft' ? null : eligible),
    optionNames: row.options.map(({ id, title }) => ({ id, title })),
  });
}

/** Motions, the latest first; in one state only where one is named. */
export async function listMotions(ctx: MemberCtx, state: string | null): Promise<Motion[]> {
  const rows = await ctx.db.query<Row[]>(
    `${MOTION} and ($2::text is null or m.state = $2) order by m.id desc limit 100`, [ctx.viewer.collaborativeId, state]);
  return rows.map(toMotion);
}

export async function findMotion(ctx: MemberCtx, name: string): Promise<Motion | null> {
  const [row] = await ctx.db.query<Row[]>(`${MOTION} and (m.short_id = $2 or m.id = $3)`, [ctx.viewer.collaborativeId, ...which(name)]);
  return row ? toMotion(row) : null;
}

export async function motionById(ctx: MemberCtx, id: string): Promise<Motion> {
  const motion = await findMotion(ctx, id);
  if (!motion) throw new Error(`motion ${id} is not in the collaborative`);
  return motion;
}

/** The motions of several deliberations, in the order of their ids. */
export async function motionsOf(ctx: MemberCtx, deliberationIds: readonly string[]): Promise<Motion[]> {
  const rows = await ctx.db.query<Row[]>(
    `${MOTION} and m.deliberation_id = any($2) order by m.id desc limit 500`, [ctx.viewer.collaborativeId, deliberationIds]);
  return rows.map(toMotion);
}
