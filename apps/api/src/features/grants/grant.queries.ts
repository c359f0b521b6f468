import { visibleTo } from '../../platform/guard/visible.ts';
import { codeOf, nameOf, partyRef } from '../parties/party.queries.ts';
import { CONTRIBUTIONS_THERE, IS_THERE as CONTRIBUTION_IS_THERE } from '../pools/contribution.queries.ts';
import { namedWith, sourceOf } from '../pools/pool.queries.ts';
import { passageRef } from '../sources/passage.queries.ts';
import { WHOLE } from './grantee-part.queries.ts';

/** A grant is there when it may be seen, and whoever is named in it may be named to the viewer. `$1` tenant, `$2` the viewer's party. */
export const GRANT_THERE = `"grant" g
  join party funder on funder.collaborative_id = g.collaborative_id and funder.id = g.funder_id and ${namedWith('funder', 'g')}
  join party grantee on grantee.collaborative_id = g.collaborative_id and grantee.id = g.grantee_id and ${namedWith('grantee', 'g')}`;
export const IS_THERE = `g.collaborative_id = $1 and ${visibleTo('g', '$2')}`;

/** A protected party protects every grant that names it. Of such a grant its owner sees code names, and no free text. */
export const HIDDEN = `'protected' in (g.protection, grantee.protection, funder.protection)`;
export const unless = (column: string, hidden: string) => `case when ${HIDDEN} then ${hidden} else ${column} end`;

/** Where the grant alone is protected, its grantee is not told by it, nor by a link from it. */
const ALONE = `g.protection = 'protected' and grantee.protection <> 'protected'`;
const GRANTEE_ID = `case when ${ALONE} then g.id else g.grantee_id end`;
export const GRANTEE = `case when ${ALONE} then json_build_object('id', g.id, 'name', ${codeOf('g')}, 'partner', null) else ${partyRef('grantee')} end`;
const PLACES = `array(select distinct region_of(place) from unnest(g.places) place order by 1)`;

const THEME = `json_build_object('id', t.id, 'code', t.code, 'name', json_build_object('en', t.name_en, 'es', t.name_es), 'kind', t.kind, 'steps', t.steps, 'passage', ${passageRef('t')})`;

/** Every grant there for the viewer, as the API shows it; dates and amounts are text, so that nothing is rounded or shifted. */
export const GRANTS_THERE = `
  select g.id, g.short_id as "shortId", g.vehicle, g.stage, ${unless('g.title', codeOf('g'))} as title, ${unless('g.description', `''`)} as description,
    ${partyRef('funder')} as funder,
    (select json_build_object('id', u.id, 'name', u.name, 'shortName', u.short_name) from unit u
     where u.collaborative_id = g.collaborative_id and u.id = g.unit_id) as unit,
    (select json_build_object('id', pool.id, 'name', p.name) from pool
     join party p on p.collaborative_id = pool.collaborative_id and p.id = pool.party_id and ${namedWith('p', 'g')}
     where pool.collaborative_id = g.collaborative_id and pool.id = g.pool_id) as pool,
    ${GRANTEE} as grantee, json_build_object('amount', g.amount::text, 'currency', g.currency) as amount,
    g.awarded_on::text as "awardedOn", g.awarded_inferred as "awardedInferred", g.starts_on::text as "startsOn", g.ends_on::text as "endsOn",
    ${unless('g.period_written', 'null')} as "periodWritten", ${unless('g.programmes', `'{}'`)} as programmes, ${unless('g.places', PLACES)} as places,
    ${unless('g.external_id', 'null')} as "externalId", ${unless('g.url', 'null')} as url, ${unless(sourceOf('g'), 'null')} as source, g.sample, ${unless('g.risk', 'null')} as risk,
    coalesce((select json_agg(${THEME} order by t.code) from grant_theme gt
      join theme t on t.collaborative_id = gt.collaborative_id and t.id = gt.theme_id
      where gt.collaborative_id = g.collaborative_id and gt.grant_id = g.id), '[]') as themes,
    g.shared_at is not null as shared, ${unless('g.protection', `'protected'`)} as protection, g.protection as "ownProtection",
    g.owner_id as "ownerId", grantee.owner_id as "granteeOwnerId", owner.name as "ownerName", g.version
  from ${GRANT_THERE}
  join party owner on owner.collaborative_id = g.collaborative_id and owner.id = g.owner_id
  where ${IS_THERE}`;

/** What a search text ($3) is looked for in: only what is shown. */
const FOUND = `case when ${HIDDEN} then ${codeOf('g')} ilike $3 or ${nameOf('funder')} ilike $3 or (grantee.protection = 'protected' and ${codeOf('grantee')} ilike $3)
  else g.title ilike $3 or g.description ilike $3 or funder.name ilike $3 or grantee.name ilike $3 end`;

/** Narrows to a filter: `$3` text, `$4` vehicle, `$5` funder, `$6` grantee, with all that it is one with, `$7` theme, `$8` pool, `$9` only unshared. */
const FILTERED = `
  ($3::text is null or ${FOUND})
  and ($4::text is null or g.vehicle = $4) and ($5::uuid is null or g.funder_id = $5) and ($6::uuid is null or ${GRANTEE_ID} in ${WHOLE('$6::uuid')})
  and ($7::uuid is null or exists (select 1 from grant_theme gt
    where gt.collaborative_id = g.collaborative_id and gt.grant_id = g.id and gt.theme_id = $7))
  and ($8::uuid is null or g.pool_id = $8) and ($9::boolean is not true or g.shared_at is null)`;

export const GRANT_LIST = `${GRANTS_THERE} and ${FILTERED}
  and ($10::date is null or (g.awarded_on, g.id) < ($10::date, $11::uuid))
  order by g.awarded_on desc, g.id desc limit $12`;

export const GRANT_COUNT = `select count(*)::int as total from ${GRANT_THERE} where ${IS_THERE} and ${FILTERED}`;

/** One grant, by its id or its short id ($3). */
export const ONE_GRANT = `${GRANTS_THERE} and (g.id::text = $3 or g.short_id = $3)`;

/** The latest grants (at most `$4`) to each of some parties ($3), and how many there are; nothing protected. */
export const LATEST_TO = `
  select listed.*, wanted.id as "partyId", (select count(*)::int from ${GRANT_THERE} where ${IS_THERE} and g.grantee_id = wanted.id and not ${HIDDEN}) as "grantCount"
  from unnest($3::uuid[]) as wanted(id)
  cross join lateral (${GRANTS_THERE} and g.grantee_id = wanted.id and not ${HIDDEN} order by g.awarded_on desc, g.id desc limit $4) listed`;

/** Several grants, by their ids ($3). */
export const SEVERAL_GRANTS = `${GRANTS_THERE} and g.id = any($3::uuid[])`;

const sumOf = (vehicle: string) => `coalesce(sum(g.amount) filter (where g.vehicle = '${vehicle}'), 0)`;

/** Exact sums for each currency; what was paid into pools stands beside the grants and never in them. */
export const TOTALS = `
  with granted as (
    select g.currency, ${sumOf('pooled')} as pooled, ${sumOf('individual')} as individual, ${sumOf('aligned')} as aligned,
      sum(g.amount) as total, count(*)::int as grants
    from ${GRANT_THERE} where ${IS_THERE} and g.stage <> 'proposal' and ${FILTERED} group by g.currency),
  paid as (
    select c.currency, sum(m.received) as contributed from ${CONTRIBUTIONS_THERE}
    where ${CONTRIBUTION_IS_THERE} and ($5::uuid is null or c.funder_id = $5) and ($8::uuid is null or c.pool_id = $8)
    group by c.currency having sum(m.received) <> 0)
  select coalesce(granted.currency, paid.currency) as currency, ${['pooled', 'individual', 'aligned', 'total', 'contributed']
    .map((name) => `coalesce(${name}, 0)::numeric(20,2)::text as ${name}`).join(', ')}, coalesce(grants, 0) as grants
  from granted full join paid on paid.currency = granted.currency order by 1`;

/** What pools granted, as far as the viewer sees it, one sum for each pool and currency. */
export const GRANTED_BY_POOLS = `
  select g.pool_id as "poolId", g.currency, sum(g.amount)::text as amount from ${GRANT_THERE}
  where ${IS_THERE} and g.stage <> 'proposal' and g.pool_id = any($3::uuid[]) group by g.pool_id, g.currency order by g.currency`;

export const THEMES = `select t.id, t.code, json_build_object('en', t.name_en, 'es', t.name_es) as name, t.kind, t.steps, ${passageRef('t')} as passage
  from theme t where t.collaborative_id = $1 order by t.kind <> 'theme', t.kind, t.code limit 500`;
