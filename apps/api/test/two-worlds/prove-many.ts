import { randomInt } from 'node:crypto';
import { provePairs, type Hiding } from './pairs.ts';
import { openWorld, type Beginning, type World } from './worlds.ts';

interface Proving<T> {
  readonly name: string;
  readonly pairs: number;
  /** A world grows with what is hidden in it; after so many pairs another one is begun. */
  readonly inOneWorld: number;
  readonly beginning: Beginning;
  readonly hidingOf: (round: number, without: World) => Promise<Hiding<T>>;
}

/** Compares as many pairs as a proof is asked for, and prints how far it is. Gives how many it compared; the beginning is dropped. */
export async function proveMany<T>({ name, pairs, inOneWorld, beginning, hidingOf }: Proving<T>): Promise<number> {
  const seed = Number(process.env['ACUERDO_PROOF_SEED'] ?? randomInt(2 ** 31));
  process.stderr.write(`${name}: seed ${seed} (ACUERDO_PROOF_SEED repeats it)\n`);
  const without = await openWorld(beginning);
  const sum = { pairs: 0, answers: 0, statements: 0 };
  try {
    for (let round = 0; sum.pairs < pairs; round++) {
      const figures = await provePairs(without, { beginning, hiding: await hidingOf(round, without), pairs: Math.min(inOneWorld, pairs - sum.pairs), seed: seed + round });
      for (const key of ['pairs', 'answers', 'statements'] as const) sum[key] += figures[key];
      process.stderr.write(`${name}: ${sum.pairs} of ${pairs} pairs, ${sum.answers} answers alike, ${sum.statements} statements counted, 0 differences\n`);
    }
  } finally {
    await without.api.close();
    await beginning.database.drop();
  }
  return sum.pairs;
}
