import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { DataSource, EntityManager } from 'typeorm';
import { roleGiven, type Payload } from '../../../libs/record/src/index.ts';
import { COLLABORATIVE } from '../../../libs/record/bench/large-book.ts';
import { loadLedger } from './ledger-load.ts';
import { alone, cloneOf, ms, percentile, type BenchContext } from './scratch.ts';

const ENTRIES = 1_000_000;
const [WRITERS, EACH] = [16, 250];
const [RATE, SECONDS] = [500, 10];
const PROOFS = 200;

/** What the record costs in the server where a million entries are chained: to append to it, until it is chained and signed, and to prove an entry. */
export async function run({ database, print }: BenchContext, entries = ENTRIES): Promise<void> {
  if (!database) return print('append: no database to load into');
  const databaseUrl = await cloneOf(database.url, 'bench_ledger');
  const started = performance.now();
  await loadLedger(databaseUrl, entries);
  print(`  ${entries.toLocaleString('en')} entries chained in ${Math.round((performance.now() - started) / 1000)} s, to append to`);
  const server = await open(databaseUrl);
  try {
    server.sequencer.start();
    await appending(server, print);
    await chaining(server, print);
    await proving(server, print);
  } finally {
    await server.close();
  }
}

interface Server {
  readonly source: DataSource;
  readonly ledger: { append(ctx: { db: EntityManager }, payload: Payload, to: { collaborativeId: string }): Promise<{ entryId: string }> };
  readonly sequencer: { start(): void; catchUp(collaborativeId: string): Promise<void> };
  /** The inclusion proof of an entry among so many. */
  readonly pathOf: (ctx: unknown, size: number, index: number) => Promise<string[]>;
  close(): Promise<void>;
}

/** The application as it is built, without its port. */
async function open(databaseUrl: string): Promise<Server> {
  const built = async <T>(file: string): Promise<T> => import(pathToFileURL(join(import.meta.dirname, '../dist', file)).href) as Promise<T>;
  const { AppModule } = await built<{ AppModule: { of(options: object): Type } }>('app.module.js');
  const { LedgerService } = await built<{ LedgerService: Type }>('platform/ledger/ledger.service.js');
  const { Sequencer } = await built<{ Sequencer: Type }>('platform/ledger/sequencer.js');
  const { pathOf } = await built<Pick<Server, 'pathOf'>>('features/books/books.queries.js');
  const { DataSource: Source } = await import('typeorm');
  const app = await NestFactory.createApplicationContext(AppModule.of({ databaseUrl, production: true }), { logger: false, abortOnError: false });
  return { source: app.get(Source), ledger: app.get<Server['ledger']>(LedgerService), sequencer: app.get<Server['sequencer']>(Sequencer), pathOf, close: () => app.close() };
}

const TO = { collaborativeId: COLLABORATIVE.id };

const event = (at: number): Payload =>
  roleGiven({ personId: `01920001-0000-7000-8000-${String(at).padStart(12, '0')}`, role: 'delegate', partner: null, from: '2017-01-01', until: null });

/** One transaction that appends: how long the append in it takes, in milliseconds. */
async function appendOne({ source, ledger }: Server, at: number): Promise<number> {
  return source.transaction(async (db) => {
    await db.query('select 1');
    const started = performance.now();
    await ledger.append({ db }, event(at), TO);
    return performance.now() - started;
  });
}

async function appending(server: Server, print: BenchContext['print']): Promise<void> {
  const bare = await manyWriters((at) => bareInsert(server, at));
  const times = await manyWriters((at) => appendOne(server, at));
  const [p95, floor] = [percentile(times, 95), percentile(bare, 95)];
  print(`  an append in the caller's transaction, ${WRITERS} writers: p50 ${ms(percentile(times, 50))}, p95 ${ms(p95)} (to reach: 3 ms); `
    + `as many bare inserts of one row: p50 ${ms(percentile(bare, 50))}, p95 ${ms(floor)}: ${(p95 / floor).toFixed(1)} × as long`);
}

async function manyWriters(write: (at: number) => Promise<number>): Promise<number[]> {
  const writers = Array.from({ length: WRITERS }, async (_, writer) => {
    const times: number[] = [];
    for (let turn = 0; turn < EACH; turn += 1) times.push(await write(writer * EACH + turn));
    return times.slice(EACH / 10);
  });
  return (await Promise.all(writers)).flat();
}

async function bareInsert({ source }: Server, at: number): Promise<number> {
  return source.transaction(async (db) => {
    await db.query('create temp table if not exists bare (at int, body text) on commit delete rows');
    const started = performance.now();
    await db.query('insert into bare values ($1, $2)', [at, 'x'.repeat(450)]);
    return performance.now() - started;
  });
}

/** At a steady rate: how long after its commit an entry is covered by a signed head, by the database's clock. */
async function chaining(server: Server, print: BenchContext['print']): Promise<void> {
  await server.sequencer.catchUp(TO.collaborativeId);
  const [{ size }] = await server.source.query<[{ size: string }]>('select max(size) as size from tree_head where collaborative_id = $1', [TO.collaborativeId]);
  const started = performance.now();
  const writing: Promise<unknown>[] = [];
  for (let at = 0; at < RATE * SECONDS; at += 1) {
    const due = started + (at * 1000) / RATE;
    if (performance.now() < due) await wait(due - performance.now());
    writing.push(appendOne(server, at));
  }
  await Promise.all(writing);
  const rate = writing.length / ((performance.now() - started) / 1000);
  await server.sequencer.catchUp(TO.collaborativeId);
  const lags = await server.source.query<{ lag: number }[]>(
    `select extract(epoch from (select min(h.at) from tree_head h where h.collaborative_id = l.collaborative_id and h.size > l."position") - e.at)::float * 1000 as lag
     from ledger_leaf l join ledger_entry e on e.collaborative_id = l.collaborative_id and e.id = l.entry_id where l.collaborative_id = $1 and l."position" >= $2`, [TO.collaborativeId, size]);
  const times = lags.map(({ lag }) => lag);
  print(`  ${rate.toFixed(0)} entries a second for ${SECONDS} s: chained and signed after p50 ${ms(percentile(times, 50))}, p95 ${ms(percentile(times, 95))}, at the most ${ms(percentile(times, 100))} (to reach: 1 s)`);
}

async function proving({ source, pathOf }: Server, print: BenchContext['print']): Promise<void> {
  const [{ size }] = await source.query<[{ size: string }]>('select max(size) as size from tree_head where collaborative_id = $1', [TO.collaborativeId]);
  const ctx = { db: source.manager, viewer: TO };
  const times: number[] = [];
  for (let at = 0; at < PROOFS; at += 1) {
    const started = performance.now();
    await pathOf(ctx, Number(size), Math.floor((at * Number(size)) / PROOFS));
    times.push(performance.now() - started);
  }
  print(`  an inclusion proof among ${Number(size).toLocaleString('en')}: p50 ${ms(percentile(times, 50))}, p95 ${ms(percentile(times, 95))} (to reach: 20 ms)`);
}

if (process.argv[1] === import.meta.filename) await alone((context) => run(context, Number(process.argv[2] ?? ENTRIES)));
