import { GRANT_THERE, IS_THERE, unless } from '../grants/grant.queries.ts';
import { partyRef } from '../parties/party.queries.ts';
import { CONTRIBUTIONS_THERE, IS_THERE as CONTRIBUTION_IS_THERE } from '../pools/contribution.queries.ts';

export const LIVE = `p.state not in ('failed', 'cancelled')`;

/** Whose money a payment `p` is, as far as contribution and funder are there for the viewer. */
const PARTS = `coalesce((
  select json_agg(json_build_object('funder', ${partyRef('funder')}, 'amount', t.amount::text) order by t.amount desc, funder.name, c.id)
  from payment_part t join ${CONTRIBUTIONS_THERE} on ${CONTRIBUTION_IS_THERE}
  where t.collaborative_id = p.collaborative_id and t.payment_id = p.id and t.contribution_id = c.id), '[]')`;

const EVENTS = `(
  select json_agg(json_build_object('id', e.id, 'state', e.state, 'onDay', e.on_day::text, 'note', ${unless('e.note', 'null')}, 'by', w.name, 'byHost', e.by_host, 'against', e.against,
    'recordedAt', to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by e.number desc)
  from payment_event e join person w on w.collaborative_id = e.collaborative_id and w.id = e.recorded_by_id
  where e.collaborative_id = p.collaborative_id and e.payment_id = p.id)`;

const OF_GRANT = 'p.collaborative_id = g.collaborative_id and p.grant_id = g.id';

/** Payments of grants ($3) there for the viewer. */
export const PAYMENTS = `
  select p.grant_id as "grantId", p.id, p.number, p.amount::text, p.due_on::text as "dueOn", ${unless('p.condition', 'null')} as condition, p.state, p.version,
    ${unless('p.host_reference', 'null')} as "hostReference", p.entered_by_id as "enteredById", ${PARTS} as parts, ${EVENTS} as events
  from ${GRANT_THERE} join payment p on ${OF_GRANT}
  where ${IS_THERE} and g.id = any($3::uuid[]) order by p.due_on, p.number`;

/** What decides whether grants ($2) can be paid: what they draw on, and what of that no live payment has taken. */
export const PAYABLE = `
  select g.id, g.stage, g.currency, g.amount::text, pool.second_person as "secondPerson",
    coalesce((select sum(a.amount) from allocation a where a.collaborative_id = g.collaborative_id and a.grant_id = g.id), 0)::text as allocated,
    coalesce((select json_agg(json_build_object('contributionId', a.contribution_id, 'left', (a.amount - coalesce((
        select sum(t.amount) from payment_part t join payment p on p.collaborative_id = t.collaborative_id and p.id = t.payment_id and ${LIVE}
        where ${OF_GRANT} and t.contribution_id = a.contribution_id), 0))::text) order by a.amount desc, a.contribution_id)
      from allocation a where a.collaborative_id = g.collaborative_id and a.grant_id = g.id), '[]') as lines
  from "grant" g join pool on pool.collaborative_id = g.collaborative_id and pool.id = g.pool_id
  where g.collaborative_id = $1 and g.id = any($2::uuid[])`;

/** How many payments a grant ($2) has, and who entered the last. */
export const LAST_PAYMENT = `
  select p.number, w.name from payment p join person w on w.collaborative_id = p.collaborative_id and w.id = p.entered_by_id
  where p.collaborative_id = $1 and p.grant_id = $2 order by p.number desc limit 1`;

/** Which grant a payment ($3) is of, where that is there for the viewer. */
export const GRANT_OF_PAYMENT = `select g.id from ${GRANT_THERE} join payment p on ${OF_GRANT} where ${IS_THERE} and p.id = $3`;

export const SAVE_PAYMENT = `
  insert into payment (collaborative_id, id, grant_id, number, amount, due_on, condition, state, entered_by_id) values ($1, $2, $3, $4, $5, $6, $7, 'scheduled', $8)`;

export const SAVE_PARTS = `
  insert into payment_part (collaborative_id, id, payment_id, contribution_id, amount)
  select $1, id, $2, contribution_id, amount from unnest($3::uuid[], $4::uuid[], $5::numeric[]) as part(id, contribution_id, amount)`;

export const SAVE_EVENT = (now: string) => `
  insert into payment_event (collaborative_id, id, payment_id, number, state, on_day, note, by_host, against, recorded_by_id, recorded_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, ${now})`;

export const MOVE = `update payment set state = $3, version = $4, host_reference = coalesce($5, host_reference) where collaborative_id = $1 and id = $2`;

/** Grants among these ($2) with payments that no longer fit to what they are and draw on. */
export const NO_LONGER_FIT = `
  select g.title from "grant" g where g.collaborative_id = $1 and g.id = any($2::uuid[])
    and exists (select from payment p where ${OF_GRANT})
    and g.amount <> (select coalesce(sum(a.amount), 0) from allocation a where a.collaborative_id = g.collaborative_id and a.grant_id = g.id)`;

export const HAS_PAYMENTS = `select from payment where collaborative_id = $1 and grant_id = $2 limit 1`;
export const DRAWN_BY_PAYMENTS = `
  select from payment_part t join contribution c on c.collaborative_id = t.collaborative_id and c.id = t.contribution_id
  where c.collaborative_id = $1 and c.funder_id = $2 limit 1`;
