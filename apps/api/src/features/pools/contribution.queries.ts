import { visibleTo } from '../../platform/guard/visible.ts';
import { partyRef } from '../parties/party.queries.ts';
import { MOVES, type Sums } from './contribution.rules.ts';
import { namedWith, sourceOf } from './pool.queries.ts';

/** `MOVES` as SQL: what the events `e` of a contribution come to in one of its sums. */
const sumOf = (sum: keyof Sums): string => {
  const moves = Object.entries(MOVES).filter(([, by]) => by[sum] !== 0).map(([kind, by]) => `when '${kind}' then ${by[sum]}`);
  return `coalesce(sum(e.amount * case e.kind ${moves.join(' ')} else 0 end), 0)`;
};

const OF_C = 'e.collaborative_id = c.collaborative_id and e.contribution_id = c.id';
const TAKEN_BACK = 'exists (select from contribution_event x where x.collaborative_id = e.collaborative_id and x.corrects_id = e.id)';
const STANDS = `e.corrects_id is null and not ${TAKEN_BACK}`;

/** The sums `m` of each contribution `c`: pledged, committed and received, and the days that go with them. */
export const SUMS = `cross join lateral (
  select ${sumOf('pledged')} as pledged, ${sumOf('committed')} as committed, ${sumOf('received')} as received,
    max(e.on_day) filter (where e.kind in ('received', 'paid') and ${STANDS}) as paid_on, max(e.on_day) as last_day,
    coalesce(bool_or(e.kind = 'refunded' and ${STANDS}), false) as refunded
  from contribution_event e where ${OF_C}) m`;

const STATE = `case
  when m.pledged = 0 then case when m.refunded then 'refunded' else 'cancelled' end
  when m.received = m.pledged then 'received' when m.received > 0 then 'partly_received' when m.committed > 0 then 'committed' else 'pledged' end`;

/** Contributions there for the viewer, with their sums `m`: shared or its own, of a funder and a pool that may be named. */
export const CONTRIBUTIONS_THERE = `contribution c
  join pool on pool.collaborative_id = c.collaborative_id and pool.id = c.pool_id
  join party on party.collaborative_id = c.collaborative_id and party.id = pool.party_id and ${namedWith('party', 'c')}
  join party funder on funder.collaborative_id = c.collaborative_id and funder.id = c.funder_id and ${namedWith('funder', 'c')}
  ${SUMS}`;
export const IS_THERE = `c.collaborative_id = $1 and ${visibleTo('c', '$2')}`;

/** Of a protected contribution, and of one whose payer is protected, nothing of what was written is shown. */
const unless = (column: string, hidden: string) => `case when 'protected' in (c.protection, funder.protection) then ${hidden} else ${column} end`;

const EVENTS = `(select json_agg(json_build_object('id', e.id, 'kind', e.kind, 'amount', e.amount::text, 'onDay', e.on_day::text, 'note', ${unless('e.note', 'null')},
    'recordedAt', to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'takenBack', ${TAKEN_BACK}) order by e.recorded_at desc, e.id desc)
  from contribution_event e where ${OF_C} and e.corrects_id is null)`;

const CONTRIBUTION = `
  select c.id, json_build_object('id', pool.id, 'name', party.name) as pool, ${partyRef('funder')} as funder,
    (select json_build_object('id', cycle.id, 'name', cycle.name) from cycle where cycle.collaborative_id = c.collaborative_id and cycle.id = c.cycle_id) as cycle,
    json_build_object('amount', m.pledged::text, 'currency', c.currency) as amount, m.committed::text, m.received::text, (m.committed - m.received)::text as outstanding,
    ${STATE} as state, m.paid_on::text as "paidOn", coalesce(m.last_day, '0001-01-01')::text as place, ${unless('c.title', `''`)} as title, ${unless('c.description', `''`)} as description,
    c.themes, ${unless('c.countries', `'{}'`)} as countries, c.no_lobbying as "noLobbying", ${unless('c.external_id', 'null')} as "externalId", ${unless(sourceOf('c'), 'null')} as source, c.sample, c.shared_at is not null as shared,
    c.owner_id as "ownerId", c.protection, coalesce(${EVENTS}, '[]') as events
  from ${CONTRIBUTIONS_THERE} where ${IS_THERE}`;

/** Contributions to a pool ($3, by id or short id), or to any: the latest first, those without a day last. */
export const CONTRIBUTIONS = `${CONTRIBUTION} and ($3::text is null or c.pool_id::text = $3 or party.short_id = $3)
  and ($4::date is null or (coalesce(m.last_day, '0001-01-01'), c.id) < ($4::date, $5::uuid))
  order by coalesce(m.last_day, '0001-01-01') desc, c.id desc limit $6`;

export const ONE_CONTRIBUTION = `${CONTRIBUTION} and c.id = $3`;

/** Of a pool, or the pool of a contribution: one act on its money at a time. */
export const HOLD_POOL = `select from pool where collaborative_id = $1 and id = $2 for no key update`;

export const SAVE_PLEDGE = (now: string) => `
  insert into contribution (collaborative_id, id, pool_id, funder_id, owner_id, cycle_id, currency, title, description, themes, countries, no_lobbying, shared_at)
  values ($1, $3, $4, $2, $2, $5, $6, $7, '', $8, $9, $10, case when $11 then ${now} end)`;

export const SAVE_EVENT = (now: string) => `
  insert into contribution_event (collaborative_id, id, contribution_id, kind, amount, on_day, note, corrects_id, recorded_by_id, recorded_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, ${now})`;

export const SHARE_CONTRIBUTION = (now: string) => `update contribution set shared_at = ${now} where collaborative_id = $1 and owner_id = $2 and id = $3 and shared_at is null`;

/** Which of these ($2) codes are of no theme here. */
export const UNKNOWN_THEMES = `select code from unnest($2::text[]) code where not exists (select from theme where collaborative_id = $1 and theme.code = code)`;

const GIVEN = `from json_to_recordset($3::json) as given(id uuid, "poolId" uuid, "funderId" uuid, amount numeric, currency text, "paidOn" date,
    title text, description text, "externalId" text, "importId" uuid, "sourceRow" integer)`;

/** New payments of a file, as JSON rows ($3); shared at once where $4 says so. */
export const SAVE_CONTRIBUTIONS = (now: string) => `
  insert into contribution (collaborative_id, owner_id, id, pool_id, funder_id, currency, title, description, external_id, import_id, source_row, shared_at)
  select $1, $2, id, "poolId", "funderId", currency, title, description, "externalId", "importId", "sourceRow", case when $4 then ${now} end ${GIVEN}`;

/** Contributions that a later file says differently; shared ones stay shared. */
export const CHANGE_CONTRIBUTIONS = (now: string) => `
  update contribution c set pool_id = "poolId", funder_id = "funderId", currency = given.currency, title = given.title, description = given.description,
    import_id = "importId", source_row = "sourceRow", shared_at = coalesce(c.shared_at, case when $4 then ${now} end)
  ${GIVEN} where c.collaborative_id = $1 and c.owner_id = $2 and c.id = given.id`;

const IN_FILE = `e.collaborative_id = $1 and e.contribution_id = given.id and e.kind = 'paid' and ${STANDS}`;

/** Takes back what an earlier file said was paid, where this one says another amount or day ($2 is the owner and only checked above). */
export const TAKE_BACK_PAID = (now: string) => `
  insert into contribution_event (collaborative_id, id, contribution_id, kind, amount, on_day, corrects_id, recorded_at)
  select $1, gen_random_uuid(), given.id, 'paid', -e.amount, e.on_day, e.id, ${now} ${GIVEN}, contribution_event e
  where $2::uuid is not null and ${IN_FILE} and (e.amount, e.on_day) is distinct from (given.amount, given."paidOn")`;

/** What a file says was paid, where that does not stand yet. */
export const SAVE_PAID = (now: string) => `
  insert into contribution_event (collaborative_id, id, contribution_id, kind, amount, on_day, recorded_at)
  select $1, gen_random_uuid(), given.id, 'paid', given.amount, given."paidOn", ${now} ${GIVEN}
  where $2::uuid is not null and not exists (select from contribution_event e where ${IN_FILE})`;

/** A contribution among these ($2) of which more is committed than pledged, or more received than committed. */
export const UPSIDE_DOWN = `
  select c.title from contribution c ${SUMS} where c.collaborative_id = $1 and c.id = any($2::uuid[]) and not (0 <= m.received and m.received <= m.committed and m.committed <= m.pledged) limit 1`;

/** Which external ids of a file ($3) the viewer's party holds as payments, and from which row of which import. */
export const HELD_CONTRIBUTIONS = `
  select id, external_id as "externalId", import_id as "importId", source_row as "sourceRow"
  from contribution where collaborative_id = $1 and owner_id = $2 and external_id = any($3::text[])`;
