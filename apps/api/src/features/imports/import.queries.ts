import type { Term, WrittenRow } from '@acuerdo/exchange';
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
    (select json_build_object('rows', count(*), ${['new', 'same', 'changed', 'refused', 'conflict', 'left'].map(having).join(', ')},
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
  insert into "import" (collaborative_id, owner_id, id, file_id, started_by_id, state, format, pools, findings, conflicts, tables, mapping, started_at)
  values ($1, $2, $3, $4, $5, case when $10::jsonb is null then 'checked' else 'matching' end, $6, $7, $8::jsonb, $9::jsonb, $10::jsonb, $11::jsonb, ${now})`;

/** How the last spreadsheet of the viewer's party with one of these headings ($3) was matched. */
export const LAST_MAPPING = `
  select i.mapping, i.headings from "import" i
  where i.collaborative_id = $1 and i.owner_id = $2 and i.state <> 'matching' and i.headings in (select jsonb_array_elements($3::jsonb))
  order by i.started_at desc limit 1`;

/** A spreadsheet as it is matched; `$4` mapping, `$5` headings, `$6` pools, `$7` findings, `$8` conflicts. */
export const SET_MATCHED = `
  update "import" set state = 'checked', mapping = $4::jsonb, headings = $5::jsonb, pools = $6, findings = $7::jsonb, conflicts = $8::jsonb
  where collaborative_id = $1 and owner_id = $2 and id = $3`;

export const SET_FINDINGS = `
  update "import" set findings = $4::jsonb, conflicts = $5::jsonb where collaborative_id = $1 and owner_id = $2 and id = $3`;

/** Every name of what the viewer's party protects: no sample of a spreadsheet says one. */
export const PROTECTED_NAMES = `
  select p.name from party p where p.collaborative_id = $1 and p.owner_id = $2 and p.protection = 'protected'
  union select n.text from party_name n join party p on p.collaborative_id = n.collaborative_id and p.id = n.party_id
  where n.collaborative_id = $1 and p.owner_id = $2 and p.protection = 'protected'`;

export const SPREADSHEET = `select tables, mapping from "import" where collaborative_id = $1 and owner_id = $2 and id = $3 and tables is not null`;

export const DROP_ROWS = `delete from import_row where collaborative_id = $1 and import_id = $2`;

/**
 * What people said of rows: in this import ($3) before it was matched anew, else in the last one that was written from the same bytes
 * and the same sheet ($4).
 */
export const SAID_BEFORE = `
  select b.row, b.corrections, b.left_out as "leftOut" from import_row b
  where b.collaborative_id = $1 and (b.corrections <> '{}' or b.left_out is not null) and b.import_id = coalesce(
    (select i.id from "import" i where i.collaborative_id = $1 and i.id = $3 and i.state = 'checked' and i.mapping ->> 'sheet' = $4),
    (select i.id from "import" i
     join stored_file f on f.collaborative_id = i.collaborative_id and f.id = i.file_id
     join stored_file now on now.collaborative_id = f.collaborative_id and now.sha256 = f.sha256
     join "import" n on n.collaborative_id = now.collaborative_id and n.file_id = now.id and n.id = $3
     where i.collaborative_id = $1 and i.owner_id = $2 and i.state in ('committed', 'undone') and i.id <> $3 and i.mapping ->> 'sheet' = $4
     order by i.committed_at desc limit 1))`;

export const SET_POOLS = `update "import" set pools = $4 where collaborative_id = $1 and owner_id = $2 and id = $3`;

export const SET_COMMITTED = (now: string) =>
  `update "import" set state = 'committed', committed_at = ${now} where collaborative_id = $1 and owner_id = $2 and id = $3`;

const GIVEN = `from jsonb_to_recordset($3::jsonb) as given(row integer, parsed jsonb, findings jsonb, outcome text, becomes text, pool text, onward boolean, fingerprint text,
  written jsonb, corrections jsonb, "leftOut" boolean)`;

export const SAVE_ROWS = `
  insert into import_row (collaborative_id, import_id, row, parsed, findings, outcome, becomes, pool, onward, fingerprint, written, corrections, left_out)
  select $1, $2, given.row, nullif(given.parsed, 'null'), given.findings, given.outcome, given.becomes, given.pool, given.onward, given.fingerprint,
    given.written, coalesce(given.corrections, '{}'), given."leftOut" ${GIVEN}`;

export const CHANGE_ROWS = `
  update import_row r set parsed = coalesce(nullif(given.parsed, 'null'), r.parsed), findings = given.findings, outcome = given.outcome, becomes = given.becomes, pool = given.pool, onward = given.onward, fingerprint = given.fingerprint,
    kept = case when given.outcome = 'conflict' then r.kept end
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
  select r.row, r.parsed, r.findings, r.outcome, r.becomes, r.pool, r.onward, r.fingerprint, r.kept,
    r.written, r.corrections, r.left_out as "leftOut"
  from import_row r where r.collaborative_id = $1 and r.import_id = $2 order by r.row`;

export interface KeptRow extends PlacedRow {
  readonly kept: boolean | null;
  readonly written: Omit<WrittenRow, 'row'> | null;
  readonly corrections: Corrections;
}

export type Corrections = Readonly<Partial<Record<Term, string>>>;

/** `$4` what a person typed in the place of cells. */
export const CORRECT_ROW = `
  update import_row set corrections = $4::jsonb where collaborative_id = $1 and import_id = $2 and row = $3 and written is not null returning row`;

/** `$4` whether a person leaves the row out. */
export const LEAVE_ROW = `
  update import_row set left_out = $4 where collaborative_id = $1 and import_id = $2 and row = $3 and written is not null returning row`;

/** How often the viewer's party has what rows without an id said, by the fingerprints in $3; only while it still says so. */
export const ALIKE = `
  select r.fingerprint, count(*)::int as times from import_row r
  where r.collaborative_id = $1 and r.fingerprint = any($3::text[]) and (
    exists (select 1 from "grant" g where g.collaborative_id = $1 and g.owner_id = $2 and g.id = r.grant_id and g.import_id = r.import_id and g.source_row = r.row)
    or exists (select 1 from contribution c where c.collaborative_id = $1 and c.owner_id = $2 and c.id = r.contribution_id and c.import_id = r.import_id and c.source_row = r.row))
  group by r.fingerprint`;

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
  r.outcome, r.becomes, case when hidden.code is null then r.findings else '[]' end as findings, r.kept, r.left_out as "leftOut",
  case when hidden.code is null then r.written end as written, r.corrections, case when r.written is not null then r.parsed end as parsed`;

/** `$3` the import, `$4` only rows with findings or with something that a person said of them, `$5` the last row before the page. */
export const ROW_LIST = `
  select ${ROW} from import_row r ${HIDDEN_ROW} where r.collaborative_id = $1 and r.import_id = $3
    and ($4::boolean is not true or r.findings <> '[]' or r.corrections <> '{}' or r.left_out is not null) and r.row > $5 order by r.row limit $6`;

/** The rows of an import ($3) of which something is to be known, with what was written in them; not those that are shown by a code name. */
export const ROWS_WITH_FINDINGS = `
  select r.row, r.written, r.findings from import_row r ${HIDDEN_ROW}
  where r.collaborative_id = $1 and r.import_id = $3 and r.findings <> '[]' and hidden.code is null order by r.row`;

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

/** Whether rows of an import became payments into a pool. */
export const HAS_CONTRIBUTIONS = `select exists (select 1 from import_row where collaborative_id = $1 and import_id = $2 and contribution_id is not null) as any`;

export const SET_UNDONE = `
  with rows as (update import_row set grant_id = null where collaborative_id = $1 and import_id = $3)
  update "import" set state = 'undone' where collaborative_id = $1 and owner_id = $2 and id = $3`;
