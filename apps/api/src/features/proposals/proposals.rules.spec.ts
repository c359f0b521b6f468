import type { Actor } from '@acuerdo/access';
import { countMotion, type Elector, type MotionSpec } from '@acuerdo/voting';
import fc from 'fast-check';
import { mayEnd, mayPutToVote, mayStart, mayWithdraw, outcomeOf, type ProposalFacts } from './proposals.rules.ts';

const secretariat: Actor = { personId: 's', partyId: 'pool', roles: ['secretariat'] };
const officer: Actor = { personId: 'p', partyId: 'osf', roles: ['officer'] };
const draft: ProposalFacts = { ownerId: 'osf', state: 'draft', protection: 'partners', underVote: false };
const inReview: ProposalFacts = { ...draft, state: 'in_review' };
const reviewed: ProposalFacts = { ...draft, state: 'reviewed' };

const reasonOf = (answer: ReturnType<typeof mayStart>): string | null => (answer.allowed ? null : answer.reason.key);

test('its owner starts the review, once, and opens what is protected first', () => {
  expect(reasonOf(mayStart(officer, draft))).toBeNull();
  expect(reasonOf(mayStart(secretariat, draft))).toBe('access.owner');
  expect(reasonOf(mayStart(officer, inReview))).toBe('api.proposals.startedAlready');
  expect(reasonOf(mayStart(officer, { ...draft, protection: 'protected' }))).toBe('api.grants.protectedFirst');
});

test('the secretariat ends the review and puts it to the vote, in this order and not twice at once', () => {
  expect(reasonOf(mayEnd(secretariat, inReview))).toBeNull();
  expect(reasonOf(mayEnd(officer, inReview))).toBe('access.role');
  expect(reasonOf(mayEnd(secretariat, reviewed))).toBe('api.proposals.notInReview');
  expect(reasonOf(mayPutToVote(secretariat, inReview))).toBe('api.proposals.notReviewed');
  expect(reasonOf(mayPutToVote(secretariat, reviewed))).toBeNull();
  expect(reasonOf(mayPutToVote(secretariat, { ...reviewed, underVote: true }))).toBe('api.proposals.underVote');
});

test('its owner withdraws it until it is under a vote or decided', () => {
  for (const facts of [draft, inReview, reviewed]) expect(reasonOf(mayWithdraw(officer, facts))).toBeNull();
  expect(reasonOf(mayWithdraw(secretariat, inReview))).toBe('access.owner');
  expect(reasonOf(mayWithdraw(officer, { ...reviewed, underVote: true }))).toBe('api.proposals.underVote');
  expect(reasonOf(mayWithdraw(officer, { ...draft, state: 'decided' }))).toBe('api.proposals.over');
});

const SPEC: MotionSpec = {
  options: [{ id: 'fund' }, { id: 'not' }], statusQuo: 'not', method: 'schulze', unranked: 'bottom', strength: 'winning',
  rule: { basis: 'partner', quorum: { op: '>=', num: 2, den: 3 }, threshold: { op: '>', num: 1, den: 2, base: 'yes+no' } },
};
const vote = fc.constantFrom('fund', 'not', 'abstain', 'absent');
type Vote = 'fund' | 'not' | 'abstain' | 'absent';
const counted = (votes: readonly Vote[], recused: number) => {
  const electorate: Elector[] = [
    ...votes.map((_, at) => ({ voterId: `v${at}` })), ...Array.from({ length: recused }, (_, at) => ({ voterId: `r${at}`, recused: true }))];
  const ballots = votes.flatMap((one, at) => (one === 'absent' ? [] : [{
    voterId: `v${at}`, choice: one === 'abstain' ? { kind: 'abstain' as const } : { kind: 'ranking' as const, ranking: [[one]] },
  }]));
  const count = countMotion({ spec: SPEC, electorate, ballots });
  if (!count.ok) throw new Error(count.reason.key);
  return count.count;
};

test('2 of 2 pass where the third is recused; with the third merely absent it is 2 of 3', () => {
  const recused = counted(['fund', 'fund'], 1);
  expect(recused.turnout).toMatchObject({ entitled: 3, recused: 1, eligible: 2, absent: 0 });
  expect(recused.tests[0]).toMatchObject({ name: 'quorum', part: '2', whole: '2', met: true });
  expect(counted(['fund', 'fund', 'absent'], 0).tests[0]).toMatchObject({ name: 'quorum', part: '2', whole: '3' });
  expect(outcomeOf(recused.outcome)).toBe('funded');
});

test('however many are recused, the outcome and every test are as if they were not there', () => {
  fc.assert(fc.property(fc.array(vote, { minLength: 1, maxLength: 7 }), fc.integer({ min: 1, max: 5 }), (votes, recused) => {
    const [without, with_] = [counted(votes as Vote[], 0), counted(votes as Vote[], recused)];
    expect({ outcome: with_.outcome, chosen: with_.chosen, tests: with_.tests }).toEqual({ outcome: without.outcome, chosen: without.chosen, tests: without.tests });
    expect(outcomeOf(with_.outcome)).toBe(outcomeOf(without.outcome));
  }));
});

test.each([
  [['fund', 'fund', 'not'], 'funded'], [['not', 'not', 'fund'], 'declined'], [['fund', 'not'], null], [['fund', 'absent', 'absent'], null], [['fund', 'abstain'], 'funded'],
] as const)('%j: %s', (votes, outcome) => {
  expect(outcomeOf(counted(votes, 0).outcome)).toBe(outcome);
});
