import type { MemberCtx } from '../../platform/ctx.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { which } from '../deliberations/which.ts';
import type { Call, CallQuestion } from './call.model.ts';
import { callAbilities, LONGEST, standingOf, type CallFacts, type Question } from './call.rules.ts';

export interface CallRow extends Omit<Call, 'questions' | 'standing' | 'opensAt' | 'closesAt' | 'submitted' | 'viewerCan'>, CallFacts {
  readonly questions: readonly Question[];
  /** The collaborative's present. */
  readonly now: Date;
}

/** A call `k`, its collaborative `c` and its owner `o`: never a hidden party, for it is a partner or the pool. */
export const CALL_FROM = `call k join collaborative c on c.id = k.collaborative_id join party o on o.collaborative_id = k.collaborative_id and o.id = k.owner_id`;
export const CALL_COLUMNS = `
  k.id, k.short_id as "shortId", k.owner_id as "ownerId", c.name as collaborative, c.time_zone as "timeZone", o.name as owner,
  json_build_object('en', k.title_en, 'es', k.title_es) as title, json_build_object('en', k.text_en, 'es', k.text_es) as text, k.places,
  (select coalesce(json_agg(json_build_object('code', t.code, 'name', json_build_object('en', t.name_en, 'es', t.name_es)) order by t.code), '[]')
    from theme t where t.collaborative_id = k.collaborative_id and t.code = any(k.themes)) as themes,
  k.smallest::text as smallest, k.largest::text as largest, k.currency, k.opens_at as "opensAt", k.closes_at as "closesAt", k.extended_from as "extendedFrom",
  k.opened_at as "openedAt", k.closed_at as "closedAt", k.questions, clock_timestamp() + make_interval(secs => c.clock_offset_seconds) as now`;

/** A draft is there for its own party; an opened call for everybody. */
const IS_THERE = `k.collaborative_id = $1 and (k.owner_id = $2 or k.opened_at is not null)`;
const CALLS = `
  select ${CALL_COLUMNS}, k.created_at as "createdAt", to_json(k.created_at) #>> '{}' as moment,
    case when k.owner_id = $2 then (select count(*)::int from application a where a.collaborative_id = k.collaborative_id and a.call_id = k.id and a.submitted_at is not null) end as submitted
  from ${CALL_FROM} where ${IS_THERE}`;

type Row = CallRow & Pick<Call, 'submitted'> & { readonly moment: string };

const shownQuestion = ({ kind, required, textEn, textEs, guidanceEn, guidanceEs, choicesEn, choicesEs }: Question): CallQuestion => ({
  kind, required, text: { en: textEn, es: textEs }, guidance: guidanceEn === '' ? null : { en: guidanceEn, es: guidanceEs }, choices: choicesEn.map((en, at) => ({ en, es: choicesEs[at] ?? en })), longest: LONGEST[kind],
});

/** As anybody reads it, who may do nothing with it. */
export const shownCall = (row: CallRow): Call => ({ ...row, standing: standingOf(row, row.now), questions: row.questions.map(shownQuestion), submitted: null, viewerCan: [] });

const shown = ({ viewer }: MemberCtx, row: Row): Call => ({ ...shownCall(row), submitted: row.submitted, viewerCan: callAbilities(viewer, row, row.now) });

/** Calls, the latest first. */
export async function listCalls(ctx: MemberCtx, page: PageRequest) {
  const rows = await ctx.db.query<(Row & { total: number })[]>(
    `select listed.*, (select count(*)::int from call k where ${IS_THERE}) as total
     from (${CALLS} and ($3::timestamptz is null or (k.created_at, k.id) < ($3::timestamptz, $4::uuid)) order by k.created_at desc, k.id desc limit $5) listed order by "createdAt" desc, id desc`,
    [...sightOf(ctx.viewer), page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1]);
  const { nodes, next } = pageOf(rows, page, ({ moment, id }) => [moment, id]);
  return { nodes: nodes.map((row) => shown(ctx, row)), next, total: rows[0]?.total ?? 0 };
}

/** By its id or short id, held against every other change where it is to be changed. */
export async function findCall(ctx: MemberCtx, name: string, held = false): Promise<(Call & CallFacts & { readonly now: Date }) | null> {
  const [row] = await ctx.db.query<Row[]>(`${CALLS} and (k.short_id = $3 or k.id = $4) ${held ? 'for update of k' : ''}`, [...sightOf(ctx.viewer), ...which(name)]);
  return row ? { ...row, ...shown(ctx, row) } : null;
}
