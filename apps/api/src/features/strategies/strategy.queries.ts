import type { MemberCtx } from '../../platform/ctx.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { vagueDate } from '../../platform/graphql/vague-date.model.ts';
import { sightOf, visibleTo } from '../../platform/guard/visible.ts';
import { sqlToday } from '../collaboratives/clock.ts';
import { bilingual, moment } from '../deliberations/deliberations.queries.ts';
import { which } from '../deliberations/which.ts';
import { markOf } from '../people/people.queries.ts';
import { passageRef } from '../sources/passage.queries.ts';
import { STEP_REF } from '../steps/step.queries.ts';
import type { Strategy } from './strategy.model.ts';

export type StrategyRow = Omit<Strategy, 'viewerCan'>;

const VERSIONS = `(
  select coalesce(json_agg(json_build_object('id', v.id, 'number', v.number, 'text', ${bilingual('v.text')}, 'valid', ${vagueDate('v', 'valid')}, 'review', ${vagueDate('v', 'review')},
    'passage', ${passageRef('v')}, 'by', w.name, 'at', ${moment('v.added_at')}) order by v.number desc), '[]')
  from strategy_version v join person w on w.collaborative_id = v.collaborative_id and w.id = v.added_by_id
  where v.collaborative_id = y.collaborative_id and v.strategy_id = y.id)`;

const REMARKS = `(
  select coalesce(json_agg(json_build_object('id', r.id, 'text', ${bilingual('r.text')}, 'passage', ${passageRef('r')}) order by r.id), '[]')
  from strategy_remark r where r.collaborative_id = y.collaborative_id and r.strategy_id = y.id)`;

/** `$2` is the viewer's party: a pool that is not there for it is not named. */
const strategy = (today: string) => `
  select y.id, y.short_id as "shortId", y.kind, ${bilingual('y.title')} as title, y.owner_written as "ownerWritten",
    case when u.id is not null then json_build_object('id', u.id, 'name', u.name, 'shortName', u.short_name) end as unit, ${markOf('m')} as partner,
    case when pp.id is not null then json_build_object('id', pool.id, 'name', pp.name) end as pool, coalesce(m.party_id, pool.party_id) as "ownerParty",
    case when last.number is null then 'planned' when upper(last.review_range) - 1 < ${today} then 'review-due' else 'standing' end as state,
    ${VERSIONS} as versions, ${REMARKS} as remarks,
    (select ${STEP_REF} from step st where st.collaborative_id = y.collaborative_id and st.id = y.step_id) as step
  from strategy y
  left join unit u on u.collaborative_id = y.collaborative_id and u.id = y.owner_unit_id
  left join partner m on m.collaborative_id = u.collaborative_id and m.id = u.partner_id
  left join pool on pool.collaborative_id = y.collaborative_id and pool.id = y.owner_pool_id
  left join party pp on pp.collaborative_id = pool.collaborative_id and pp.id = pool.party_id and ${visibleTo('pp', '$2')}
  left join lateral (
    select v.number, v.review_range from strategy_version v where v.collaborative_id = y.collaborative_id and v.strategy_id = y.id order by v.number desc limit 1) last on true
  where y.collaborative_id = $1`;

/** Strategies, in the order in which they were added. */
export async function listStrategies(ctx: MemberCtx, page: PageRequest) {
  const rows = await ctx.db.query<StrategyRow[]>(
    `${strategy(sqlToday(ctx.viewer))} and ($3::uuid is null or y.id > $3) order by y.id limit $4`, [...sightOf(ctx.viewer), page.after?.[0] ?? null, page.limit + 1]);
  const [{ total }] = await ctx.db.query<[{ total: number }]>('select count(*)::int as total from strategy where collaborative_id = $1', [ctx.viewer.collaborativeId]);
  return { ...pageOf(rows, page, ({ id }) => [id]), total };
}

export async function findStrategy(ctx: MemberCtx, name: string): Promise<StrategyRow | null> {
  const [row] = await ctx.db.query<StrategyRow[]>(`${strategy(sqlToday(ctx.viewer))} and (y.short_id = $3 or y.id = $4)`, [...sightOf(ctx.viewer), ...which(name)]);
  return row ?? null;
}
