import pg from 'pg';
import { Refusal, codeOf } from '../refusal.ts';

const OLDEST = 15;
const MUST_BE_ON = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;

export const withClient = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'acuerdo scripts' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** The same server and account, another database. */
export const inDatabase = (url: string, name: string): string => {
  const at = new URL(url);
  at.pathname = `/${encodeURIComponent(name)}`;
  return at.href;
};

export const createDatabase = (serverUrl: string, name: string): Promise<void> =>
  withClient(serverUrl, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  });

export const dropDatabases = (serverUrl: string, prefix: string): Promise<void> =>
  withClient(serverUrl, async (client) => {
    const found = await client.query<{ datname: string }>('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [prefix]);
    for (const { datname } of found.rows) await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(datname)} WITH (FORCE)`);
  });

/** Refuses a database that cannot be reached, is too old, or would lose what it has confirmed (votes) when it crashes. */
export const assertFit = async (url: string): Promise<void> => {
  const settings = await withClient(url, (client) =>
    client.query<{ name: string; setting: string }>('SELECT name, setting FROM pg_settings WHERE name = ANY($1)', [['server_version_num', ...MUST_BE_ON]]),
  ).catch((error: unknown) => {
    throw new Refusal(sentence(error, url));
  });
  const valueOf = (name: string) => settings.rows.find((row) => row.name === name)?.setting ?? '';
  const major = Math.floor(Number(valueOf('server_version_num')) / 10_000);
  if (major < OLDEST) throw new Refusal(`The database at ${place(url)} is PostgreSQL ${major}: Acuerdo needs ${OLDEST} or later.`);
  const off = MUST_BE_ON.filter((name) => valueOf(name) === 'off');
  if (off.length > 0) throw new Refusal(`The database at ${place(url)} may lose confirmed votes in a crash: set ${off.join(' and ')} to on.`);
};

const REASONS: Readonly<Record<string, (url: URL) => string>> = {
  '28P01': (url) => `refuses the password of ${decodeURIComponent(url.username)}: mend it in DATABASE_URL`,
  '28000': (url) => `does not let ${decodeURIComponent(url.username)} in: mend the account in DATABASE_URL or the server's pg_hba.conf`,
  '3D000': (url) => `has no database ${url.pathname.slice(1)}: create it, or mend DATABASE_URL`,
  '53300': () => 'takes no more connections: close some, or raise max_connections',
  ENOTFOUND: (url) => `cannot be reached, because no machine is called ${url.hostname}: mend DATABASE_URL`,
  ECONNREFUSED: () => 'cannot be reached, because nothing listens there: start it, or mend DATABASE_URL',
};

const sentence = (error: unknown, url: string): string => {
  const known = REASONS[codeOf(error)];
  const reason = known ? known(parsed(url)) : `cannot be used: ${error instanceof Error ? error.message : String(error)}`;
  return `The database at ${place(url)} ${reason.replace(/\.$/, '')}.`;
};

/** Where a database is, without the password. */
export const place = (url: string): string => {
  const { host, pathname } = parsed(url);
  return `${host}${pathname}`;
};

const parsed = (url: string): URL => {
  const at = URL.canParse(url) ? new URL(url) : undefined;
  if (!at || !/^postgres(ql)?:$/.test(at.protocol)) throw new Refusal('DATABASE_URL is not an address of a PostgreSQL, such as postgres://user:password@host:5432/acuerdo.');
  return at;
};
