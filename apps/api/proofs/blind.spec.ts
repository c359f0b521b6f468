import { allDeclared, hidingReviews, REVIEWERS } from '../test/two-worlds/hidden-reviews.ts';
import { proveMany } from '../test/two-worlds/prove-many.ts';
import { begin, type World } from '../test/two-worlds/worlds.ts';

const PAIRS = Number(process.env['ACUERDO_PROOF_COUNT'] ?? 1000);

test(`${PAIRS} random reviews of another partner: who has not submitted is answered the same bytes`, async () => {
  const hidingOf = (round: number, without: World) => hidingReviews(REVIEWERS[round % REVIEWERS.length] ?? 'osf', without);
  expect(await proveMany({ name: 'blind', pairs: PAIRS, inOneWorld: 25, beginning: await begin(allDeclared), hidingOf })).toBe(PAIRS);
});
