import type { Actor } from '@acuerdo/access';
import { mayLeave, mayWrite, missingIn, sightOfReviews, wordOf, type ReviewSight, type Standing, type StandingWord } from './reviews.rules.ts';

const officer: Actor = { personId: 'p', partyId: 'osf', roles: ['officer'] };
const delegate: Actor = { ...officer, roles: ['delegate'] };
const free: Standing = { state: 'in_review', effect: 'none', place: { takenBy: null, mine: false, submitted: false } };
const mine: Standing = { ...free, place: { takenBy: 'Me', mine: true, submitted: false } };
const taken: Standing = { ...free, place: { takenBy: 'Ana', mine: false, submitted: false } };
const submitted: Standing = { ...free, place: { takenBy: 'Me', mine: true, submitted: true } };

test.each<[string, Standing, ReviewSight, StandingWord]>([
  ['conflicts are asked first, even when all is over', { ...submitted, effect: null, state: 'decided' }, 'asked', 'submitted'],
  ['before one writes', { ...free, effect: null }, 'asked', 'asked'],
  ['with no conflict it is blind until mine is in', free, 'blind', 'free'],
  ['and while I write', mine, 'blind', 'writing'],
  ['and while my colleague writes', taken, 'blind', 'taken'],
  ['then it opens', submitted, 'open', 'submitted'],
  ['it opens to who did not submit when the phase is over', { ...mine, state: 'reviewed' }, 'open', 'over'],
  ['and stays open', { ...mine, state: 'decided' }, 'open', 'over'],
  ['a withdrawn proposal opens nothing', { ...mine, state: 'withdrawn' }, 'blind', 'over'],
  ['who abstains reads like the others', { ...free, effect: 'abstain', state: 'reviewed' }, 'open', 'out'],
  ['who is recused never does', { ...free, effect: 'recuse', state: 'decided' }, 'recused', 'recused'],
  ['not even when the own partner has submitted', { ...submitted, effect: 'bar' }, 'recused', 'recused'],
  ['a partner without a place waits for the end', { ...free, place: null }, 'blind', 'reader'],
])('%s', (_, standing, sight, word) => {
  expect([sightOfReviews(standing), wordOf(officer, standing)]).toEqual([sight, word]);
});

test.each<[string, Standing, string | null]>([
  ['an officer of a partner with a free place writes', free, null],
  ['and goes on', mine, null],
  ['and amends', submitted, null],
  ['also when the reviews are open, until it is decided', { ...submitted, state: 'reviewed' }, null],
  ['not after', { ...submitted, state: 'decided' }, 'api.reviews.over'],
  ['nobody begins when the phase is over', { ...mine, state: 'reviewed' }, 'api.reviews.over'],
  ['nor before it begins', { ...free, state: 'draft' }, 'api.reviews.notStarted'],
  ['nor without having been asked for conflicts', { ...free, effect: null }, 'api.reviews.declareFirst'],
  ['nor under one that keeps out', { ...free, effect: 'abstain' }, 'api.reviews.conflicted'],
  ['nor in the place of somebody else', taken, 'api.reviews.taken'],
  ['nor without a place', { ...free, place: null }, 'api.reviews.noPlace'],
])('%s', (_, standing, reason) => {
  const answer = mayWrite(officer, standing);
  expect(answer.allowed ? null : answer.reason.key).toBe(reason);
});

test('a delegate votes and does not review', () => {
  expect(mayWrite(delegate, free)).toMatchObject({ allowed: false, reason: { key: 'access.role' } });
  expect(wordOf(delegate, free)).toBe('reader');
});

test('a place is given back until the review is in', () => {
  expect(mayLeave(officer, mine).allowed).toBe(true);
  expect(mayLeave(officer, submitted)).toMatchObject({ allowed: false, reason: { key: 'api.reviews.submittedStays' } });
  expect(mayLeave(officer, taken)).toMatchObject({ allowed: false, reason: { key: 'api.reviews.notYours' } });
});

test('what is missing is named by its field; n/a is an answer', () => {
  expect(missingIn({ scores: { a: null, b: 0 }, recommendation: null, confidence: 'low', text: '' }, ['a', 'b', 'c']).map(({ path }) => path))
    .toEqual(['scores.c', 'recommendation', 'text']);
  expect(missingIn({ scores: { a: null }, recommendation: 'fund', confidence: 'low', text: 'yes' }, ['a'])).toEqual([]);
});
