import { ownerSource } from './data-source.ts';
import { seedSample, signInLines } from './seed/sample.ts';

export interface PrepareOptions {
  readonly databaseUrl: string;
  /** Fill an empty database with the sample. */
  readonly sample: boolean;
  readonly progress: (step: string) => void;
}

/** Brings a database up to date as its owner, and fills an empty one with the sample. */
export async function prepare({ databaseUrl, sample, progress }: PrepareOptions): Promise<{ signIn: string[] }> {
  const source = ownerSource(databaseUrl);
  await source.initialize();
  try {
    const waiting = await source.showMigrations();
    if (waiting) progress('Bringing the database up to date');
    await source.runMigrations({ transaction: 'each' });
    const [{ empty }] = await source.query<[{ empty: boolean }]>('select not exists (select from collaborative) as empty');
    if (sample && empty) {
      progress('Filling it with the sample');
      await seedSample(databaseUrl);
    }
    return { signIn: await signInLines(source) };
  } finally {
    await source.destroy();
  }
}
