import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { commit, FONDO_PUENTE, namePools, start } from '../grant-journey.ts';
import { serve } from '../../src/main.ts';
import { apiOn, startApi, type Api, type Asker } from '../harness.ts';
import { scratchDatabase, type ScratchDatabase } from '../scratch-database.ts';
import { cast, close, openMotion, ranking, record, startVoting } from '../vote.ts';

/** Somebody of each party: who asks where another owns what is hidden. */
export const OFFICERS = {
  pool: 'CAMMINA · secretariat', osf: 'OSF · IMI program officer', ford: 'Ford-Mexico · program officer', avina: 'Avina · program officer',
} as const;
export type Owner = keyof typeof OFFICERS;
export const OWNERS = Object.keys(OFFICERS) as Owner[];

/** A world at its beginning: the sample with a shared file, a vote and a decision. The same for all that are cloned from it. */
export interface Beginning {
  readonly database: ScratchDatabase;
  readonly tokens: Readonly<Record<Owner, string>>;
}

export interface World {
  readonly api: Api;
  readonly askers: Readonly<Record<Owner, Asker>>;
}

/** `before` is done in it before it is cloned. */
export async function begin(before: (api: Api) => Promise<unknown> = async () => undefined): Promise<Beginning> {
  const api = await startApi();
  const secretariat = await api.as(OFFICERS.pool);
  await bringPool(api, secretariat);
  const voting = await startVoting(api);
  const { id } = await openMotion(voting);
  for (const delegate of Object.values(voting.delegates)) await cast(delegate, { motionId: id, choice: ranking(voting.options[0]) });
  await close(voting.secretariat, id);
  await record(voting.secretariat, id);
  for (const name of Object.values(OFFICERS)) {
    const asker = await api.as(name);
    await start(asker, await api.upload(asker, 'begun.json', '{"version":"1.1","grants":[]}'));
  }
  await before(api);
  await settled(api);
  const tokens = await keptTokens(api);
  return { database: await api.leave(), tokens };
}

/** A few rows of the invented fund: payments into it, and grants of it and of its partners. */
async function bringPool(api: Api, secretariat: Asker): Promise<void> {
  const { grants, ...file } = JSON.parse(readFileSync(FONDO_PUENTE, 'utf8')) as { grants: object[] };
  const started = await start(secretariat, await api.upload(secretariat, 'pool.json', JSON.stringify({ ...file, grants: grants.slice(0, 6) })));
  await namePools(secretariat, started.id ?? '', ['Fondo Puente']);
  const { grants: written, contributions } = await commit(secretariat, started.id ?? '', true);
  if (!written || !contributions) throw new Error('the pool has no grants or no contributions');
}

/** Until everything written stands in the chain and was compared with soundings: a moment later it would be the same. */
export async function settled(api: Pick<Api, 'sql'>): Promise<void> {
  while ((await api.sql('select from ledger_queue union all select from sounding_check limit 1')).length > 0) await setTimeout(50);
}

/** Serves a clone of a database in this process. */
export async function serveHere(from?: ScratchDatabase): Promise<Api> {
  const database = await scratchDatabase(from);
  const { url, close: stop } = await serve({ databaseUrl: database.url, port: 0, clientFolder: '/nowhere', production: true });
  return apiOn(database, { origin: url, stop });
}

/** In this process: hundreds of worlds are opened, one after the other. */
export async function openWorld({ database, tokens }: Beginning): Promise<World> {
  const api = await serveHere(database);
  const asker = (owner: Owner) => api.with(tokens[owner]);
  return { api, askers: { pool: asker('pool'), osf: asker('osf'), ford: asker('ford'), avina: asker('avina') } };
}

/** Tokens that stand in the beginning already, so that each world lists the same sessions, used at the same moment. */
async function keptTokens(api: Api): Promise<Record<Owner, string>> {
  const made = await Promise.all(OWNERS.map(async (owner) => {
    const secret = randomBytes(32).toString('base64url');
    await api.sql(
      `insert into session (id, kind, secret_hash, account_id, label, expires_at, last_used_at)
       select $1, 'token', $2, account_id, 'worlds', now() + interval '1 day', now() + interval '1 day' from person where name = $3`,
      [randomUUID(), createHash('sha256').update(secret).digest(), OFFICERS[owner]]);
    return [owner, secret] as const;
  }));
  return Object.fromEntries(made) as Record<Owner, string>;
}
