import { GRANT_THERE, IS_THERE, unless } from '../grants/grant.queries.ts';
import { LIVE } from './payment.queries.ts';

/** Amendments of grants ($3) there for the viewer, the latest first. */
export const AMENDMENTS = `
  select m.grant_id as "grantId", m.id, m.number, 'DEC-' || d.number as decision, m.amount_before::text as "amountBefore", m.amount::text, m.ends_before::text as "endsBefore",
    m.ends_on::text as "endsOn", ${unless('m.reason', `''`)} as reason, w.name as by, to_char(m.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"
  from ${GRANT_THERE} join grant_amendment m on m.collaborative_id = g.collaborative_id and m.grant_id = g.id
  join decision d on d.collaborative_id = m.collaborative_id and d.id = m.decision_id join person w on w.collaborative_id = m.collaborative_id and w.id = m.recorded_by_id
  where ${IS_THERE} and g.id = any($3::uuid[]) order by m.number desc`;

/** A published decision by its short id ($2). */
export const DECISION_NAMED = `select id from decision where collaborative_id = $1 and 'DEC-' || number = upper($2)`;

/** What live payments of a grant ($2) took of each contribution. */
export const PAID_BY_LINE = `
  select t.contribution_id as "contributionId", c.title, sum(t.amount)::text as paid
  from payment p join payment_part t on t.collaborative_id = p.collaborative_id and t.payment_id = p.id
  join contribution c on c.collaborative_id = t.collaborative_id and c.id = t.contribution_id
  where p.collaborative_id = $1 and p.grant_id = $2 and ${LIVE} group by t.contribution_id, c.title order by c.title, t.contribution_id`;

export const CHANGE_GRANT = `update "grant" set amount = $4, ends_on = $5, version = version + 1 where collaborative_id = $1 and id = $2 and version = $3 returning id`;

export const SAVE_AMENDMENT = (now: string) => `
  insert into grant_amendment (collaborative_id, id, grant_id, number, decision_id, amount_before, amount, ends_before, ends_on, reason, recorded_by_id, recorded_at)
  values ($1, $2, $3, (select count(*) + 1 from grant_amendment where collaborative_id = $1 and grant_id = $3), $4, $5, $6, $7, $8, $9, $10, ${now})`;
