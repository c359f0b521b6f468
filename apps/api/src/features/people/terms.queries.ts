import type { MemberCtx } from '../../platform/ctx.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { vagueDate } from '../../platform/graphql/vague-date.model.ts';
import { visibleTo } from '../../platform/guard/visible.ts';
import { unitRef } from '../parties/organisation.queries.ts';
import { nameKey, partyRef } from '../parties/party.queries.ts';
import type { RoleTerm } from './role-term.model.ts';
import { standingOn } from './terms.rules.ts';

type Row = Omit<RoleTerm, 'standing'>;

/** A role term `t` as JSON, and the joins that it needs; $1 is the collaborative, $2 the viewer's party. */
const TERM = `json_build_object(
  'id', t.id, 'title', t.title, 'kind', t.kind, 'party', ${partyRef('p')}, 'unit', ${unitRef('u')}, 'sharedWith', ${unitRef('w')}, 'sharedUntil', t.shared_until, 'filledBy', ${unitRef('f')},
  'person', case when h.id is not null then json_build_object('id', h.id, 'name', h.name, 'otherNames',
    array(select n.text from person_name n where n.collaborative_id = h.collaborative_id and n.person_id = h.id order by n.text)) end,
  'body', case when b.id is not null then json_build_object('id', b.id, 'name', b.name) end, 'seatId', t.seat_id, 'leads', t.leads,
  'alternateFor', coalesce(ah.name, a.title), 'from', ${vagueDate('t', 'from')}, 'until', ${vagueDate('t', 'until')}, 'knownOn', t.known_on,
  'endedReason', t.ended_reason, 'passageId', t.passage_id)`;

const TERMS = `
  from role_term t
  join party p on p.collaborative_id = t.collaborative_id and p.id = t.party_id and ${visibleTo('p', '$2')}
  left join unit u on u.collaborative_id = t.collaborative_id and u.id = t.unit_id
  left join unit w on w.collaborative_id = t.collaborative_id and w.id = t.shared_with_id
  left join unit f on f.collaborative_id = t.collaborative_id and f.id = t.filled_by_id
  left join body b on b.collaborative_id = t.collaborative_id and b.id = t.body_id
  left join person h on h.collaborative_id = t.collaborative_id and h.id = t.person_id
  left join role_term a on a.collaborative_id = t.collaborative_id and a.id = t.alternate_for_id
  left join person ah on ah.collaborative_id = a.collaborative_id and ah.id = a.person_id
  where t.collaborative_id = $1`;

/** Leaves out what surely did not run on a day ($3); nothing where no day is given. */
const MAY_RUN = `($3::date is null or ((t.from_range is null or lower(t.from_range) <= $3::date) and (t.until_range is null or upper(t.until_range) > $3::date)))`;

/** Whether one of a person's names holds $4, whatever its case and accents, or the title does. */
const NAMED = `($4::text is null or ${nameKey('t.title')} like '%' || ${nameKey('$4')} || '%' or exists (
  select from (select h.name as text union all select n.text from person_name n where n.collaborative_id = h.collaborative_id and n.person_id = h.id) called
  where ${nameKey('called.text')} like '%' || ${nameKey('$4')} || '%'))`;

/** Where a term stands in the list: by party, then unit or body, who leads first. */
const PLACE = ['p.name', `coalesce(b.name, u.name, '')`, `(not t.leads)::int`, 't.title', 't.id'];

export interface TermChoice {
  /** The day that standings are told for. */
  readonly on: string;
  readonly ever: boolean;
  readonly text: string | null;
  readonly inBodies: boolean;
}

export async function listTerms(ctx: MemberCtx, { on, ever, text, inBodies }: TermChoice, page: PageRequest) {
  const rows = await ctx.db.query<{ term: Row; place: (string | number)[] }[]>(
    `select ${TERM} as term, json_build_array(${PLACE.join(', ')}) as place ${TERMS}
       and ${MAY_RUN} and ${NAMED} and (not $5 or t.body_id is not null)
       and ($6::text is null or (${PLACE.join(', ')}) > ($6, $7, $8::int, $9, $10::uuid))
     order by ${PLACE.join(', ')} limit $11`,
    [ctx.viewer.collaborativeId, ctx.viewer.partyId, ever ? null : on, text, inBodies, ...(page.after ?? [null, null, null, null, null]), page.limit + 1]);
  const { nodes, next } = pageOf(rows, page, ({ place }) => place);
  return { nodes: nodes.map(({ term }) => standing(term, on)), next };
}

/** The days for which a source states roles, the earliest first. */
export async function knownDays(ctx: MemberCtx): Promise<string[]> {
  const rows = await ctx.db.query<{ day: string }[]>(
    'select distinct known_on::text as day from role_term where collaborative_id = $1 and known_on is not null order by day limit 20', [ctx.viewer.collaborativeId]);
  return rows.map(({ day }) => day);
}

/** Who leads, and which posts stand open, in units on a day: what may be, with its standing. */
export async function leadersAndVacancies(ctx: MemberCtx, unitIds: readonly string[], on: string): Promise<RoleTerm[]> {
  const rows = await ctx.db.query<{ term: Row }[]>(
    `select ${TERM} as term ${TERMS} and ${MAY_RUN} and (t.unit_id = any($4::uuid[]) or t.shared_with_id = any($4::uuid[])) and t.body_id is null
       and (t.leads or t.person_id is null) order by t.title, t.id limit 500`,
    [ctx.viewer.collaborativeId, ctx.viewer.partyId, on, unitIds]);
  return rows.map(({ term }) => standing(term, on));
}

/** As it stands on a day: a post that is shared no more by then belongs to its own unit alone. */
const standing = (term: Row, on: string): RoleTerm => {
  const shared = term.sharedUntil === null || on <= term.sharedUntil;
  return { ...term, sharedWith: shared ? term.sharedWith : null, standing: standingOn(term, on) };
};
