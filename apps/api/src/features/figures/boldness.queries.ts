import { GRANT_THERE, HIDDEN, IS_THERE } from '../grants/grant.queries.ts';

const AWARDS = `${GRANT_THERE} where ${IS_THERE} and not ${HIDDEN} and g.stage <> 'proposal'`;

/** Awards of the pool and of the viewer's own party, whatever their currency: who was given to before was, in any. */
export const OWN_AWARDS = `
  select g.id, g.grantee_id as grantee, g.awarded_on::text as "awardedOn", g.starts_on::text as "startsOn", g.ends_on::text as "endsOn", g.places as countries,
    g.amount::text, g.currency, g.risk, case when g.vehicle = 'pooled' then 'pool' else 'own' end as of
  from ${AWARDS} and (g.vehicle = 'pooled' or g.funder_id = $2) order by g.awarded_on, g.id`;

/** Since when each grantee of those is given to by anybody here, as far as the viewer sees. */
export const FIRST_HERE = `
  select g.grantee_id as grantee, min(g.awarded_on)::text as "awardedOn" from ${AWARDS} and g.grantee_id in (
    select own.grantee_id from "grant" own where own.collaborative_id = $1 and (own.vehicle = 'pooled' or own.funder_id = $2)) group by g.grantee_id`;
