import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { loadApi } from '../../../scripts/built-api.ts';
import { PAGE_VARIABLES } from '../test/two-worlds/page-variables.ts';
import { PAGES } from '../test/two-worlds/pages.ts';
import { load } from './load.ts';
import { invented } from './portfolio.ts';
import { published } from './published.ts';
import { alone, cloneOf, ms, percentile, type BenchContext } from './scratch.ts';

const GRANTS = 100_000;
const TIMES = 40;
const [LEAST, MOST_MS] = [5, 8_000];
const TARGET_MS = 300;
const VIEWERS = ['CAMMINA · secretariat', 'OSF · IMI program officer', 'Ford-Mexico · program officer'] as const;

/** The pages with a target, and what loads after them or beside them, by their names in libs/contract/operations.json. */
const MEASURED = [
  { page: 'DeskPage', as: 'inbox' }, { page: 'OverlapsPage', as: 'board' }, { page: 'FiguresPage', as: 'heat map' },
  { page: 'FiguresBeside', as: 'differentiation and boldness' }, { page: 'CharterEffect', as: 'effect of the drafted charter' },
  { page: 'FiguresComplete', as: 'completeness' }, { page: 'FigureGrants', as: 'grants behind a cell' },
] as const;

/** How long the pages of overlaps take over HTTP, as the client asks for them, among 100,000 grants with all their overlaps. */
export async function run({ database, data, print }: BenchContext, grants = GRANTS): Promise<void> {
  if (!database) return print('pages: no database to load into');
  const databaseUrl = await cloneOf(database.url, 'bench_pages');
  const started = performance.now();
  const real = data === undefined ? [] : published(data).slice(0, grants / 2);
  const given = [...real, ...invented({ seed: 2, grants: grants - real.length, grantees: Math.round(grants / 5) })];
  const loaded = await load({ databaseUrl, grants: given, overlaps: true, progress: print });
  print(`${loaded.grants} grants (${real.length} of them real) to ${loaded.grantees} names, ${loaded.overlaps} overlaps: loaded in ${seconds(started)}`);
  await measure(databaseUrl, print);
}

/** In a database that is loaded. */
export async function measure(databaseUrl: string, print: BenchContext['print']): Promise<void> {
  const started = performance.now();
  const server = await (await loadApi('main.js')).serve({ databaseUrl, port: 0, clientFolder: '/nowhere', production: true });
  print(`the server started, with its figures counted, in ${seconds(started)}; each page up to ${TIMES} times, to reach: ${TARGET_MS} ms; beside it, how many empty requests that is`);
  try {
    for (const viewer of VIEWERS) await asViewer(server.url, { viewer, token: await tokenOf(databaseUrl, viewer), print });
  } finally {
    await server.close();
  }
}

const seconds = (since: number): string => `${Math.round((performance.now() - since) / 1000)} s`;

interface Asking {
  readonly viewer: string;
  readonly token: string;
  readonly print: BenchContext['print'];
}

async function asViewer(origin: string, { viewer, token, print }: Asking): Promise<void> {
  const clues = { ids: [], words: [], next: { GR: 'GR-1', OV: 'OV-1', ORG: 'ORG-1', PR: 'PR-1' } };
  const empty = percentile(await times(origin, token, JSON.stringify({ query: '{ __typename }' })), 50);
  print(`  ${viewer} (empty request ${ms(empty)})`);
  for (const { page, as } of MEASURED) {
    for (const variables of PAGE_VARIABLES[page]?.(clues) ?? []) {
      const taken = await times(origin, token, JSON.stringify({ query: PAGES.get(page), variables }));
      const [middle, late] = [percentile(taken, 50), percentile(taken, 95)];
      print(`    ${as.padEnd(30)} ${JSON.stringify(variables).padEnd(58)} p50 ${ms(middle).padStart(9)}  p95 ${ms(late).padStart(9)}  × ${(middle / empty).toFixed(0)}${late > TARGET_MS ? '  over' : ''}`);
    }
  }
}

/** How long each of some requests took; one goes before them, so that everything is open. What is slow is asked less often. */
async function times(origin: string, token: string, body: string): Promise<number[]> {
  const taken: number[] = [];
  await asked(origin, token, body);
  const started = performance.now();
  for (let time = 0; time < TIMES && (time < LEAST || performance.now() - started < MOST_MS); time += 1) taken.push(await asked(origin, token, body));
  return taken;
}

async function asked(origin: string, token: string, body: string): Promise<number> {
  const started = performance.now();
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-acuerdo-collaborative': 'cammina' };
  const answer = (await (await fetch(`${origin}/graphql`, { method: 'POST', headers, body })).json()) as { errors?: unknown };
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return performance.now() - started;
}

/** A token as its owner would have it. */
async function tokenOf(databaseUrl: string, name: string): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(
    `insert into session (id, kind, secret_hash, account_id, label, expires_at) select $1, 'token', $2, account_id, 'bench', now() + interval '1 day' from person where name = $3`,
    [randomUUID(), createHash('sha256').update(secret).digest(), name]);
  await client.end();
  return secret;
}

if (process.argv[1] === import.meta.filename) await alone((context) => run(context, Number(process.argv[2] ?? GRANTS)));
