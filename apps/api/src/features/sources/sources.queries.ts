import type { MemberCtx } from '../../platform/ctx.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { vagueDate } from '../../platform/graphql/vague-date.model.ts';
import type { Passage, Source } from './source.model.ts';

export type SourceRow = Omit<Source, 'viewerCan'>;

export const titleLines = (alias: string) => `to_json(string_to_array(${alias}.title, E'\\n'))`;

const NUMBER = `substring(s.short_id from '\\d+')::int`;

const SOURCE = `
  select s.id, s.short_id as "shortId", s.kind, ${titleLines('s')} as "titleLines", s.author, s.language, s.url, ${vagueDate('s')} as "when",
    to_char(s.retrieved_on, 'YYYY-MM-DD') as "retrievedOn", ${NUMBER} as number,
    (select count(*)::int from passage p where p.collaborative_id = s.collaborative_id and p.source_id = s.id) as "passageCount",
    (select count(*)::int from fact f where f.collaborative_id = s.collaborative_id and f.source_id = s.id and f.value is not null and f.withdrawn_at is null) as "factCount"
  from source s where s.collaborative_id = $1`;

/** Sources in the order in which they came. */
export async function listSources(ctx: MemberCtx, page: PageRequest) {
  const rows = await ctx.db.query<(SourceRow & { number: number; total: number })[]>(
    `select listed.*, (select count(*)::int from source where collaborative_id = $1) as total
     from (${SOURCE} and ($2::int is null or ${NUMBER} > $2) order by number limit $3) listed order by number`,
    [ctx.viewer.collaborativeId, page.after?.[0] ?? null, page.limit + 1]);
  const { nodes, next } = pageOf(rows, page, ({ number }) => [number]);
  return { nodes, next, total: rows[0]?.total ?? 0 };
}

export async function findSource(ctx: MemberCtx, shortId: string): Promise<SourceRow | null> {
  const [row] = await ctx.db.query<SourceRow[]>(`${SOURCE} and s.short_id = $2`, [ctx.viewer.collaborativeId, shortId]);
  return row ?? null;
}

/** The passages of a source; of those that are not for the viewer, where they stand and who can read them. */
export async function listPassages(ctx: MemberCtx, shortId: string, page: PageRequest) {
  const rows = await ctx.db.query<Passage[]>(
    `select p.id, p.position, p.kind, p.heading, p.page, p.end_page as "endPage",
       case when ${MINE} then p.text end as text,
       case when not ${MINE} then json_build_object('key', 'api.sources.remark', 'values', json_build_object('party', party.name)) end as restricted
     from passage p
     join source s on s.collaborative_id = p.collaborative_id and s.id = p.source_id and s.short_id = $3
     left join party on party.collaborative_id = p.collaborative_id and party.id = p.audience_id
     where p.collaborative_id = $1 and ($4::int is null or p.position > $4) order by p.position limit $5`,
    [ctx.viewer.collaborativeId, ctx.viewer.partyId, shortId, page.after?.[0] ?? null, page.limit + 1]);
  return pageOf(rows, page, ({ position }) => [position]);
}

const MINE = `(p.audience_id is null or p.audience_id = $2)`;
