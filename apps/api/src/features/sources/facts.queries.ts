import type { MemberCtx } from '../../platform/ctx.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { vagueDate } from '../../platform/graphql/vague-date.model.ts';
import type { FactFilter, FactTopic } from './fact.model.ts';
import { passageRef } from './passage.queries.ts';
import { titleLines } from './sources.queries.ts';

type Row = FactTopic & { rank: number };

const moment = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const STANDING = `from fact f where f.collaborative_id = t.collaborative_id and f.topic_id = t.id and f.withdrawn_at is null`;

/** What each source says, by its date; what stands without a date last. The parameter is the viewer's party. */
const facts = (party: string) => `(
  select coalesce(json_agg(json_build_object('id', f.id, 'value', f.value, 'when', ${vagueDate('f')}, 'certainty', f.certainty,
      'note', case when f.note_en is not null then json_build_object('en', f.note_en, 'es', f.note_es) end,
      'source', case when s.id is not null then json_build_object('shortId', s.short_id, 'titleLines', ${titleLines('s')}, 'author', s.author, 'language', s.language) end,
      'passage', ${passageRef('f')}, 'addedBy', a.name, 'own', coalesce(a.party_id = ${party}, false), 'withdrawnAt', ${moment('f.withdrawn_at')})
    order by f.withdrawn_at is not null, lower(f.when_range), f.added_at, f.id), '[]')
  from fact f
  left join source s on s.collaborative_id = f.collaborative_id and s.id = f.source_id
  left join person a on a.collaborative_id = f.collaborative_id and a.id = f.added_by_id
  where f.collaborative_id = t.collaborative_id and f.topic_id = t.id)`;

/** Topics; those on which sources differ lead, those that nobody answers end the list. */
const TOPIC = `
  select t.id, t.subject_kind as "subjectKind", t.subject, t.aspect_en, json_build_object('en', t.aspect_en, 'es', t.aspect_es) as aspect,
    said.values > 1 as differ, said.known, case when said.values > 1 then 0 when said.known then 1 else 2 end as rank
  from fact_topic t
  cross join lateral (select count(distinct f.value) as values, count(f.value) > 0 or count(*) = 0 as known ${STANDING}) said
  where t.collaborative_id = $1`;

const NARROWED = `select * from (${TOPIC}) topic where ($2::boolean is null or known = $2) and ($3::text is null or exists (
  select 1 from fact f join source s on s.collaborative_id = f.collaborative_id and s.id = f.source_id
  where f.collaborative_id = $1 and f.topic_id = topic.id and s.short_id = $3))`;

export async function listFactTopics(ctx: MemberCtx, filter: FactFilter | null, page: PageRequest) {
  const after = page.after ?? [null, null, null, null];
  const rows = await ctx.db.query<(Row & { total: number })[]>(
    `with topics as (${NARROWED})
     select t.id, t."subjectKind", t.subject, t.aspect, t.differ, t.known, t.rank, ${facts('$9')} as facts, (select count(*)::int from topics) as total
     from (select *, $1::uuid as collaborative_id from topics
       where $4::int is null or (rank, "subjectKind", subject, aspect_en) > ($4, $5, $6, $7)
       order by rank, "subjectKind", subject, aspect_en limit $8) t
     order by t.rank, t."subjectKind", t.subject, t.aspect_en`,
    [ctx.viewer.collaborativeId, filter?.known ?? null, filter?.source ?? null, ...after, page.limit + 1, ctx.viewer.partyId]);
  const { nodes, next } = pageOf(rows, page, ({ rank, subjectKind, subject, aspect }) => [rank, subjectKind, subject, aspect.en]);
  return { nodes, next, total: rows[0]?.total ?? 0 };
}

export async function factTopicById(ctx: MemberCtx, id: string): Promise<FactTopic> {
  const [row] = await ctx.db.query<FactTopic[]>(
    `select t.*, ${facts('$3')} as facts from (select *, $1::uuid as collaborative_id from (${TOPIC} and t.id = $2) one) t`,
    [ctx.viewer.collaborativeId, id, ctx.viewer.partyId]);
  if (!row) throw new Error(`fact topic ${id} is not in the collaborative`);
  return row;
}
