import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import type { MemberCtx } from '../src/platform/ctx.ts';
import { load } from './load.ts';
import { invented } from './portfolio.ts';
import { alone, cloneOf, ms, percentile, type BenchContext } from './scratch.ts';

const EDITS = 200;
const SAMPLED = 40;
const NAMES_TO_GRANTEES = 0.55;

/**
 * How long an edit takes until its overlaps are there, in the server: update the grant, its keys, what it can meet, compare, save, commit.
 * Beside it the same candidates by trigrams, on a sample.
 */
export async function run({ database, print }: BenchContext, grants = 1_000_000): Promise<void> {
  if (!database) return print('re-check: no database to load into');
  const databaseUrl = await cloneOf(database.url, 'bench_recheck');
  const started = performance.now();
  const given = invented({ seed: 1, grants, grantees: Math.round((grants / 5) * NAMES_TO_GRANTEES) });
  const loaded = await load({ databaseUrl, grants: given, overlaps: false, progress: print });
  print(`re-check: ${loaded.grants} grants to ${loaded.grantees} names loaded in ${Math.round((performance.now() - started) / 1000)} s`);
  await measure(databaseUrl, loaded.collaborativeId, print);
}

/** In a database that is loaded. */
export async function measure(databaseUrl: string, collaborativeId: string, print: BenchContext['print']): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await sizes(client, print);
    const ids = await drawn(client, collaborativeId);
    await edits(databaseUrl, { collaborativeId, ids }, print);
    await trigrams(client, print, ids.slice(0, SAMPLED));
  } finally {
    await client.end();
  }
}

async function sizes(client: pg.Client, print: BenchContext['print']): Promise<void> {
  const { rows } = await client.query<{ name: string; table: string; indexes: string; keys: number }>(
    `select relname as name, pg_size_pretty(pg_table_size(oid)) as "table", pg_size_pretty(pg_indexes_size(oid)) as indexes from pg_class
     where relname in ('grant', 'grant_keys', 'grantee_keys') and relkind = 'r' order by relname`);
  for (const { name, table, indexes } of rows) print(`re-check: ${name}: table ${table}, indexes ${indexes}`);
  const { rows: [keys] } = await client.query<{ grants: number; grantees: number }>(
    `select (select avg(cardinality(keys))::float from grant_keys) as grants, (select avg(cardinality(keys))::float from grantee_keys) as grantees`);
  print(`re-check: ${keys?.grants.toFixed(1)} keys a grant, ${keys?.grantees.toFixed(1)} keys a grantee`);
}

async function drawn(client: pg.Client, collaborativeId: string): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select id from "grant" where collaborative_id = $1 and not sample order by md5(external_id) limit $2`, [collaborativeId, EDITS]);
  return rows.map(({ id }) => id);
}

interface Drawn {
  readonly collaborativeId: string;
  readonly ids: readonly string[];
}

const EDITED = [
  `update "grant" set ends_on = ends_on + 30, version = version + 1 where collaborative_id = $1 and id = $2`,
  `update "grant" set description = description || ' Edited.', version = version + 1 where collaborative_id = $1 and id = $2`,
  `update "grant" set amount = amount + 1000, version = version + 1 where collaborative_id = $1 and id = $2`,
] as const;

async function edits(databaseUrl: string, { collaborativeId, ids }: Drawn, print: BenchContext['print']): Promise<void> {
  const { app, tx, events, grantChanged, source } = await server(databaseUrl);
  const ctx = ctxOf(collaborativeId, source);
  const times: number[] = [];
  for (const [at, id] of ids.entries()) {
    const started = performance.now();
    await tx.run(ctx, async (inside) => {
      await inside.db.query(EDITED[at % EDITED.length] ?? EDITED[0], [collaborativeId, id]);
      await events.tell(inside, grantChanged, { grantIds: [id] });
    });
    times.push(performance.now() - started);
  }
  const warm = times.slice(Math.floor(times.length / 10));
  print(`re-check: an edit p50 ${ms(percentile(warm, 50))}, p95 ${ms(percentile(warm, 95))}, p99 ${ms(percentile(warm, 99))}, most ${ms(Math.max(...warm))} (${warm.length} edits, target p95 50 ms); the first one ${ms(times[0] ?? 0)}`);
  const [row] = await source.query<{ overlaps: number }[]>('select count(*)::int as overlaps from overlap where collaborative_id = $1', [collaborativeId]);
  print(`re-check: ${((row?.overlaps ?? 0) / ids.length).toFixed(1)} overlaps of a grant`);
  await app.close();
}

interface Server {
  readonly app: INestApplicationContext;
  readonly tx: { run<T>(ctx: MemberCtx, work: (ctx: MemberCtx) => Promise<T>): Promise<T> };
  readonly events: { tell(ctx: MemberCtx, kind: unknown, facts: { grantIds: readonly string[] }): Promise<void> };
  readonly grantChanged: unknown;
  readonly source: DataSource;
}

/** The application as it is built, without its port. */
async function server(databaseUrl: string): Promise<Server> {
  const built = async <T>(file: string): Promise<T> => import(pathToFileURL(join(import.meta.dirname, '../dist', file)).href) as Promise<T>;
  const { AppModule } = await built<{ AppModule: { of(options: object): Type } }>('app.module.js');
  const { Tx } = await built<{ Tx: Type }>('platform/database/tx.js');
  const { Events } = await built<{ Events: Type }>('platform/events/events.js');
  const { grantChanged } = await built<{ grantChanged: unknown }>('features/grants/grant.events.js');
  const { DataSource: Source } = await import('typeorm');
  const app = await NestFactory.createApplicationContext(AppModule.of({ databaseUrl, production: true }), { logger: false, abortOnError: false });
  return { app, tx: app.get<Server['tx']>(Tx), events: app.get<Server['events']>(Events), grantChanged, source: app.get(Source) };
}

const ctxOf = (collaborativeId: string, source: DataSource): MemberCtx => ({
  db: source.manager, language: 'en', account: null, now: new Date(), requestId: 'bench', address: '', agent: '', loaders: new Map(),
  cookie: { set: () => undefined, clear: () => undefined },
  viewer: { collaborativeId, slug: 'cammina', clockOffsetSeconds: 0, personId: '00000000-0000-0000-0000-000000000000', partyId: '00000000-0000-0000-0000-000000000000', roles: ['secretariat'] },
});

/** Other names that are like a grantee's, by pg_trgm beside our keys: how long, and how many of the names that keys find. */
async function trigrams(client: pg.Client, print: BenchContext['print'], ids: readonly string[]): Promise<void> {
  if (!(await client.query(`select from pg_available_extensions where name = 'pg_trgm'`)).rowCount) return print('re-check: pg_trgm is not there to compare with');
  await client.query('create extension if not exists pg_trgm');
  await client.query('create index bench_trigrams on party using gin (name gin_trgm_ops)');
  const timed = async (statement: string): Promise<{ times: number[]; found: number }> => {
    const [times, found] = [[] as number[], [] as number[]];
    for (const id of ids) {
      const started = performance.now();
      found.push((await client.query(statement, [id])).rowCount ?? 0);
      times.push(performance.now() - started);
    }
    return { times, found: found.reduce((sum, one) => sum + one, 0) };
  };
  const keys = await timed(`select other.id from "grant" g join grantee_keys own on own.collaborative_id = g.collaborative_id and own.id = g.grantee_id
    join grantee_keys other on other.collaborative_id = g.collaborative_id and other.keys && own.keys where g.id = $1`);
  const trigram = await timed(`select p.id from "grant" g join party own on own.collaborative_id = g.collaborative_id and own.id = g.grantee_id
    join party p on p.name % own.name and p.collaborative_id = g.collaborative_id where g.id = $1`);
  const [ours, theirs] = [percentile(keys.times, 95), percentile(trigram.times, 95)];
  print(`re-check: other names of a grantee, ${ids.length} times: keys p50 ${ms(percentile(keys.times, 50))}, p95 ${ms(ours)} (${keys.found} names); ` +
    `pg_trgm at 0.3 p50 ${ms(percentile(trigram.times, 50))}, p95 ${ms(theirs)} (${trigram.found} names): ${(theirs / ours).toFixed(0)} times as long`);
}

if (process.argv[1] === import.meta.filename) await alone((context) => run(context, Number(process.argv[2] ?? 1_000_000)));
