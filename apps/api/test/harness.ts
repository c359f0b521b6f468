import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { startProcess } from './other-process.ts';
import { scratchDatabase, type ScratchDatabase } from './scratch-database.ts';

export interface Answer<T> {
  readonly data: T;
  readonly errors?: readonly { message: string; path?: readonly (string | number)[]; extensions: { code: string; issues?: { path: string; message: string }[] } }[];
  /** The answer as it came, to the byte. */
  readonly text: string;
}

/** Somebody who asks the API, with a token of their own. */
export interface Asker {
  run<T>(document: string, variables?: Record<string, unknown>): Promise<Answer<T>>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

export interface Api extends ScratchDatabase {
  readonly origin: string;
  /** A person of the sample, by name. */
  as(name: string, language?: 'en' | 'es'): Promise<Asker>;
  /** Somebody with any token, or with none. */
  with(token: string | null, options?: { slug?: string; language?: 'en' | 'es' }): Asker;
  tokenOf(name: string): Promise<string>;
  upload(asker: Asker, name: string, bytes: Uint8Array | string): Promise<string>;
  /** Stops serving; its database stays, and can be cloned. */
  leave(): Promise<ScratchDatabase>;
  close(): Promise<void>;
}

/** The product as it is built, in a process of its own on a free port, with a clone of the sample's database, or of another one. */
export async function startApi(from: Parameters<typeof scratchDatabase>[0] = 'template'): Promise<Api> {
  const database = await scratchDatabase(from);
  const { origin, stop } = await startProcess(database.url);
  return apiOn(database, { origin, stop });
}

/** What a story asks and does, wherever the application on its database runs. */
export function apiOn(database: ScratchDatabase, { origin, stop }: { readonly origin: string; stop(): Promise<void> }): Api {
  const withToken: Api['with'] = (token, options) => asker(origin, token, options);
  const tokenOf = (name: string) => makeToken(database, name);
  return {
    ...database,
    origin,
    with: withToken,
    tokenOf,
    as: async (name, language) => withToken(await tokenOf(name), { language }),
    upload: async (who, name, bytes) => {
      const response = await who.fetch('/files', {
        method: 'POST', body: bytes as BodyInit,
        headers: { 'content-type': 'application/json', 'x-file-name': encodeURIComponent(name), 'x-acuerdo-csrf': '1' },
      });
      if (response.status !== 201) throw new Error(`upload answered ${response.status}: ${await response.text()}`);
      return ((await response.json()) as { id: string }).id;
    },
    leave: async () => {
      await stop();
      await database.rest();
      return database;
    },
    close: async () => {
      await stop();
      await database.drop();
    },
  };
}

/** Writes a token as its owner would have it, so that a test need not sign in through a page. */
async function makeToken(database: ScratchDatabase, name: string): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  const made = await database.sql(
    `insert into session (id, kind, secret_hash, account_id, label, expires_at)
     select $1, 'token', $2, account_id, 'test', now() + interval '1 hour' from person where name = $3 returning id`,
    [randomUUID(), createHash('sha256').update(secret).digest(), name]);
  if (made.length !== 1) throw new Error(`the sample has ${made.length} people called ${name}`);
  return secret;
}

/** Somebody who asks the application at an address. */
export function asker(origin: string, token: string | null, { slug = 'cammina', language = 'en' }: { slug?: string; language?: 'en' | 'es' } = {}): Asker {
  const headers = {
    ...(token ? { authorization: `Bearer ${token}` } : {}), 'x-acuerdo-collaborative': slug, 'x-acuerdo-language': language,
  };
  const ask: Asker['fetch'] = (path, init = {}) => fetch(origin + path, { ...init, headers: { ...headers, ...init.headers } });
  return {
    fetch: ask,
    run: async <T>(document: string, variables: Record<string, unknown> = {}) => {
      const response = await ask('/graphql', {
        method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: document, variables }),
      });
      const text = await response.text();
      return { ...(JSON.parse(text) as { data: T }), text };
    },
  };
}
