import { bilingual } from '../deliberations/deliberations.queries.ts';
import { partyRef } from '../parties/party.queries.ts';
import { passageRef } from '../sources/passage.queries.ts';
import { LEVELS } from './statement.entity.ts';

/** Whether the viewer may open a statement: `party` is the parameter that holds the viewer's party. */
export const mayOpen = (alias: string, party: string): string =>
  `(${alias}.perspective_id = ${party} or ${alias}.restriction = 'open' or ${alias}.released_at is not null)`;

/** Its place among the levels, in the order in which they are read. */
const RANK = `array_position(array['${LEVELS.join(`','`)}'], s.level)`;

/** All that tells something of what a statement says, in one value that is there or not. */
const CONTENT = `json_build_object(
  'type', s.type, 'text', ${bilingual('s.text')}, 'leadsTo', s.leads_to, 'addedBy', w.name, 'addedAt', s.added_at, 'passage', ${passageRef('s', 's.perspective_id')},
  'rationale', case when coalesce(s.rationale_en, s.rationale_es) is not null then ${bilingual('s.rationale')} end,
  'unit', case when u.id is not null then json_build_object('id', u.id, 'name', u.name, 'shortName', u.short_name) end,
  'authors', (select coalesce(json_agg(json_build_object('name', a.name, 'personId', a.person_id) order by a."position"), '[]')
    from statement_author a where a.collaborative_id = s.collaborative_id and a.statement_id = s.id))`;

/** Statements as the viewer may know them: `$1` tenant, `$2` the viewer's party. */
const STATEMENTS = `
  select s.id, s.level, ${RANK} as rank, ${partyRef('p')} as perspective, s.added_by_id is null as "ofTheRecord",
    case when s.restriction = 'open' then 'open' when s.released_at is null then 'restricted' else 'released' end as standing,
    case when ${mayOpen('s', '$2')} then ${CONTENT} end as content
  from statement s
  join meeting m on m.collaborative_id = s.collaborative_id and m.id = s.meeting_id
  join party p on p.collaborative_id = s.collaborative_id and p.id = s.perspective_id
  left join unit u on u.collaborative_id = s.collaborative_id and u.id = s.unit_id
  left join person w on w.collaborative_id = s.collaborative_id and w.id = s.added_by_id
  where s.collaborative_id = $1`;

/** A meeting's ($3 short id, $4 id), level by level, with how many there are and how many stay closed to the viewer. */
export const STATEMENTS_OF_MEETING = `
  with there as (
    select s.id, ${mayOpen('s', '$2')} as opens from statement s
    join meeting m on m.collaborative_id = s.collaborative_id and m.id = s.meeting_id
    where s.collaborative_id = $1 and (m.short_id = $3 or m.id = $4))
  select (select count(*)::int from there) as total, (select count(*)::int from there where not opens) as closed,
    coalesce((select json_agg(listed) from (
      ${STATEMENTS} and (m.short_id = $3 or m.id = $4) and ($5::int is null or (${RANK}, s.id) > ($5::int, $6::uuid))
      order by rank, s.id limit $7) listed), '[]') as rows`;

export const ONE_STATEMENT = `${STATEMENTS} and s.id = $3`;

export const SAVE_STATEMENT = (now: string) => `
  insert into statement (collaborative_id, id, meeting_id, type, level, text_en, text_es, perspective_id, unit_id, restriction, added_by_id, added_at)
  select $1, $3, $4, $5, $6, $7, $8, $2, w.unit_id, $9, w.id, ${now} from person w where w.collaborative_id = $1 and w.id = $10`;

export const RELEASE = (now: string) => `update statement set released_at = ${now}, released_by_id = $3 where collaborative_id = $1 and id = $2`;
export const WITHHOLD = `update statement set released_at = null, released_by_id = null where collaborative_id = $1 and id = $2`;
export const REMOVE = 'delete from statement where collaborative_id = $1 and id = $2';
