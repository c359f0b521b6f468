import { DataSource, type DataSourceOptions } from 'typeorm';
import { entities } from './entities.ts';
import { migrations } from './platform/database/migrations/index.ts';
import { ReadableNames } from './platform/database/readable-names.ts';

/** The role that the running product has: it cannot change the schema, nor rewrite the record. */
export const RUNTIME_ROLE = 'acuerdo_runtime';

function options(url: string, extra: Record<string, unknown> = {}): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTableName: 'schema_migration',
    namingStrategy: new ReadableNames(),
    synchronize: false,
    installExtensions: false,
    logging: false,
    extra: {
      connectionTimeoutMillis: 5_000,
      idle_in_transaction_session_timeout: 15_000,
      statement_timeout: 30_000,
      ...extra,
    },
  };
}

/** For migrations and the sample: whoever owns the schema. */
export const ownerSource = (url: string) => new DataSource(options(url, { max: 4, statement_timeout: 0 }));

/**
 * For serving. Every connection takes the runtime role at its start (docs/decisions/0004), unless
 * RUNTIME_DATABASE_URL names a login of its own.
 */
export function runtimeSource(url: string, runtimeUrl = process.env['RUNTIME_DATABASE_URL']): DataSource {
  return new DataSource(runtimeUrl
    ? options(runtimeUrl, { max: 16 })
    : options(url, { max: 16, options: `-c role=${RUNTIME_ROLE}` }));
}
