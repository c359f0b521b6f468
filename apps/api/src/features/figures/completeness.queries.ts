import { GRANT_THERE, HIDDEN, IS_THERE } from '../grants/grant.queries.ts';
import { partyRef } from '../parties/party.queries.ts';
import { passageRef } from '../sources/passage.queries.ts';
import { visibleTo } from '../../platform/guard/visible.ts';

/** Pools and partners ($3: one of them, or null for all), with what there is of their grants for the viewer. */
export const COMPLETENESS = (today: string) => `
  with decider as (
    select pool.party_id, pool.id as pool_id from pool where pool.collaborative_id = $1
    union all select partner.party_id, null from partner where partner.collaborative_id = $1 and partner.valid @> ${today}),
  sums as materialized (
    select pool_id, case when pool_id is null then funder_id end as funder_id, count(*) as grants, count(*) filter (where themed) as themed,
      count(*) filter (where places <> '{}') as placed, count(*) filter (where starts_on is not null and ends_on is not null) as dated,
      max(awarded_on) as last_award, max(shared_at) as last_shared
    from (select g.funder_id, g.pool_id, g.places, g.starts_on, g.ends_on, g.awarded_on, g.shared_at, g.id in (
        select gt.grant_id from grant_theme gt join theme t on t.collaborative_id = gt.collaborative_id and t.id = gt.theme_id
        where gt.collaborative_id = $1 and t.kind = 'theme') as themed
      from ${GRANT_THERE} where ${IS_THERE} and not ${HIDDEN} and g.stage <> 'proposal') there
    group by 1, 2)
  select ${partyRef('party')} as party, decider.pool_id is not null as "isPool", party.id as "partyId", coalesce(sums.grants, 0)::int as grants, coalesce(sums.themed, 0)::int as "withTheme", coalesce(sums.placed, 0)::int as "withCountry",
    coalesce(sums.dated, 0)::int as "withPeriod", sums.last_award::text as "lastAward", sums.last_shared::date::text as "lastShared", (
    select json_build_object('extent', c.extent, 'asOf', c.as_of::text, 'by', p.name, 'at', to_char(c.claimed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    from portfolio_claim c join person p on p.collaborative_id = c.collaborative_id and p.id = c.claimed_by_id
    where c.collaborative_id = $1 and c.party_id = party.id order by c.claimed_at desc, c.id desc limit 1) as claim
  from decider
  join party on party.collaborative_id = $1 and party.id = decider.party_id and ${visibleTo('party', '$2')}
  left join sums on sums.pool_id = decider.pool_id or (decider.pool_id is null and sums.funder_id = decider.party_id)
  where $3::uuid is null or party.id = $3
  order by decider.pool_id is null, party.name, party.id`;

export const SAVE_CLAIM = (now: string) => `
  insert into portfolio_claim (collaborative_id, party_id, id, extent, as_of, claimed_by_id, claimed_at) values ($1, $2, $3, $4, $5, $6, ${now})`;

/** The sentences that the figures answer, but for remarks that are not for everybody. */
export const QUOTATIONS = `
  select figure, passage from (select f.figure, ${passageRef('f')} as passage from figure_passage f where f.collaborative_id = $1) quoted
  where passage is not null order by figure`;
