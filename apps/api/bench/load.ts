import { randomUUID } from 'node:crypto';
import type { Decider, OverlapGrant } from '@acuerdo/overlap';
import pg from 'pg';
import { keysOfGrant, keysOfGrantees } from '../src/features/overlaps/candidates.rules.ts';
import { SAVE_OVERLAPS } from '../src/features/overlaps/overlap-finding.queries.ts';
import { overlapsAround, type Comparable } from '../src/features/overlaps/overlap.rules.ts';
import { Bookkeeper, type Funder, type Portfolio, type Theme } from './portfolio.ts';

export interface Loading {
  /** A migrated database with the sample, as its owner. */
  readonly databaseUrl: string;
  readonly grants: Iterable<OverlapGrant>;
  /** Also finds the overlaps of all and writes them. Keeps everything in memory: for some hundred thousand grants. */
  readonly overlaps: boolean;
  readonly progress: (step: string) => void;
}

export interface Loaded {
  readonly collaborativeId: string;
  readonly grants: number;
  readonly grantees: number;
  readonly overlaps: number;
}

const AT_ONCE = 10_000;
const LETTERS = 'DEFGHIJKLM';
const INDEXES = ['grant_keys_index', 'grantee_keys_index', 'grant_keys_grantee_index'];

/**
 * Loads grants beside those of the sample, past every service: constraints between tables are not looked at, and the large indexes
 * are made at the end. What the services would have made of them is there afterwards: parties, keys and, where asked for, overlaps. Figures
 * are counted by the server at its next start.
 */
export async function load({ databaseUrl, grants, overlaps, progress }: Loading): Promise<Loaded> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`set session_replication_role = replica; set maintenance_work_mem = '1GB'; set synchronous_commit = off`);
    const { rows: [collaborative] } = await client.query<{ id: string }>('select id from collaborative limit 1');
    const collaborativeId = collaborative?.id ?? '';
    const funders = await fundersOf(client, collaborativeId);
    const { rows: themes } = await client.query<Theme>(`select id, name_en as name from theme where collaborative_id = $1 and kind = 'theme' order by code`, [collaborativeId]);
    const book = new Bookkeeper(funders, themes);
    const { rows: indexes } = await client.query<{ name: string; definition: string }>(
      'select indexname as name, indexdef as definition from pg_indexes where indexname = any($1)', [INDEXES]);
    await client.query(indexes.map(({ name }) => `drop index ${name};`).join('\n'));
    const all: Comparable[] = [];
    let loaded = 0;
    for (const some of inParts(grants)) {
      const portfolio = book.enter(some);
      await write(client, collaborativeId, portfolio);
      if (overlaps) all.push(...portfolio.comparable);
      loaded += some.length;
      if (loaded % 100_000 === 0) progress(`${loaded} grants loaded`);
    }
    for (const { definition } of indexes) await client.query(definition);
    const found = overlaps ? await writeOverlaps(client, collaborativeId, all) : 0;
    await client.query('delete from figure_line where collaborative_id = $1', [collaborativeId]);
    await client.query('delete from figure_cell where collaborative_id = $1', [collaborativeId]);
    await client.query('vacuum analyze');
    return { collaborativeId, grants: loaded, grantees: book.grantees, overlaps: found };
  } finally {
    await client.end();
  }
}

function* inParts(grants: Iterable<OverlapGrant>): Generator<OverlapGrant[]> {
  let part: OverlapGrant[] = [];
  for (const grant of grants) {
    part.push(grant);
    if (part.length < AT_ONCE) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

/** The sample's pool and partners stand for the first deciders; further ones become partners besides. */
async function fundersOf(client: pg.Client, collaborativeId: string): Promise<(decider: Decider) => Funder> {
  const { rows: pools } = await client.query<{ id: string; partyId: string; name: string }>(
    'select pool.id, p.id as "partyId", p.name from pool join party p on p.id = pool.party_id and p.collaborative_id = pool.collaborative_id where pool.collaborative_id = $1', [collaborativeId]);
  const { rows: partners } = await client.query<{ id: string; name: string; units: { id: string; shortName: string }[] }>(
    `select p.id, p.name, (select coalesce(json_agg(json_build_object('id', u.id, 'shortName', u.short_name) order by u.short_name), '[]') from unit u
       where u.collaborative_id = m.collaborative_id and u.partner_id = m.id) as units
     from partner m join party p on p.collaborative_id = m.collaborative_id and p.id = m.party_id where m.collaborative_id = $1 order by m.letter`, [collaborativeId]);
  const { rows: taken } = await client.query<{ letter: string }>('select letter from partner where collaborative_id = $1', [collaborativeId]);
  const added = [...LETTERS].filter((letter) => !taken.some((other) => other.letter === letter)).map((letter, at) => ({ id: randomUUID(), name: `Fundación ${letter}`, units: [], letter, hue: at + 3 }));
  await client.query(
    `with given as (select * from json_to_recordset($2::json) as given(id uuid, name text, letter text, hue smallint)),
     made as (insert into party (collaborative_id, id, name, kind, owner_id, shared_at, protection) select $1, id, name, 'foundation', id, now(), 'open' from given)
     insert into partner (collaborative_id, id, party_id, short_name, letter, hue, valid) select $1, id, id, name, letter, hue, '[2010-01-01,)' from given`, [collaborativeId, JSON.stringify(added)]);
  const [all, known] = [[...partners, ...added].sort((a, b) => b.units.length - a.units.length), new Map<string, number>()];
  return ({ kind, id, unit }) => {
    const [pool] = pools;
    if (kind === 'pool' && pool) return { id: pool.partyId, name: pool.name, unit: null, pool };
    if (!known.has(id)) known.set(id, known.size % all.length);
    const partner = all[known.get(id) ?? 0] ?? added[0];
    if (!partner) throw new Error('there is no partner');
    const { units } = partner;
    return { id: partner.id, name: partner.name, unit: unit === undefined ? null : units[unit.length % Math.max(1, units.length)] ?? null, pool: null };
  };
}

async function write(client: pg.Client, collaborativeId: string, { parties, grants, comparable }: Portfolio): Promise<void> {
  await client.query(
    `with given as (select * from json_to_recordset($2::json) as given(id uuid, name text, "ownerId" uuid, identifiers text[])),
     parties as (insert into party (collaborative_id, id, name, kind, owner_id, shared_at) select $1, id, name, 'nonprofit', "ownerId", now() from given),
     names as (insert into party_name (collaborative_id, id, party_id, text, kind) select $1, gen_random_uuid(), id, name, 'published' from given)
     insert into registration (collaborative_id, id, party_id, identifier) select $1, gen_random_uuid(), id, unnest(identifiers) from given`, [collaborativeId, JSON.stringify(parties)]);
  await client.query(
    `insert into "grant" (collaborative_id, id, short_id, vehicle, funder_id, unit_id, pool_id, grantee_id, title, description, amount, currency, awarded_on, awarded_inferred,
       starts_on, ends_on, period_written, stage, onward, programmes, places, external_id, owner_id, shared_at)
     select $1, id, "shortId", vehicle, "funderId", "unitId", "poolId", "granteeId", title, description, amount, currency, "awardedOn", "awardedInferred",
       "startsOn", "endsOn", "periodWritten", stage, onward, programmes, places, "externalId", "funderId", case when "shortId" is not null then now() end
     from json_to_recordset($2::json) as given(id uuid, "shortId" text, vehicle text, "funderId" uuid, "unitId" uuid, "poolId" uuid, "granteeId" uuid, title text, description text,
       amount numeric, currency text, "awardedOn" date, "awardedInferred" boolean, "startsOn" date, "endsOn" date, "periodWritten" text, stage text, onward boolean,
       programmes text[], places text[], "externalId" text)`, [collaborativeId, JSON.stringify(grants)]);
  await client.query('insert into grant_theme (collaborative_id, grant_id, theme_id) select $1, * from unnest($2::uuid[], $3::uuid[])',
    [collaborativeId, ...themed(grants)]);
  const compared = comparable.map(({ grant }) => grant);
  const made = new Set(parties.map(({ id }) => id));
  await client.query(
    `insert into grantee_keys (collaborative_id, id, keys, outline) select $1, id, keys, outline from json_to_recordset($2::json) as given(id uuid, keys bigint[], outline integer[])`,
    [collaborativeId, JSON.stringify(keysOfGrantees(collaborativeId, compared.filter(({ grantee }) => made.has(grantee.id ?? ''))))]);
  await client.query(
    `insert into grant_keys select $1, given.* from json_to_recordset($2::json) as given(id uuid, "granteeId" uuid, pooled boolean, "deciderId" uuid, "unitId" uuid,
       "startsOn" date, "endsOn" date, "awardedOn" date, content bigint, keys bigint[], version integer, outline integer[])`,
    [collaborativeId, JSON.stringify(compared.map((grant) => keysOfGrant(collaborativeId, grant)))]);
}

function themed(grants: Portfolio['grants']): [string[], string[]] {
  const some = grants.flatMap(({ id, themeId }) => (themeId ? [{ id, themeId }] : []));
  return [some.map(({ id }) => id), some.map(({ themeId }) => themeId)];
}

async function writeOverlaps(client: pg.Client, collaborativeId: string, all: readonly Comparable[]): Promise<number> {
  const found = overlapsAround(new Set(all.map(({ grant }) => grant.id)), all);
  for (let at = 0; at < found.length; at += AT_ONCE) {
    const rows = found.slice(at, at + AT_ONCE).map((overlap, place) => ({ ...overlap, id: randomUUID(), shortId: overlap.bothShared ? `OV-${at + place + 1_000}` : null }));
    await client.query(SAVE_OVERLAPS('now()'), [collaborativeId, JSON.stringify(rows)]);
  }
  return found.length;
}
