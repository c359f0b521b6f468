import { HIDDEN } from '../grants/grant.queries.ts';
import { codeOf, nameKey } from '../parties/party.queries.ts';

/** What a row `r` says its grantee or funder is called: as it was read, as it was written, and as somebody wrote it in its place. */
const SAID = ['{recipient,name}', '{funder,name}'].map((path) => `r.parsed #>> '${path}'`)
  .concat(`r.written #>> '{cells,grantee,text}'`, `r.corrections ->> 'grantee'`).map((said) => nameKey(`coalesce(${said}, '')`));

/** Whether a protected party `p` is named by a row `r`, by one of its numbers or one of its names. */
const NAMES = `(
  exists (select from registration n where n.collaborative_id = p.collaborative_id and n.party_id = p.id
    and n.identifier in (r.parsed #>> '{recipient,id}', r.parsed #>> '{funder,id}'))
  or array[${SAID.join(', ')}]
    && array(select ${nameKey('p.name')} union
       select ${nameKey('n.text')} from party_name n where n.collaborative_id = p.collaborative_id and n.party_id = p.id))`;

/**
 * The code name under which a row `r` of an import is shown (`hidden.code`); null for a row that is shown as it is. A row is
 * protected with the grant that it became or is about to change, or with an organisation that it names. `$2` the viewer's party.
 */
export const HIDDEN_ROW = `left join lateral (
  select code from (
    select ${codeOf('g')} as code from "grant" g
    join party funder on funder.collaborative_id = g.collaborative_id and funder.id = g.funder_id
    join party grantee on grantee.collaborative_id = g.collaborative_id and grantee.id = g.grantee_id
    where g.collaborative_id = r.collaborative_id and g.owner_id = $2 and (g.id = r.grant_id or g.external_id = r.parsed ->> 'id') and ${HIDDEN}
    union all
    select ${codeOf('p')} from party p
    where p.collaborative_id = r.collaborative_id and p.owner_id = $2 and p.protection = 'protected' and ${NAMES}) codes
  limit 1) hidden on true`;

/** What of an import names things that are purged: rows by the grants they became, the ids they give, the organisations they name, and their words. */
const PURGED = `i.collaborative_id = $1 and i.owner_id = $2 and r.collaborative_id = i.collaborative_id and r.import_id = i.id and (
  r.grant_id = any($3::uuid[]) or r.contribution_id = any($4::uuid[]) or r.parsed ->> 'id' = any($5::text[])
  or r.parsed #>> '{recipient,id}' = any($6::text[]) or r.parsed #>> '{funder,id}' = any($6::text[])
  or array[${SAID.join(', ')}] && $7::text[]
  or concat(r.parsed, r.findings, r.written, r.corrections) ilike any($8::text[]))`;

export const PURGE_ROWS = `delete from import_row r using "import" i where ${PURGED} returning r.import_id as "importId"`;

/** Spreadsheets that nobody has said the columns of: which of them name it, nobody can tell. */
export const PURGE_UNMATCHED = `delete from "import" where collaborative_id = $1 and owner_id = $2 and state = 'matching'`;

/** What imports ($3) said of their file as a whole, and which ids ($4) stood on rows that differ. */
export const PURGE_FINDINGS = `
  update "import" i set findings = '[]', tables = null, conflicts = coalesce((
    select jsonb_agg(conflict) from jsonb_array_elements(i.conflicts) conflict where conflict ->> 'id' <> all($4::text[])), '[]')
  where i.collaborative_id = $1 and i.owner_id = $2 and i.id = any($3::uuid[])`;

/** The files of imports ($3), and those of the same people that were never read: which of them name it, nobody can tell. */
export const PURGE_FILES = (now: string) => `
  update stored_file f set bytes = '', sha256 = sha256(''), name = '—', purged_at = ${now}
  where f.collaborative_id = $1 and f.purged_at is null and (
    f.id in (select i.file_id from "import" i where i.collaborative_id = $1 and i.id = any($3::uuid[]))
    or f.uploaded_by_id in (select p.id from person p where p.collaborative_id = $1 and p.party_id = $2)
      and not exists (select from "import" i where i.collaborative_id = $1 and i.file_id = f.id))
  returning f.id`;

export const PURGE_FILE_NAMES = `
  update activity set "values" = "values" || '{"fileName": "—"}' where collaborative_id = $1 and subject_id = any($2::uuid[]) and "values" ? 'fileName'`;
