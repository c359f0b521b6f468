import { visibleTo } from '../../platform/guard/visible.ts';

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

/** What pools are called in files, for the reading of one. */
export const POOLS_IN_FILES = `
  select pool.id, pool.party_id as "partyId", party.name, pool.programmes, party.owner_id = $2 as own
  from pool join party on party.collaborative_id = pool.collaborative_id and party.id = pool.party_id
  where pool.collaborative_id = $1 and ${visibleTo('party', '$2')} order by pool.id`;

export const SAVE_POOL = `insert into pool (collaborative_id, id, party_id, host_id, programmes, fee_percent) values ($1, $2, $3, $4, $5, $6)`;

/** The party of this name, whether it is a pool or a partner already. */
export const WHAT_IT_IS = `
  select exists (select from pool where collaborative_id = $1 and party_id = $2) as pool, exists (select from partner where collaborative_id = $1 and party_id = $2) as partner`;

export const CHANGE_POOL = `update pool set host_id = $3, fee_percent = $4, second_person = coalesce($5, second_person) where collaborative_id = $1 and id = $2`;

export const SAVE_STATE = (now: string) => `
  insert into pool_state (collaborative_id, id, pool_id, state, since_written, since_range, note, recorded_by_id, recorded_at)
  values ($1, $2, $3, $4, $5::text, daterange($5::date, $5::date, '[]'), $6, $7, ${now})`;

export const SAVE_CYCLE = `
  insert into cycle (collaborative_id, id, pool_id, name, valid, closing_from, strategy) values ($1, $2, $3, $4, daterange($5::date, $6::date, '[]'), $7, $8)`;

export const SAVE_AGREEMENT = (now: string) => `
  insert into agreement (collaborative_id, id, pool_id, cycle_id, title, url, rule, exit_notice_days, draws_on, valid, recorded_by_id, recorded_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, case when coalesce($10, $11) is not null then daterange($10::date, $11::date, '[]') end, $12, ${now})`;

/** Who is party to an agreement ($2); only partners that were members at some time ($3: ids of parties). */
export const SAVE_AGREEMENT_PARTIES = `
  insert into agreement_party (collaborative_id, agreement_id, party_id)
  select $1, $2, partner.party_id from partner where partner.collaborative_id = $1 and partner.party_id = any($3::uuid[]) returning party_id`;

export const MONEY_OF_POOL = `select id from contribution where collaborative_id = $1 and pool_id = $2`;

