import { provePairs } from './two-worlds/pairs.ts';
import { unsaid } from './two-worlds/pages.ts';
import { begin, openWorld, OWNERS, type Beginning, type World } from './two-worlds/worlds.ts';

/** As many as a test may take; `npm run prove -- two-worlds COUNT` compares thousands. */
const PAIRS = 100;
const SEED = 20_170_206;

let beginning: Beginning;
let without: World;

beforeAll(async () => {
  beginning = await begin();
  without = await openWorld(beginning);
});
afterAll(async () => {
  await without?.api.close();
  await beginning?.database.drop();
});

test('every page of the client is asked in both worlds: a new one has to say with which variables, in test/two-worlds/page-variables.ts', () => {
  expect(unsaid()).toEqual([]);
});

test.each(OWNERS)('whatever is hidden by %s, everybody else is answered byte for byte as if it were not there', async (owner) => {
  const { pairs, answers, statements } = await provePairs(without, { beginning, owner, pairs: PAIRS / OWNERS.length, seed: SEED + OWNERS.indexOf(owner) });
  expect(pairs).toBe(PAIRS / OWNERS.length);
  process.stderr.write(`two worlds, ${owner}: ${pairs} pairs, seed ${SEED + OWNERS.indexOf(owner)}, ${answers} answers alike, ${statements} statements counted\n`);
}, 600_000);
