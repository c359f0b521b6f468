import { HIDDEN_ROW } from './import-hidden.queries.ts';
import type { PlacedRow } from './import-row.rules.ts';

const OF_IMPORT = `from import_row r where r.collaborative_id = i.collaborative_id and r.import_id = i.id`;
const having = (outcome: string) => `'${outcome}', count(*) filter (where outcome = '${outcome}')`;
const becoming = (name: string, becomes: string) => `'${name}', count(*) filter (where becomes = '${becomes}' and kept is not false)`;
const severe = (name: string, severity: string) =>
  `'${name}', coalesce(sum((select count(*) from jsonb_array_elements(r.findings) f where f ->> 'severity' = '${severity}')), 0)
     + (select count(*) from jsonb_array_elements(i.findings) f where f ->> 'severity' = '${severity}')`;

/** An import there for the viewer: those that the viewer's own party ($2) started. */
const IMPORTS_THERE = `
  select i.id, f.name as "fileName", f.id as "fileId", encode(f.sha256, 'hex') as sha256, i.format, i.state, i.started_at as "startedAt",
    to_json(i.started_at) #>> '{}' as moment, f.purged_at as "filePurgedAt", person.name as "startedBy", i.committed_at as "committedAt", i.pools, i.findings, i.conflicts,
    (select json_build_object('rows', count(*), ${['new', 'same', 'changed', 'refused', 'conflict'].map(having).join(', ')},
       ${becoming('grants', 'grant')}, ${becoming('contributions', 'contribution')},
       ${severe('errors', 'error')}, ${severe('warnings', 'warning')}, ${severe('notes', 'note')}) ${OF_IMPORT}) as counts,
    array(select distinct coalesce(hidden.code, r.parsed ->> 'id') from import_row r ${HIDDEN_ROW}
      where r.collaborative_id = i.collaborative_id and r.import_id = i.id and r.outcome = 'conflict' and r.kept is null order by 1) as unanswered
  from "import" i
  join stored_file f on f.collaborative_id = i.collaborative_id and f.id = i.file_id
  join person on person.collaborative_id = i.collaborative_id and person.id = i.started_by_id
  where i.collaborative_id = $1 and i.owner_id = $2`;

export const IMPORT_LIST = `${IMPORTS_THERE} and ($3::timestamptz is null or (i.started_at, i.id) < ($3::timestamptz, $4::uuid))
  order by i.started_at desc, i.id desc limit $5`;

export const ONE_IMPORT = `${IMPORTS_THERE} and i.id = $3`;

/** Holds an import until the end of the transaction, so that two commits of it do not race. */
export const HOLD_IMPORT = `select state from "import" where collaborative_id = $1 and owner_id = $2 and id = $3 for update`;

export const SAVE_IMPORT = (now: string) => `
  insert into "import" (collaborative_id, owner_id, id, file_id, started_by_id, state, format, pools, findings, conflicts, started_at)
  values ($1, $2, $3, $4, $5, 'checked', $6, $7, $8::jsonb, $9::jsonb, ${now})`;

export const SET_POOLS = `update "import" set pools = $4 where collaborative_id = $1 and owner_id = $2 and id = $3`;

export const SET_COMMITTED = (now: string) =>
  `update "import" set state = 'committed', committed_at = ${now} where collaborative_id = $1 and owner_id = $2 and id = $3`;

const GIVEN = `from jsonb_to_recordset($3::jsonb) as given(row integer, parsed jsonb, findings jsonb, outcome text, becomes text, pool text, onward boolean, fingerprint text)`;

export const SAVE_ROWS = `
  insert into import_row (collaborative_id, import_id, row, parsed, findings, outcome, becomes, pool, onward, fingerprint)
  select $1, $2, given.row, nullif(given.parsed, 'null'), given.findings, given.outcome, given.becomes, given.pool, given.onward, given.fingerprint ${GIVEN}`;

export const CHANGE_ROWS = `
  update import_row r set findings = given.findings, outcome = given.outcome, becomes = given.becomes, pool = given.pool, onward = given.onward, fingerprint = given.fingerprint
  ${GIVEN} where r.collaborative_id = $1 and r.import_id = $2 and r.row = given.row`;

/** What was answered about the conflicts of the same file before holds again. `$3` the import. */
export const ANSWER_AS_BEFORE = `
  update import_row r set kept = before.kept
  from (
    select distinct on (b.row) b.row, b.kept from "import" i
    join stored_file f on f.collaborative_id = i.collaborative_id and f.id = i.file_id
    join stored_file now on now.collaborative_id = f.collaborative_id and now.sha256 = f.sha256
    join "import" n on n.collaborative_id = now.collaborative_id and n.file_id = now.id and n.id = $3
    join import_row b on b.collaborative_id = i.collaborative_id and b.import_id = i.id and b.kept is not null
    where i.collaborative_id = $1 and i.owner_id = $2 and i.state = 'committed' and i.id <> $3
    order by b.row, i.committed_at desc) before
  where r.collaborative_id = $1 and r.import_id = $3 and r.row = before.row and r.outcome = 'conflict'`;

/** Keeps one row ($4) of those that stand under one id. */
export const KEEP_ROW = `
  update import_row r set kept = (r.row = $3)
  from import_row chosen
  where chosen.collaborative_id = $1 and chosen.import_id = $2 and chosen.row = $3 and chosen.outcome = 'conflict'
    and r.collaborative_id = $1 and r.import_id = $2 and r.outcome = 'conflict' and r.parsed ->> 'id' = chosen.parsed ->> 'id'
  returning r.row`;

export const ALL_ROWS = `
  select r.row, r.parsed, r.findings, r.outcome, r.becomes, r.pool, r.onward, r.fingerprint, r.kept
  from import_row r where r.collaborative_id = $1 and r.import_id = $2 order by r.row`;

export interface KeptRow extends PlacedRow {
  readonly kept: boolean | null;
}

/** What the rows that were imported last said, for the rows in $2 and $3 (import and row, side by side). */
export const FINGERPRINTS = `
  select r.import_id as "importId", r.row, r.fingerprint from unnest($2::uuid[], $3::integer[]) as wanted(import_id, row)
  join import_row r on r.collaborative_id = $1 and r.import_id = wanted.import_id and r.row = wanted.row`;

export const LINK_ROWS = `
  update import_row r set grant_id = given.grant_id, contribution_id = given.contribution_id
  from unnest($3::integer[], $4::uuid[], $5::uuid[]) as given(row, grant_id, contribution_id)
  where r.collaborative_id = $1 and r.import_id = $2 and r.row = given.row`;

/** A row as it is shown: of a protected one, code names and no free text. */
const ROW = `r.row, r.parsed ->> 'id' as "sameAs", case when hidden.code is null then r.parsed ->> 'id' end as "externalId",
  coalesce(hidden.code, r.parsed ->> 'title', '') as title,
  case when hidden.code is null then coalesce(r.parsed #>> '{funder,name}', '') else '' end as funder,
  coalesce(hidden.code, r.parsed #>> '{recipient,name}', '') as grantee, hidden.code is not null as protected,
  r.parsed ->> 'amount' as amount, r.parsed ->> 'currency' as currency, r.parsed ->> 'awardedOn' as "awardedOn",
  r.outcome, r.becomes, case when hidden.code is null then r.findings else '[]' end as findings, r.kept`;

/** `$3` the import, `$4` only rows with findings, `$5` the last row before the page. */
export const ROW_LIST = `
  select ${ROW} from import_row r ${HIDDEN_ROW} where r.collaborative_id = $1 and r.import_id = $3
    and ($4::boolean is not true or r.findings <> '[]') and r.row > $5 order by r.row limit $6`;

/** A row ($4) that could be read, of an import ($3) of the viewer's party. */
export const ONE_ROW = `
  select r.parsed, r.grant_id as "grantId" from import_row r join "import" i on i.collaborative_id = r.collaborative_id and i.id = r.import_id
  where i.collaborative_id = $1 and i.owner_id = $2 and i.id = $3 and r.row = $4 and r.parsed is not null`;

export const CONFLICT_ROWS = `
  select ${ROW} from import_row r ${HIDDEN_ROW} where r.collaborative_id = $1 and r.import_id = $3 and r.outcome = 'conflict' order by r.row limit 1000`;

/** Titles of programmes and names of funders, as the file writes them. `$3` those named as pools. */
export const PROGRAMMES_SEEN = `
  select title, kind, count(distinct row)::int as rows, array_agg(distinct funder order by funder) as funders, title = any($3::text[]) as named
  from (
    select r.row, programme ->> 'title' as title, 'programme' as kind, r.parsed #>> '{funder,name}' as funder
    from import_row r, jsonb_array_elements(r.parsed -> 'programmes') programme where r.collaborative_id = $1 and r.import_id = $2
    union all
    select r.row, r.parsed #>> '{funder,name}', 'funder', r.parsed #>> '{funder,name}'
    from import_row r where r.collaborative_id = $1 and r.import_id = $2 and r.parsed is not null) seen
  where title <> '' group by title, kind order by kind desc, rows desc, title limit 500`;
