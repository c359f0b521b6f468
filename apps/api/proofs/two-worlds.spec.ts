import { randomInt } from 'node:crypto';
import { provePairs } from '../test/two-worlds/pairs.ts';
import { begin, openWorld, OWNERS } from '../test/two-worlds/worlds.ts';

const PAIRS = Number(process.env['ACUERDO_PROOF_COUNT'] ?? 1000);

/** A world grows with what is hidden in it; after so many pairs another one is begun. */
const IN_ONE_WORLD = 100;

test(`${PAIRS} random things hidden: nobody else is answered another byte`, async () => {
  const seed = Number(process.env['ACUERDO_PROOF_SEED'] ?? randomInt(2 ** 31));
  process.stderr.write(`two worlds: seed ${seed} (ACUERDO_PROOF_SEED repeats it)\n`);
  const beginning = await begin();
  const without = await openWorld(beginning);
  const sum = { pairs: 0, answers: 0, statements: 0 };
  try {
    for (let round = 0; sum.pairs < PAIRS; round++) {
      const owner = OWNERS[round % OWNERS.length] ?? 'osf';
      const figures = await provePairs(without, { beginning, owner, pairs: Math.min(IN_ONE_WORLD, PAIRS - sum.pairs), seed: seed + round });
      for (const key of ['pairs', 'answers', 'statements'] as const) sum[key] += figures[key];
      process.stderr.write(`two worlds: ${sum.pairs} of ${PAIRS} pairs, ${sum.answers} answers alike, ${sum.statements} statements counted, 0 differences\n`);
    }
  } finally {
    await without.api.close();
    await beginning.database.drop();
  }
  expect(sum.pairs).toBe(PAIRS);
});
