import { randomInt } from 'node:crypto';
import { checkData } from '../src/check-data.ts';
import { startApi } from '../test/harness.ts';
import { actorsOf, proveHistories } from '../test/money/histories.ts';

const HISTORIES = Number(process.env['ACUERDO_PROOF_COUNT'] ?? 1_000);

/** A database grows with the histories in it; after so many another one is begun. */
const IN_ONE = 500;

/** So many histories go on side by side, each with a pool of its own. */
const AT_ONCE = 4;

test(`${HISTORIES} random histories of contributions, allocations, payments and amendments: every sum holds`, async () => {
  const seed = Number(process.env['ACUERDO_PROOF_SEED'] ?? randomInt(2 ** 31));
  process.stderr.write(`money: seed ${seed} (ACUERDO_PROOF_SEED repeats it)\n`);
  const figures = { histories: 0, acts: 0, taken: 0, refused: 0 };
  for (let round = 0; figures.histories < HISTORIES; round++) {
    const api = await startApi();
    try {
      const actors = await actorsOf(api);
      const count = Math.min(IN_ONE, HISTORIES - figures.histories);
      const parts = Array.from({ length: AT_ONCE }, (_, at) => Math.floor((count + at) / AT_ONCE)).filter((part) => part > 0);
      await Promise.all(parts.map((part, at) => proveHistories(api, { seed: seed + AT_ONCE * round + at, count: part, actors }, figures)));
      expect((await checkData(api.url)).filter(({ broken }) => broken > 0)).toEqual([]);
      process.stderr.write(`money: ${figures.histories} of ${HISTORIES} histories, ${figures.acts} acts, ${figures.taken} taken, ${figures.refused} refused, 0 broken\n`);
    } finally {
      await api.close();
    }
  }
  expect(figures.histories).toBe(HISTORIES);
});
