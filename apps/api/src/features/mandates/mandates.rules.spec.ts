import type { MotionSpec } from '@acuerdo/voting';
import { answersOf, holdInWords, mayAnswerMandate, mayKeepMandate, problemOfInstruction, type Bound } from './mandates.rules.ts';

const delegate = { personId: 'p', partyId: 'osf', roles: ['delegate'] as const };
const bound: Bound = { state: 'open', isPartner: true, mandate: { kind: 'approval', outcome: null }, awaited: false };
const reasonOf = (answer: ReturnType<typeof mayKeepMandate>) => (answer.allowed ? null : answer.reason.key);

test.each<[string, Partial<Bound>, string | null, string | null]>([
  ['before the close', {}, null, null],
  ['by somebody of no partner', { isPartner: false }, 'api.mandates.notPartner', 'api.mandates.notPartner'],
  ['without a mandate', { mandate: null }, null, 'api.mandates.nothingAsked'],
  ['with a free mandate', { mandate: { kind: 'free', outcome: null } }, null, 'api.mandates.nothingAsked'],
  ['when the board has answered', { mandate: { kind: 'approval', outcome: 'confirmed' } }, null, 'api.mandates.nothingAsked'],
  ['after the close, with a ballot', { state: 'closed', awaited: true }, 'api.mandates.closed', null],
  ['after the close, without one', { state: 'closed' }, 'api.mandates.closed', 'api.mandates.notAwaited'],
])('a mandate is kept and answered %s as the rule says', (_, change, keeping, answering) => {
  expect(reasonOf(mayKeepMandate(delegate, { ...bound, ...change }))).toBe(keeping);
  expect(reasonOf(mayAnswerMandate(delegate, { ...bound, ...change }))).toBe(answering);
});

const spec = (method: MotionSpec['method']): MotionSpec => ({
  options: [{ id: 'x' }, { id: 'stay' }], statusQuo: 'stay', method, rule: { basis: 'partner', quorum: { op: '>=', num: 1, den: 2 }, threshold: { op: '>', num: 1, den: 2, base: 'cast' } },
});

test('an instruction names an option of the motion, or an answer that its ballots have', () => {
  expect(answersOf(spec('schulze'))).toEqual(['abstain']);
  expect(answersOf(spec('consent'))).toEqual(['consent', 'reservation', 'stand-aside', 'objection', 'abstain']);
  expect(problemOfInstruction(spec('schulze'), { optionId: 'x', answer: null })).toBeNull();
  expect(problemOfInstruction(spec('schulze'), { optionId: 'y', answer: null })).toMatchObject({ path: 'optionId' });
  expect(problemOfInstruction(spec('schulze'), { optionId: null, answer: 'yes' })).toMatchObject({ path: 'answer' });
});

test.each([
  [{ stands: null, named: [], others: 1, declined: [] }, 'unnamed'],
  [{ stands: null, named: ['OSF'], others: 0, declined: [] }, 'named'],
  [{ stands: null, named: ['OSF'], others: 1, declined: ['Avina'] }, 'both'],
  [{ stands: true, named: [], others: 0, declined: [] }, 'stands'],
  [{ stands: true, named: [], others: 0, declined: ['OSF'] }, 'standsWithout'],
  [{ stands: false, named: [], others: 0, declined: ['OSF'] }, 'fallen'],
])('what all read of a result on hold names nobody who does not want to be named: %j', (hold, word) => {
  expect(holdInWords(hold).key).toBe(`api.mandates.hold.${word}`);
  expect(JSON.stringify(holdInWords(hold)).includes('Avina')).toBe(false);
});
