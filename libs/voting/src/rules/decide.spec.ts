import { Fraction } from '@acuerdo/exact';
import { checkRule, decide, readDecision, tallyOf, type Position, type Rule, type Test, type Votes } from '@acuerdo/voting';

const MAJORITY: Test = { option: 'yes', op: '>', num: 1, den: 2, base: 'yes+no' };
const rule = (more: Partial<Rule> = {}): Rule => ({ basis: 'person', tests: [MAJORITY], ...more });
const votes = (eligible: number, cast: Record<string, number>, recused = 0): Votes => ({ heads: { eligible, recused, votes: cast } });

function verdict(asked: Rule, given: Votes) {
  const decided = decide(asked, given);
  if (!decided.ok) throw new Error(decided.reason.key);
  return decided;
}

test.each([
  ['yes+no', true], ['cast', false], ['eligible', false],
] as const)('5 for, 3 against, 4 abstain, of 20: a majority of %s is %s', (base, passes) => {
  expect(verdict(rule({ tests: [{ ...MAJORITY, base }] }), votes(20, { yes: 5, no: 3, abstain: 4 })).passes).toBe(passes);
});

test('who is recused leaves the base: 3 of 4 left are three quarters, 3 of 5 are not', () => {
  const asked = rule({ tests: [{ option: 'yes', op: '>=', num: 3, den: 4, base: 'eligible' }] });
  expect(verdict(asked, votes(5, { yes: 3, no: 1 }, 1))).toMatchObject({ passes: true, tests: [{ part: '3', whole: '4' }] });
  expect(verdict(asked, votes(5, { yes: 3, no: 1 })).passes).toBe(false);
});

test('an abstention makes the quorum where the rule counts it, and only there', () => {
  const quorum = { op: '>=', num: 1, den: 2 } as const;
  const given = votes(10, { yes: 3, no: 1, abstain: 1 });
  expect(verdict(rule({ quorum: { ...quorum, counts: ['yes', 'no', 'abstain'] } }), given)).toMatchObject({ quorumMet: true, passes: true });
  expect(verdict(rule({ quorum: { ...quorum, counts: ['yes', 'no'] } }), given)).toMatchObject({ quorumMet: false, passes: false });
});

test('a quorum of 3√n÷2 is compared without a root: 30 of 400 meets it, 29 does not', () => {
  const asked = rule({ quorum: { root: { num: 3, den: 2 }, counts: ['yes'] } });
  expect(verdict(asked, votes(400, { yes: 30 })).quorumMet).toBe(true);
  expect(verdict(asked, votes(400, { yes: 29 })).quorumMet).toBe(false);
  expect(verdict(asked, votes(0, {})).quorumMet).toBe(false);
});

test('nobody voted: nothing passes', () => {
  expect(verdict(rule({ tests: [{ ...MAJORITY, op: '>=', num: 0 }] }), votes(10, {})).passes).toBe(false);
});

test('a tie loses where the rule says so, though half was enough', () => {
  const half = rule({ tests: [{ ...MAJORITY, op: '>=' }] });
  expect(verdict(half, votes(10, { yes: 5, no: 5 })).passes).toBe(true);
  expect(verdict({ ...half, tieLoses: true }, votes(10, { yes: 5, no: 5 })).passes).toBe(false);
});

test('a blocker stops it by a no, not by an abstention (UN Charter, article 27)', () => {
  const council = rule({ tests: [], minYes: 9, blockers: ['China', 'Russia'] });
  const against = { ...votes(15, { yes: 13, no: 2 }), against: ['Russia', 'Chad', 'China'] };
  expect(verdict(council, against)).toMatchObject({ passes: false, blockedBy: ['China', 'Russia'] });
  expect(verdict(council, votes(15, { yes: 10, abstain: 5 })).passes).toBe(true);
  expect(verdict(council, votes(15, { yes: 8, abstain: 7 })).passes).toBe(false);
});

test('consent needs an answer of everybody and no open objection; standing aside is an answer', () => {
  const consent = rule({ tests: [], consent: true });
  expect(verdict(consent, votes(3, { yes: 2, abstain: 1 })).passes).toBe(true);
  expect(verdict(consent, votes(3, { yes: 2 })).passes).toBe(false);
  expect(verdict(consent, { ...votes(3, { yes: 3 }), openObjections: 1 }).passes).toBe(false);
});

const PARTNERS: Position[] = [
  { name: 'North', weight: Fraction.of(1, 3), position: 'yes' },
  { name: 'East', weight: Fraction.of(1, 3), position: 'yes' },
  { name: 'West', weight: Fraction.of(1, 3), position: 'no' },
];

test('a double test asks heads and weights apart, and thirds are exact', () => {
  const share = { option: 'yes', op: '>=', num: 2, den: 3, base: 'eligible' } as const;
  const asked: Rule = { basis: 'double', tests: [{ ...share, measure: 'heads' }, { ...share, measure: 'weight' }] };
  const given = tallyOf(PARTNERS);
  const strict: Rule = { ...asked, tests: [asked.tests[0]!, { ...asked.tests[1]!, op: '>' }] };
  expect(given.ok && verdict(asked, given.value)).toMatchObject({ passes: true, tests: [{ part: '2', whole: '3' }, { part: '2/3', whole: '1' }] });
  expect(given.ok && verdict(strict, given.value)).toMatchObject({ passes: false, tests: [{ met: true }, { met: false }] });
});

test('a recused partner leaves with its weight, an absent one stays in the base', () => {
  const given = (position: string) => {
    const tally = tallyOf([...PARTNERS.slice(0, 2), { ...PARTNERS[2]!, position }]);
    return tally.ok ? verdict({ basis: 'weight', tests: [{ ...MAJORITY, base: 'eligible', num: 3, den: 4 }] }, tally.value) : null;
  };
  expect(given('recused')).toMatchObject({ passes: true, tests: [{ part: '2/3', whole: '2/3' }] });
  expect(given('absent')).toMatchObject({ passes: false, tests: [{ part: '2/3', whole: '1' }] });
});

test.each<[string, Rule, string, string]>([
  ['num above den', rule({ tests: [{ ...MAJORITY, num: 4, den: 3 }] }), 'aboveOne', 'tests[0].num'],
  ['den 0', rule({ tests: [{ ...MAJORITY, den: 0 }] }), 'notWhole', 'tests[0].den'],
  ['negative', rule({ tests: [{ ...MAJORITY, num: -1 }] }), 'notWhole', 'tests[0].num'],
  ['a float', rule({ tests: [{ ...MAJORITY, num: 0.5 }] }), 'notWhole', 'tests[0].num'],
  ['more than all', rule({ tests: [{ ...MAJORITY, num: 2 }] }), 'moreThanAll', 'tests[0].op'],
  ['a quorum above all', rule({ quorum: { op: '>=', num: 3, den: 2, counts: ['yes'] } }), 'aboveOne', 'quorum.num'],
  ['a quorum of nobody', rule({ quorum: { op: '>=', num: 1, den: 2, counts: [] } }), 'countsNothing', 'quorum.counts'],
  ['a double test of heads alone', rule({ basis: 'double' }), 'doubleNeedsBoth', 'tests'],
  ['weights in a rule by heads', rule({ tests: [{ ...MAJORITY, measure: 'weight' }] }), 'otherMeasure', 'tests'],
  ['nothing asked', rule({ tests: [] }), 'asksNothing', 'tests'],
  ['an unknown base', rule({ tests: [{ ...MAJORITY, base: 'present' as 'cast' }] }), 'oneOf', 'tests[0].base'],
])('a rule with %s is refused, naming field and value', (_, wrong, kind, field) => {
  expect(checkRule(wrong)).toMatchObject({ key: `voting.rule.wrong.${kind}`, values: { field, value: expect.any(String) } });
  expect(decide(wrong, votes(3, { yes: 1 }))).toMatchObject({ ok: false });
});

test('three for each one against is a rule that can pass, though 3 is above 1', () => {
  expect(checkRule(rule({ tests: [{ ...MAJORITY, num: 3, den: 1, base: 'no' }] }))).toBeNull();
});

test.each<[string, Rule, Votes, string]>([
  ['more votes than voters', rule(), votes(3, { yes: 4 }), 'tooMany'],
  ['a vote of somebody recused', rule(), votes(3, { yes: 3 }, 1), 'tooMany'],
  ['a negative number', rule(), votes(3, { yes: -1 }), 'negative'],
  ['weights missing', rule({ basis: 'weight' }), votes(3, { yes: 1 }), 'noWeights'],
])('%s: refused', (_, asked, given, kind) => {
  expect(decide(asked, given)).toMatchObject({ ok: false, reason: { key: `voting.votes.${kind}` } });
});

const MOTION = { eligible: 5, votes: { yes: 3 }, rule: { tests: [{ ...MAJORITY, op: 'gt' }] } };

test.each([
  [{ ...MOTION, rule: { ...MOTION.rule, sunset: 2 } }, 'unknownField', 'rule.sunset'],
  [{ ...MOTION, rule: { tests: [{ ...MAJORITY, op: '=>' }] } }, 'notOneOf', 'rule.tests[0].op'],
  [{ ...MOTION, rule: { tests: [{ ...MAJORITY, num: '1' }] } }, 'notWhole', 'rule.tests[0].num'],
  [{ ...MOTION, rule: { tests: [{ ...MAJORITY, num: 3 }] } }, 'badRule', 'rule'],
  [{ ...MOTION, rule: { quorum: { sqrtRule: 'log(n)' } } }, 'notRoot', 'rule.quorum.sqrtRule'],
  [{ ...MOTION, rule: { quorum: { num: 1, den: 2, of: 'grants' } } }, 'notOneOf', 'rule.quorum.of'],
  [{ ...MOTION, votes: { yes: 0.5 } }, 'notQuantity', 'votes.yes'],
  [{ ...MOTION, eligible: undefined }, 'notQuantity', 'eligible'],
  [{ ...MOTION, blocs: [PARTNERS[0], PARTNERS[0]].map((one) => ({ ...one, weight: 1 })) }, 'badVotes', 'blocs'],
  [null, 'notObject', '$'],
])('a motion file that cannot be read is refused, with the field: %#', (given, kind, field) => {
  expect(readDecision(given)).toMatchObject({ ok: false, reason: { key: `voting.file.${kind}`, values: { field } } });
});

test.each(['veto', 'blockers'])('a blocker of a file may stand under %s', (field) => {
  const read = readDecision({ ...MOTION, votes: { yes: 3, no: 1 }, against: ['North'], rule: { ...MOTION.rule, [field]: ['North'] } });
  expect(read.ok && verdict(read.value.rule, read.value.votes)).toMatchObject({ passes: false, blockedBy: ['North'] });
});

test('the recused of a file are a number or names', () => {
  const whole = { ...MOTION, rule: { tests: [{ option: 'yes', op: 'gte', num: 3, den: 4, base: 'eligible' }] } };
  for (const recused of [1, ['Ana']]) {
    const read = readDecision({ ...whole, recused });
    expect(read.ok && verdict(read.value.rule, read.value.votes).passes).toBe(true);
  }
  const read = readDecision(whole);
  expect(read.ok && verdict(read.value.rule, read.value.votes).passes).toBe(false);
});
