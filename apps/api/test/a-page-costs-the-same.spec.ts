import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { commit, FONDO_PUENTE, keep, namePools, start } from './grant-journey.ts';
import { startApi, type Api, type Asker } from './harness.ts';
import { statementsOf } from './statements.ts';
import { cast, close, openMotion, ranking, record, startVoting, type Voting } from './vote.ts';

const OPERATIONS = Object.values(JSON.parse(readFileSync(join(import.meta.dirname, '../../../libs/contract/operations.json'), 'utf8')) as Record<string, string>);
const nameOf = (document: string): string => document.match(/\bquery (\w+)/)?.[1] ?? '';

/** The query of every page that the client has. */
const PAGES = OPERATIONS.filter((document) => nameOf(document) !== '');

let api: Api;
let secretariat: Asker;
let importId: string;
let few: Map<string, number>;

const variablesOf = (page: string): Record<string, unknown> => ({
  GrantPage: { id: 'GR-1' }, GranteePage: { id: 'ORG-5' }, OverlapPage: { id: 'OV-1' }, ImportPage: { id: importId, onlyFindings: false }, InvitationPage: { secret: 'x'.repeat(43) },
  BallotPage: { id: 'MOT-2' }, CountPage: { id: 'MOT-2' }, MotionPage: { id: 'MOT-2' }, DecisionPage: { id: 'DEC-1' },
}[page] ?? {});

/** How many statements each page costs, as things stand. */
async function costs(): Promise<Map<string, number>> {
  while ((await api.sql('select 1 from ledger_queue limit 1')).length > 0) await setTimeout(100); // the sequencer asks statements of its own
  const each = new Map<string, number>();
  for (const document of PAGES) {
    const page = nameOf(document);
    const statements = await statementsOf(async () => {
      const { data, errors } = await secretariat.run<Record<string, unknown>>(document, variablesOf(page));
      if (errors || Object.values(data).some((part) => part === null && page !== 'InvitationPage')) throw new Error(`${page}: ${JSON.stringify({ errors, data })}`);
    });
    each.set(page, statements.length);
  }
  return each;
}

async function decide(voting: Voting): Promise<void> {
  const { id } = await openMotion(voting);
  await cast(voting.delegates.osf, { motionId: id, choice: ranking(voting.options[0]) });
  await cast(voting.delegates.ford, { motionId: id, choice: ranking(voting.options[0]) });
  await close(voting.secretariat, id);
  await record(voting.secretariat, id);
}

/** Sixty more of everything that a page lists: more than a page holds. */
const MORE = [
  `insert into "grant" (collaborative_id, id, short_id, vehicle, funder_id, pool_id, grantee_id, title, description, amount, currency, awarded_on, stage, programmes, places, owner_id, shared_at)
   select g.collaborative_id, gen_random_uuid(), 'GR-' || 1000 + n, g.vehicle, g.funder_id, g.pool_id, g.grantee_id, g.title || n, g.description, g.amount, g.currency,
     g.awarded_on, g.stage, g.programmes, g.places, g.owner_id, g.shared_at from "grant" g, generate_series(1, 60) n where g.short_id = 'GR-1'`,
  `insert into party (collaborative_id, id, short_id, name, owner_id, shared_at)
   select collaborative_id, gen_random_uuid(), 'ORG-' || 1000 + n, name || n, owner_id, shared_at from party, generate_series(1, 60) n where short_id = 'ORG-5'`,
  `update "grant" g set grantee_id = p.id from party p where g.short_id like 'GR-10__' and p.short_id = 'ORG-' || substr(g.short_id, 4) and right(g.short_id, 2)::int % 2 = 0`,
  `insert into overlap (collaborative_id, id, short_id, left_id, right_id, kind, between, role_confusion, tenths, evidence, sentence, rank, evidence_hash, found_at)
   select o.collaborative_id, gen_random_uuid(), 'OV-' || 1000 + row_number() over (), least(a.id, b.id), greatest(a.id, b.id), o.kind, o.between, true, o.tenths, o.evidence,
     o.sentence, o.rank, o.evidence_hash, o.found_at from overlap o, "grant" a, "grant" b where o.short_id = 'OV-1' and a.short_id = 'GR-1' and b.short_id like 'GR-10__'`,
  `insert into contribution (collaborative_id, id, pool_id, funder_id, amount, currency, state, title, description, owner_id, shared_at)
   select collaborative_id, gen_random_uuid(), pool_id, funder_id, amount, currency, state, title, description, owner_id, shared_at
   from (select * from contribution limit 1) c, generate_series(1, 60)`,
  `insert into person (collaborative_id, id, name, party_id, roles) select collaborative_id, gen_random_uuid(), 'Person ' || n, party_id, roles from (select * from person limit 1) p, generate_series(1, 60) n`,
  `insert into activity (collaborative_id, id, at, actor_id, kind, subject_id, "values")
   select collaborative_id, gen_random_uuid(), at, actor_id, kind, subject_id, "values" from (select * from activity where audience_id is null limit 1) a, generate_series(1, 60)`,
  `insert into import select (jsonb_populate_record(null::import, to_jsonb(i) || jsonb_build_object('id', gen_random_uuid()))).* from (select * from import limit 1) i, generate_series(1, 60)`,
  `insert into import_row select (jsonb_populate_record(null::import_row, to_jsonb(r) || jsonb_build_object('row', 1000 + n))).* from (select * from import_row limit 1) r, generate_series(1, 60) n`,
  `insert into "option" (collaborative_id, id, short_id, deliberation_id, position, title_en, title_es, meaning_en, meaning_es, added_at)
   select collaborative_id, gen_random_uuid(), 'OPT-' || 1000 + n, deliberation_id, 100 + n, title_en, title_es, meaning_en, meaning_es, added_at from (select * from "option" limit 1) o, generate_series(1, 60) n`,
];

beforeAll(async () => {
  api = await startApi();
  secretariat = await api.as('CAMMINA · secretariat');
  const file = await api.upload(secretariat, 'fondo-puente.json', readFileSync(FONDO_PUENTE));
  const started = await start(secretariat, file);
  importId = started.id ?? '';
  await namePools(secretariat, importId, ['Fondo Puente']);
  for (const conflict of started.conflicts ?? []) await keep(secretariat, importId, conflict.rows[0]?.row ?? 0);
  await commit(secretariat, importId, true);
  const voting = await startVoting(api);
  await decide(voting);
  few = await costs();
  for (const statement of MORE) await api.sql(statement);
  for (let more = 0; more < 3; more++) await decide(voting);
});
afterAll(() => api?.close());

test('every page of the client asks as many statements of sixty rows as of a few', async () => {
  expect(PAGES.length).toBeGreaterThan(15);
  expect(Object.fromEntries(await costs())).toEqual(Object.fromEntries(few));
});

test('no page asks more than thirteen statements', () => {
  expect([...few].filter(([, statements]) => statements > 13)).toEqual([]);
});
