import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { loadApi } from '../../../scripts/built-api.ts';
import { PAGE_VARIABLES } from '../test/two-worlds/page-variables.ts';
import { PAGES } from '../test/two-worlds/pages.ts';
import { load } from './load.ts';
import { invented } from './portfolio.ts';
import { alone, cloneOf, ms, percentile, type BenchContext } from './scratch.ts';

const GRANTS = 100_000;
const TIMES = 15;
const TARGET_MS = 300;
const VIEWERS = ['CAMMINA · secretariat', 'OSF · IMI program officer'] as const;

/** Pages that show overlaps, what they add up to, or a portfolio; by their names in libs/contract/operations.json. */
const MEASURED = /^(?:Overlap|Inbox|Figure|Sounding|Charter|Same|Grantee|Grant|Portfolio|Desk)/;

/** How long the pages of overlaps take over HTTP, as the client asks for them, among 100,000 grants with all their overlaps. */
export async function run({ database, print }: BenchContext, grants = GRANTS): Promise<void> {
  if (!database) return print('pages: no database to load into');
  const databaseUrl = await cloneOf(database.url, 'bench_pages');
  const given = invented({ seed: 2, grants, grantees: Math.round(grants / 5) });
  const loaded = await load({ databaseUrl, grants: given, overlaps: true, progress: print });
  print(`pages: ${loaded.grants} grants to ${loaded.grantees} names, ${loaded.overlaps} overlaps`);
  const server = await (await loadApi('main.js')).serve({ databaseUrl, port: 0, clientFolder: '/nowhere', production: true });
  try {
    for (const viewer of VIEWERS) await measure(server.url, { viewer, token: await tokenOf(databaseUrl, viewer), print });
  } finally {
    await server.close();
  }
}

interface Asking {
  readonly viewer: string;
  readonly token: string;
  readonly print: BenchContext['print'];
}

async function measure(origin: string, { viewer, token, print }: Asking): Promise<void> {
  const clues = { ids: [], words: ['Casa'], next: { GR: 'GR-1', OV: 'OV-1', ORG: 'ORG-1', PR: 'PR-1' } };
  for (const [name, query] of PAGES) {
    if (!MEASURED.test(name)) continue;
    for (const variables of PAGE_VARIABLES[name]?.(clues) ?? []) {
      const times: number[] = [];
      for (let time = 0; time < TIMES; time += 1) times.push(await asked(origin, token, JSON.stringify({ query, variables })));
      const late = percentile(times, 95);
      print(`pages: ${viewer}: ${name} ${JSON.stringify(variables)}: p50 ${ms(percentile(times, 50))}, p95 ${ms(late)}${late > TARGET_MS ? ` (over ${TARGET_MS} ms)` : ''}`);
    }
  }
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
