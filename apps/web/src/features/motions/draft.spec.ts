import { MOTION_METHODS } from '@acuerdo/voting';
import { say } from '@acuerdo/words';
import { FIRST_RULE, readRule, ruleIn, sent, withMethod } from './draft.ts';
import { INTENTIONS, methodsFor } from './intentions.ts';

const options = ['a', 'b', 'q'];
const said = (reading: ReturnType<typeof readRule>) => (reading.ok ? reading.sentences.map((one) => say('en', one)).join(' ') : say('en', reading.wrong));

test('the rule is said as it is typed', () => {
  expect(said(readRule({ optionIds: options, ...FIRST_RULE }, 'q'))).toMatch(/at least two thirds of the partners.*more than half of the partners that prefer/);
  const strict = { ...FIRST_RULE.threshold, op: '>=', num: '3', den: '4', base: 'eligible' };
  expect(said(readRule({ optionIds: options, ...FIRST_RULE, threshold: strict }, 'q'))).toMatch(/at least three quarters of all partners that may vote/);
});

test.each([
  ['an empty field', { ...FIRST_RULE.quorum, num: '' }, /quorum\.num.*not a whole number/],
  ['more than the whole', { ...FIRST_RULE.quorum, num: 4 }, /quorum\.num.*4/],
  ['nothing below the line', { ...FIRST_RULE.quorum, den: 0 }, /quorum\.den/],
])('%s is told with its field', (_, quorum, words) => {
  expect(said(readRule({ optionIds: options, ...FIRST_RULE, quorum }, 'q'))).toMatch(words);
});

test('a motion without its status quo has no rule to say', () => {
  const reading = readRule({ optionIds: ['a', 'b'], ...FIRST_RULE }, 'q');
  expect(reading.ok).toBe(false);
});

test('every method is asked for by one intention', () => {
  expect(INTENTIONS.flatMap(methodsFor).toSorted()).toEqual([...MOTION_METHODS].sort());
});

const texts = { titleEn: 'T', titleEs: 'T', textEn: 'X', textEs: 'X', optionIds: ['a', 'q'] };

test('what a method does not read is kept in the form and not sent', () => {
  const draft = { ...texts, ...FIRST_RULE, method: 'score' as const, parameters: { maxScore: 3, strength: 'margin', minScorers: '' } };
  expect(sent(draft).parameters).toEqual({ maxScore: 3 });
  expect(sent(withMethod(draft, 'schulze')).parameters).toEqual({ strength: 'margin' });
});

test('consent asks everybody, and the rule of another method comes back after it', () => {
  const consent = withMethod({ ...texts, ...FIRST_RULE }, 'consent');
  expect(said(readRule(consent, 'q'))).toMatch(/all of the partners|One open objection/);
  expect(withMethod(consent, 'schulze')).toMatchObject({ quorum: FIRST_RULE.quorum, threshold: FIRST_RULE.threshold });
});

test('a rule that is there is read into the form as it was sent', () => {
  const spec = {
    options: [{ id: 'a' }, { id: 'q' }], statusQuo: 'q', method: 'ranked-pairs', strength: 'margin', tieOrder: ['a', 'q'],
    rule: { basis: 'partner', quorum: { op: '>=', num: 1, den: 2, counts: ['abstain'] }, threshold: { op: '>', num: 1, den: 2, base: 'cast' }, silence: 'agrees', split: true, blockers: ['p'], ties: { kind: 'casting-vote', voterId: 'p' } },
  } as const;
  expect(sent({ ...texts, ...ruleIn(spec, { secrecy: 'open', weightSource: null }) })).toMatchObject({
    method: 'ranked-pairs', parameters: { strength: 'margin', tieOrder: ['a', 'q'] }, quorumCounts: ['abstain'], silence: 'agrees', split: true, blockerIds: ['p'],
    ties: { kind: 'casting-vote', voterId: 'p' }, secrecy: 'open', threshold: { base: 'cast' },
  });
});

test('weights are sent where the rule weighs votes, and a share of them where it tests both', () => {
  const draft = { ...texts, ...FIRST_RULE, weights: { poolId: 'pool', sum: 'received', currency: 'USD' } };
  expect(sent(draft)).toMatchObject({ basis: 'partner', weights: null, weightThreshold: null });
  expect(sent({ ...draft, basis: 'weight' })).toMatchObject({ weights: { poolId: 'pool' }, weightThreshold: null });
  expect(sent({ ...draft, basis: 'double' })).toMatchObject({ weights: { sum: 'received' }, weightThreshold: { op: '>', num: 1, den: 2 } });
  expect(said(readRule({ ...draft, basis: 'double' }, 'q'))).toMatch(/By weight/);
});

test.each([
  ['by weight', { basis: 'weight' }, /weigh differently/], ['by consent', { method: 'consent' as const, optionIds: ['a', 'q'] }, /Consent cannot be secret/],
  ['with divided votes', { split: true }, /divided vote/], ['with a block', { blockerIds: ['p'] }, /block or a casting vote/],
  ['with a casting vote', { ties: 'casting-vote', castingId: 'p' }, /block or a casting vote/],
])('a vote %s is not secret, and the form says why', (_, change, words) => {
  expect(said(readRule({ optionIds: options, ...FIRST_RULE, ...change }, 'q'))).not.toMatch(words);
  expect(said(readRule({ optionIds: options, ...FIRST_RULE, ...change, secrecy: 'secret' }, 'q'))).toMatch(words);
});
