import { HIDDEN } from './grant.queries.ts';

const GIVEN = `from json_to_recordset($3::json) as given(id uuid, "shortId" text, vehicle text, "funderId" uuid, "unitId" uuid, "poolId" uuid,
    "granteeId" uuid, title text, description text, amount numeric, currency text, "awardedOn" date, "awardedInferred" boolean, "startsOn" date, "endsOn" date,
    "periodWritten" text, stage text, onward boolean, programmes text[], places text[], "externalId" text, url text, "importId" uuid, "sourceRow" integer)`;

/** New grants, as JSON rows ($3); shared at once where they come with a short id. */
export const SAVE_GRANTS = (now: string) => `
  insert into "grant" (collaborative_id, owner_id, id, short_id, shared_at, vehicle, funder_id, unit_id, pool_id, grantee_id, title, description,
    amount, currency, awarded_on, awarded_inferred, starts_on, ends_on, period_written, stage, onward, programmes, places, external_id, url, import_id, source_row)
  select $1, $2, id, "shortId", case when "shortId" is not null then ${now} end, vehicle, "funderId", "unitId", "poolId", "granteeId", title, description,
    amount, currency, "awardedOn", "awardedInferred", "startsOn", "endsOn", "periodWritten", stage, onward, programmes, places, "externalId", url, "importId", "sourceRow" ${GIVEN}`;

/** Grants that a later file says differently. A short id that was given stays; so does having been shared. */
export const CHANGE_GRANTS = (now: string) => `
  update "grant" g set vehicle = given.vehicle, funder_id = "funderId", pool_id = "poolId", grantee_id = "granteeId", title = given.title,
    description = given.description, amount = given.amount, currency = given.currency, awarded_on = "awardedOn", awarded_inferred = "awardedInferred", starts_on = "startsOn",
    ends_on = "endsOn", period_written = "periodWritten", stage = given.stage, onward = given.onward, programmes = given.programmes, places = given.places,
    url = given.url, import_id = "importId", source_row = "sourceRow", version = g.version + 1,
    short_id = coalesce(g.short_id, "shortId"), shared_at = coalesce(g.shared_at, case when "shortId" is not null then ${now} end)
  ${GIVEN} where g.collaborative_id = $1 and g.owner_id = $2 and g.id = given.id`;

/** Gives grants ($2, JSON rows) the themes that their file names, by code, and no others; grants of files without themes keep theirs. */
export const SET_THEMES = `
  with given as (select id, themes from json_to_recordset($2::json) as given(id uuid, themes text[]) where themes is not null),
  named as (select given.id as grant_id, t.id as theme_id from given join theme t on t.collaborative_id = $1 and t.code = any(given.themes)),
  gone as (delete from grant_theme gt using given where gt.collaborative_id = $1 and gt.grant_id = given.id
    and not exists (select 1 from named where named.grant_id = gt.grant_id and named.theme_id = gt.theme_id))
  insert into grant_theme (collaborative_id, grant_id, theme_id) select $1, grant_id, theme_id from named on conflict do nothing`;

/** Which external ids of a file ($3) the viewer's party holds as grants, and from which row of which import. What is protected is never shared by a file. */
export const HELD_GRANTS = `
  select g.id, g.external_id as "externalId", g.import_id as "importId", g.source_row as "sourceRow", g.short_id is not null as shared, ${HIDDEN} as hidden
  from "grant" g
  join party funder on funder.collaborative_id = g.collaborative_id and funder.id = g.funder_id
  join party grantee on grantee.collaborative_id = g.collaborative_id and grantee.id = g.grantee_id
  where g.collaborative_id = $1 and g.owner_id = $2 and g.external_id = any($3::text[])`;

/** `$3` grant, `$4` the version that was decided on, `$5` short id. */
export const SHARE_GRANT = (now: string) => `
  update "grant" set shared_at = ${now}, short_id = coalesce(short_id, $5), version = version + 1
  where collaborative_id = $1 and owner_id = $2 and id = $3 and version = $4
  returning funder_id as "funderId", grantee_id as "granteeId",
    array(select unnest(array[p.party_id, p.host_id]) from pool p where p.collaborative_id = $1 and p.id = pool_id) as "ofPool"`;

/** `$3` grant, `$4` risk class, or null where it is not recorded any more. */
export const CLASS_GRANT = `update "grant" set risk = $4, version = version + 1 where collaborative_id = $1 and owner_id = $2 and id = $3`;

/** `$2` grant, `$3` stage, `$4` the day of the award, or null where there is none. */
export const SETTLE_GRANT = `
  update "grant" set stage = $3, awarded_on = coalesce($4::date, awarded_on), version = version + 1
  where collaborative_id = $1 and id = $2 and stage = 'proposal'`;

/** The grants of an import ($3), and whether each is still as it came in. */
export const GRANTS_OF_IMPORT = `
  select id, shared_at is null and version = 1 as intact from "grant" where collaborative_id = $1 and owner_id = $2 and import_id = $3 for update`;

export const TAKE_BACK = `
  with themes as (delete from grant_theme where collaborative_id = $1 and grant_id = any($3::uuid[]))
  delete from "grant" where collaborative_id = $1 and owner_id = $2 and id = any($3::uuid[])`;
