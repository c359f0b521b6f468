import { visibleTo } from '../../platform/guard/visible.ts';
import { partyRef } from '../parties/party.queries.ts';

/** The import and row that a row of ours came from, as JSON; null for all but the party that imported it ($2). */
export function sourceOf(alias: string): string {
  return `(select json_build_object('importId', i.id, 'fileName', f.name, 'row', ${alias}.source_row)
    from "import" i join stored_file f on f.collaborative_id = i.collaborative_id and f.id = i.file_id
    where i.collaborative_id = ${alias}.collaborative_id and i.id = ${alias}.import_id and i.owner_id = $2)`;
}

/** Whether a party that belongs to a thing may be named to who sees the thing: it is there, or the thing is the viewer's own. */
export function namedWith(party: string, thing: string): string {
  return `(${thing}.owner_id = $2 or ${visibleTo(party, '$2')})`;
}

/** Sums of a statement that gives `amount` and `currency`, one for each currency, as JSON. */
const sums = (rows: string) => `coalesce((
  select json_agg(json_build_object('amount', s.amount::text, 'currency', s.currency) order by s.currency)
  from (select sum(amount) as amount, currency from (${rows}) row group by currency) s), '[]')`;

/** A payment is there when it may be seen, and who paid it may be named to the viewer. */
const PAID_IN = `from contribution c
  join party payer on payer.collaborative_id = c.collaborative_id and payer.id = c.funder_id and ${namedWith('payer', 'c')}
  where c.collaborative_id = pool.collaborative_id and c.pool_id = pool.id and ${visibleTo('c', '$2')}`;

/** The pools there for the viewer, by name. */
export const POOLS = `
  select pool.id, party.name, pool.programmes, pool.party_id as "partyId",
    (select ${partyRef('host')} from party host
     where host.collaborative_id = pool.collaborative_id and host.id = pool.host_id and ${namedWith('host', 'party')}) as host,
    ${sums(`select c.amount, c.currency ${PAID_IN}`)} as contributed,
    coalesce((select json_agg(${partyRef('funder')} order by funder.name, funder.id) from party funder
      where funder.collaborative_id = pool.collaborative_id and ${visibleTo('funder', '$2')}
        and funder.id in (select c.funder_id ${PAID_IN})), '[]') as contributors
  from pool join party on party.collaborative_id = pool.collaborative_id and party.id = pool.party_id
  where pool.collaborative_id = $1 and ${visibleTo('party', '$2')}
  order by party.name, pool.id limit 100`;

const unless = (column: string, hidden: string) => `case when 'protected' in (c.protection, funder.protection) then ${hidden} else ${column} end`;

const PAID = `coalesce(c.paid_on, '0001-01-01')`;

/** The payments into pools there for the viewer, the latest first, those without a day last. */
export const CONTRIBUTIONS = `
  select c.id, json_build_object('id', pool.id, 'name', party.name) as pool, ${partyRef('funder')} as funder,
    json_build_object('amount', c.amount::text, 'currency', c.currency) as amount,
    c.state, c.paid_on::text as "paidOn", ${PAID}::text as place, ${unless('c.title', `''`)} as title, ${unless('c.description', `''`)} as description,
    ${unless('c.external_id', 'null')} as "externalId", ${unless(sourceOf('c'), 'null')} as source
  from contribution c
  join pool on pool.collaborative_id = c.collaborative_id and pool.id = c.pool_id
  join party on party.collaborative_id = pool.collaborative_id and party.id = pool.party_id and ${namedWith('party', 'c')}
  join party funder on funder.collaborative_id = c.collaborative_id and funder.id = c.funder_id and ${namedWith('funder', 'c')}
  where c.collaborative_id = $1 and ${visibleTo('c', '$2')} and ($3::date is null or (${PAID}, c.id) < ($3::date, $4::uuid))
  order by ${PAID} desc, c.id desc limit $5`;

/** What pools are called in files, for the reading of one. */
export const POOLS_IN_FILES = `
  select pool.id, pool.party_id as "partyId", party.name, pool.programmes, party.owner_id = $2 as own
  from pool join party on party.collaborative_id = pool.collaborative_id and party.id = pool.party_id
  where pool.collaborative_id = $1 and ${visibleTo('party', '$2')} order by pool.id`;

export const SAVE_POOL = `insert into pool (collaborative_id, id, party_id, host_id, programmes) values ($1, $2, $3, $4, $5)`;

const WRITTEN = `pool_id, funder_id, amount, currency, state, paid_on, title, description, external_id, import_id, source_row, shared_at`;
const GIVEN = `from json_to_recordset($3::json) as given(id uuid, "poolId" uuid, "funderId" uuid, amount numeric, currency text, "paidOn" date,
    title text, description text, "externalId" text, "importId" uuid, "sourceRow" integer)`;

/** New payments, as JSON rows ($3); shared at once where $4 says so. */
export const SAVE_CONTRIBUTIONS = (now: string) => `
  insert into contribution (collaborative_id, owner_id, id, ${WRITTEN})
  select $1, $2, id, "poolId", "funderId", amount, currency, 'received', "paidOn", title, description, "externalId", "importId", "sourceRow",
    case when $4 then ${now} end ${GIVEN}`;

/** Payments that a later file says differently; shared ones stay shared. */
export const CHANGE_CONTRIBUTIONS = (now: string) => `
  update contribution c set pool_id = "poolId", funder_id = "funderId", amount = given.amount, currency = given.currency, paid_on = "paidOn",
    title = given.title, description = given.description, import_id = "importId", source_row = "sourceRow",
    shared_at = coalesce(c.shared_at, case when $4 then ${now} end)
  ${GIVEN} where c.collaborative_id = $1 and c.owner_id = $2 and c.id = given.id`;

/** Which external ids of a file ($3) the viewer's party holds as payments, and from which row of which import. */
export const HELD_CONTRIBUTIONS = `
  select id, external_id as "externalId", import_id as "importId", source_row as "sourceRow"
  from contribution where collaborative_id = $1 and owner_id = $2 and external_id = any($3::text[])`;
