import pg from 'pg';

/** A database of this test's own, cloned from the template that `npm test` prepared. */
export interface ScratchDatabase {
  readonly name: string;
  readonly url: string;
  /** Runs a statement as the owner of the schema. */
  sql<T>(text: string, values?: unknown[]): Promise<T[]>;
  /** Leaves every connection to it; `sql` opens none any more. */
  rest(): Promise<void>;
  drop(): Promise<void>;
}

const server = (): { url: string; template: string } => {
  const url = process.env['ACUERDO_TEST_DATABASE_URL'];
  const template = process.env['ACUERDO_TEMPLATE'];
  if (!url || !template) throw new Error('these tests run through `npm test`, which starts their database');
  return { url, template };
};

/** After the server has waited for whoever was leaving: connections that close a moment later than they say are not cut off. */
const STILL_USED = '55006';

let made = 0;

/** Clones the template, or another database that nobody uses; or makes an empty one. */
export async function scratchDatabase(from: 'template' | 'empty' | Pick<ScratchDatabase, 'name'> = 'template'): Promise<ScratchDatabase> {
  const { url, template } = server();
  const name = `test_${process.env['JEST_WORKER_ID'] ?? 0}_${process.pid}_${made++}`;
  const source = from === 'empty' ? 'template0' : from === 'template' ? template : from.name;
  await asOwner(url, `create database ${name} template ${source}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const pool = new pg.Pool({ connectionString: own.href, max: 2 });
  const rest = async () => void (pool.ended || (await pool.end()));
  return {
    name,
    url: own.href,
    sql: async (text, values) => (await pool.query(text, values)).rows,
    rest,
    drop: async () => {
      await rest();
      await asOwner(url, `drop database ${name}`).catch((error: { code?: string }) => {
        if (error.code !== STILL_USED) throw error;
        return asOwner(url, `drop database ${name} with (force)`);
      });
    },
  };
}

async function asOwner(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
