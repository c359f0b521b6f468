import { ownerSource } from './data-source.ts';

/** The statements that would make a migrated database equal to the entities: none, when they agree. */
export async function schemaDiff(databaseUrl: string): Promise<string[]> {
  const source = ownerSource(databaseUrl);
  await source.initialize();
  try {
    await source.runMigrations({ transaction: 'each' });
    const plan = await source.driver.createSchemaBuilder().log();
    return plan.upQueries.map(({ query }) => query);
  } finally {
    await source.destroy();
  }
}
