import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { AppModule } from '../src/app.module.ts';
import { grantChanged, grantLeaving } from '../src/features/grants/grant.events.ts';
import { comparable, type ComparableRow } from '../src/features/overlaps/comparable.ts';
import { COMPARABLE } from '../src/features/overlaps/comparable.queries.ts';
import { OverlapRenewingService } from '../src/features/overlaps/overlap-renewing.service.ts';
import { overlapsAround } from '../src/features/overlaps/overlap.rules.ts';
import { partyNamed } from '../src/features/parties/party.events.ts';
import type { MemberCtx } from '../src/platform/ctx.ts';
import { Tx } from '../src/platform/database/tx.ts';
import { Events } from '../src/platform/events/events.ts';
import { nestLog } from '../src/platform/log.ts';
import { scratchDatabase, type ScratchDatabase } from './scratch-database.ts';

let database: ScratchDatabase;
let app: INestApplicationContext;
let ctx: MemberCtx;
let funders: { id: string; unitId: string | null; poolId: string | null }[];
let grantees: { id: string }[];

beforeAll(async () => {
  database = await scratchDatabase();
  app = await NestFactory.createApplicationContext(AppModule.of({ databaseUrl: database.url, production: true }), { logger: nestLog, abortOnError: false });
  const [collaborative] = await database.sql<{ id: string; partyId: string }>('select c.id, m.party_id as "partyId" from collaborative c join partner m on m.collaborative_id = c.id order by m.letter limit 1');
  const { id: collaborativeId = '', partyId = '' } = collaborative ?? {};
  funders = await database.sql(`select party_id as id, null::uuid as "unitId", id as "poolId" from pool union all select party_id, null, null from partner
    union all select m.party_id, u.id, null from unit u join partner m on m.id = u.partner_id order by 1, 2`);
  grantees = await database.sql(`select id from party where kind = 'nonprofit' and protection <> 'protected' order by name limit 4`);
  ctx = {
    db: app.get(DataSource).manager, language: 'en', account: null, now: new Date(), requestId: 'test', address: '', agent: '', loaders: new Map(),
    cookie: { set: () => undefined, clear: () => undefined },
    viewer: { collaborativeId, slug: 'cammina', clockOffsetSeconds: 0, personId: uuid(), partyId, roles: ['secretariat'] },
  };
});
afterAll(async () => {
  await app?.close();
  await database?.drop();
});

const some = <T>(...values: T[]) => fc.constantFrom(...values);
const LITIGATION = 'Strategic litigation and legal defence for migrants in transit who were victims of crime on the southern border near Tapachula and Tenosique.';
const LITIGIO = 'Litigio estratégico y defensa legal de migrantes en tránsito, víctimas de delitos en la frontera sur cerca de Tapachula y Tenosique, con peritajes.';
const RADIO = 'Community radio in indigenous languages on wage theft, recruitment fraud and visas for jornaleros of the coffee harvest in Huehuetenango and Soconusco.';
const PLACES = (number: number) => [['MX'], ['MX', 'GT'], ['GT'], []][number] ?? [];

const facts = fc.record({
  funder: fc.nat(9), grantee: fc.nat(3), title: some('Litigation', 'Radio'), description: some(LITIGATION, LITIGIO, RADIO, ''), places: fc.nat(3),
  awarded: some('2015-02-01', '2015-11-01', '2016-06-01', '2013-01-01'), inferred: fc.boolean(),
  period: some<(string | null)[]>(['2015-01-01', '2015-12-31'], ['2016-01-15', '2017-06-30'], ['2016-01-01', null], [null, null], ['2010-01-01', '2010-12-31']),
  shared: fc.boolean(), onward: some(false, false, false, true),
});
type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;

const edit = fc.oneof(
  { weight: 8, arbitrary: fc.record({ act: some('write' as const), at: fc.nat(7), facts }) },
  { weight: 3, arbitrary: fc.record({ act: some('copy' as const), at: fc.nat(7), from: fc.nat(7) }) },
  { weight: 2, arbitrary: fc.record({ act: some('protect' as const, 'open' as const, 'leave' as const), at: fc.nat(7) }) },
  { weight: 2, arbitrary: fc.record({ act: some('name' as const), grantee: fc.nat(3), text: some('Casa Ceiba', 'Red de Litigio', 'Radio Selva', 'Casa Ceiba, A.C.') }) },
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** Ids in an order of their own, so that a copy may come before what it copies. */
const ids = Array.from({ length: 8 }, (_, at) => `00000000-0000-7000-8000-00000000000${at}`);

const WRITE = `
  insert into "grant" (collaborative_id, id, short_id, vehicle, funder_id, unit_id, pool_id, grantee_id, title, description, amount, currency, awarded_on, awarded_inferred,
    starts_on, ends_on, stage, onward, programmes, places, owner_id, shared_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 100, 'USD', $11, $12, $13, $14, 'active', $15, '{}', $16, $5, case when $3::text is not null then now() end)
  on conflict (collaborative_id, id) do update set vehicle = excluded.vehicle, funder_id = excluded.funder_id, unit_id = excluded.unit_id, pool_id = excluded.pool_id,
    grantee_id = excluded.grantee_id, title = excluded.title, description = excluded.description, awarded_on = excluded.awarded_on, awarded_inferred = excluded.awarded_inferred,
    starts_on = excluded.starts_on, ends_on = excluded.ends_on, onward = excluded.onward, places = excluded.places, owner_id = excluded.owner_id,
    short_id = coalesce("grant".short_id, excluded.short_id), shared_at = coalesce("grant".shared_at, excluded.shared_at)`;

const COPY = `
  insert into "grant" select (g).* from (select jsonb_populate_record(g, jsonb_build_object('id', $3::uuid, 'short_id', null, 'shared_at', null)) as g
    from "grant" g where g.collaborative_id = $1 and g.id = $2) copied on conflict do nothing`;

/** What a service would do: change the data and tell of it, in one transaction. */
async function apply(inside: MemberCtx, edit: Edit): Promise<void> {
  const { collaborativeId } = ctx.viewer;
  const events = app.get(Events);
  if (edit.act === 'name') {
    const { id = '' } = grantees[edit.grantee] ?? {};
    await inside.db.query(`insert into party_name (collaborative_id, id, party_id, text, kind) values ($1, $2, $3, $4, 'short')`, [collaborativeId, uuid(), id, edit.text]);
    return events.tell(inside, partyNamed, { partyIds: [id] });
  }
  const id = ids[edit.at] ?? '';
  if (edit.act === 'leave') {
    await events.tell(inside, grantLeaving, { grantIds: [id] });
    await inside.db.query('delete from "grant" where collaborative_id = $1 and id = $2', [collaborativeId, id]);
    return;
  }
  if (edit.act === 'copy') await inside.db.query(COPY, [collaborativeId, ids[edit.from], id]);
  else if (edit.act !== 'write') await inside.db.query('update "grant" set protection = $3 where collaborative_id = $1 and id = $2', [collaborativeId, id, edit.act === 'protect' ? 'protected' : 'partners']);
  else await inside.db.query(WRITE, [collaborativeId, id, ...columns(edit.facts, id)]);
  await events.tell(inside, grantChanged, { grantIds: [id] });
}

function columns({ funder: place, grantee, title, description, places, awarded, inferred, period: [from, to], shared, onward }: Facts, id: string): unknown[] {
  const funder = funders[place % funders.length];
  return [shared ? `GR-t${id.at(-1)}` : null, funder?.poolId ? 'pooled' : 'individual', funder?.id, funder?.unitId, funder?.poolId, grantees[grantee]?.id,
    title, description, awarded, inferred, from, to, onward, PLACES(places)];
}

interface Kept { readonly leftId: string; readonly rightId: string; readonly kind: string; readonly bothShared: boolean; readonly evidenceHash: string }

const kept = () => database.sql<Kept>(
  `select left_id as "leftId", right_id as "rightId", kind, short_id is not null as "bothShared", encode(evidence_hash, 'hex') as "evidenceHash" from overlap where gone_at is null order by 1, 2`);

/** Everything compared with everything. */
async function full(): Promise<Kept[]> {
  const all = (await database.sql<{ id: string }>('select id from "grant" order by id')).map(({ id }) => id);
  const rows = (await database.sql<ComparableRow>(COMPARABLE, [ctx.viewer.collaborativeId, all])).map(comparable).sort((a, b) => (a.grant.id < b.grant.id ? -1 : 1));
  const found = overlapsAround(new Set(all), rows).map(({ leftId, rightId, kind, bothShared, evidenceHash }) => ({ leftId, rightId, kind, bothShared, evidenceHash }));
  return found.sort((a, b) => (`${a.leftId} ${a.rightId}` < `${b.leftId} ${b.rightId}` ? -1 : 1));
}

test('after any sequence of edits, each looked at alone, the board holds what a full run finds', async () => {
  let overlaps = 0;
  await fc.assert(fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 10 }), async (edits) => {
    for (const one of edits) {
      await app.get(Tx).run(ctx, (inside) => apply(inside, one));
      const [board, run] = [await kept(), await full()];
      expect(board).toEqual(run);
      overlaps += run.length;
    }
  }), { numRuns: 12, seed: 20_170_206, endOnFailure: true });
  expect(overlaps).toBeGreaterThan(300);
}, 120_000);

test('what was compared by other rules is compared anew at the next start, and what is protected has no keys', async () => {
  await database.sql(`update grant_keys set version = 0, keys = '{}'`);
  await database.sql(`update grantee_keys set keys = '{}'`);
  await database.sql('delete from overlap');
  await app.get(OverlapRenewingService).renew();
  expect(await kept()).toEqual(await full());
  const [{ without, hidden } = { without: -1, hidden: -1 }] = await database.sql<{ without: number; hidden: number }>(
    `select (select count(*)::int from "grant" g where protection <> 'protected' and not exists (select from grant_keys k where k.id = g.id and k.version > 0)) as without,
       (select count(*)::int from "grant" g join grant_keys k on k.id = g.id where g.protection = 'protected') as hidden`);
  expect([without, hidden]).toEqual([0, 0]);
});
