import { GRANTS_THERE } from '../grants/grant.queries.ts';
import { ALL_PLACED } from './charter.queries.ts';

/** Some grants ($2), as the charter reads them. */
export const PLACED_AMONG = `${ALL_PLACED} and g.id = any($2::uuid[])`;

/** The next grants after an id ($2), so many ($3). */
export const NEXT_PLACED = `${ALL_PLACED} and g.id in (select id from "grant" where collaborative_id = $1 and id > $2 order by id limit $3) order by g.id`;

/** The last of those, protected ones too. */
export const LAST_OF_NEXT = `select max(id::text) as id from (select id from "grant" where collaborative_id = $1 and id > $2 order by id limit $3) next`;

/** A flag that says what it said keeps its day. */
export const SAVE_FLAGS = (now: string) => `
  insert into charter_flag as f (collaborative_id, id, grant_id, lines, hash, found_at)
  select $1, id, "grantId", lines, decode(hash, 'hex'), ${now} from jsonb_to_recordset($2::jsonb) as given(id uuid, "grantId" uuid, lines jsonb, hash text)
  on conflict (collaborative_id, grant_id) do update set lines = excluded.lines, hash = excluded.hash,
    found_at = case when f.hash = excluded.hash then f.found_at else excluded.found_at end`;

export const DROP_FLAGS = `delete from charter_flag where collaborative_id = $1 and grant_id = any($2::uuid[])`;

export const PURGE_ANSWERS = `select purge_charter_answers($1, $2::uuid[])`;

const STATE = `case when last.flag_hash is distinct from f.hash or last.answer = 'reopen' then 'open' when last.answer = 'exception' then 'excepted' else 'held' end`;

/** A flag is there where its grant is. What is protected is judged by no charter, for its owner neither. */
const THERE = `charter_flag f
  join (${GRANTS_THERE}) g on g.id = f.grant_id and g.protection <> 'protected'
  left join lateral (select a.answer, a.flag_hash from charter_answer a
    where a.collaborative_id = f.collaborative_id and a.grant_id = f.grant_id order by a.answered_at desc, a.id desc limit 1) last on true
  where f.collaborative_id = $1`;

const FLAG = `
  select f.id, f.grant_id as "grantId", f.lines, encode(f.hash, 'hex') as hash, f.found_at as "foundAt", ${STATE} as state, row_to_json(g) as "grant",
    coalesce((select json_agg(json_build_object('id', a.id, 'answer', a.answer, 'reason', a.reason, 'by', p.name, 'at', a.answered_at) order by a.answered_at desc, a.id desc)
      from charter_answer a join person p on p.collaborative_id = a.collaborative_id and p.id = a.answered_by_id
      where a.collaborative_id = f.collaborative_id and a.grant_id = f.grant_id), '[]') as answers
  from ${THERE}`;

const FILTERED = `($3::text is null or ${STATE} = $3)`;

/** The latest found first. */
export const FLAG_LIST = `${FLAG} and ${FILTERED} and ($4::uuid is null or f.id < $4) order by f.id desc limit $5`;

export const FLAG_COUNT = `select count(*)::int as total from ${THERE} and ${FILTERED}`;

export const FLAGS_OF_GRANTS = `${FLAG} and f.grant_id = any($3::uuid[])`;

export const SAVE_ANSWER = (now: string) => `
  insert into charter_answer (collaborative_id, id, grant_id, answer, reason, flag_hash, answered_by_id, answered_at)
  values ($1, $2, $3, $4, $5, decode($6, 'hex'), $7, ${now})`;
