import { allDeclared, hidingReviews, REVIEWERS } from './two-worlds/hidden-reviews.ts';
import { hidingThings } from './two-worlds/hidden-things.ts';
import { provePairs } from './two-worlds/pairs.ts';
import { unsaid } from './two-worlds/pages.ts';
import { begin, openWorld, OWNERS, type Beginning, type World } from './two-worlds/worlds.ts';

/** As many as a test may take; `npm run prove -- two-worlds COUNT` compares thousands. */
const PAIRS = 60;
/** Of reviews; `npm run prove -- blind COUNT` compares thousands. */
const REVIEW_PAIRS = 15;
const SEED = 20_170_206;

let beginning: Beginning;
let without: World;

beforeAll(async () => {
  beginning = await begin(allDeclared);
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
  const { pairs, answers, statements } = await provePairs(without, { beginning, hiding: hidingThings(owner), pairs: PAIRS / OWNERS.length, seed: SEED + OWNERS.indexOf(owner) });
  expect(pairs).toBe(PAIRS / OWNERS.length);
  process.stderr.write(`two worlds, ${owner}: ${pairs} pairs, seed ${SEED + OWNERS.indexOf(owner)}, ${answers} answers alike, ${statements} statements counted\n`);
}, 600_000);

test.each(REVIEWERS)('whatever %s writes about a proposal, officers of the others who have not submitted are answered byte for byte as if it had written nothing', async (owner) => {
  const { pairs, answers, statements } = await provePairs(without, { beginning, hiding: await hidingReviews(owner, without), pairs: REVIEW_PAIRS / REVIEWERS.length, seed: SEED });
  expect(pairs).toBe(REVIEW_PAIRS / REVIEWERS.length);
  process.stderr.write(`blind, ${owner}: ${pairs} pairs, seed ${SEED}, ${answers} answers alike, ${statements} statements counted\n`);
}, 600_000);
