import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonicalSpec, countMotion, drawLot, isAgreement, liveWords, meaningsOf, methodOf, MOTION_METHODS, parseRanking, robustnessOfMotion, ruleInWords, type BallotChoice, type Elector, type Motion, type MotionCount, type MotionRule, type MotionSpec, type WholeChoice } from '@acuerdo/voting';

const QUORUM = { op: '>=', num: 2, den: 3 } as const;
const MAJORITY = { op: '>', num: 1, den: 2, base: 'yes+no' } as const;

const spec = (method: MotionSpec['method'], rule: Partial<MotionRule> = {}, more: Partial<MotionSpec> = {}): MotionSpec => ({
  options: [{ id: 'fund' }, { id: 'stay' }], statusQuo: 'stay', method, ...more, rule: { basis: 'partner', quorum: QUORUM, threshold: MAJORITY, ...rule } });
const three = (more: Partial<MotionSpec> = {}): Partial<MotionSpec> => ({ options: ['fund', 'host', 'stay'].map((id) => ({ id })), ...more });

const say = (answer: string): WholeChoice => {
  if (answer === 'abstain' || answer === 'blank') return { kind: answer };
  if (['yes', 'no', 'consent', 'reservation', 'stand-aside', 'objection'].includes(answer)) return { kind: 'answer', answer: answer as 'yes' };
  return { kind: 'ranking', ranking: parseRanking(answer) };
};

/** Voters P1, P2 … with weight and what they put on the ballot; "absent" casts none. */
function motion(of: MotionSpec, said: readonly (string | readonly [string | number, string] | BallotChoice)[]): Motion {
  const voters = said.map((one, at) => ({ voterId: `P${at + 1}`, ...(Array.isArray(one) ? { weight: one[0] as string } : {}), choice: Array.isArray(one) ? one[1] as string : one as string | BallotChoice }));
  return {
    spec: of,
    electorate: voters.map(({ choice, voterId, ...more }): Elector => ({ voterId, ...more, ...(choice === 'recused' ? { recused: true } : {}) })),
    ballots: voters.flatMap(({ voterId, choice }) => (choice === 'absent' || choice === 'recused' ? [] : [{ voterId, choice: typeof choice === 'string' ? say(choice) : choice }])),
  };
}

function counted(given: Motion): MotionCount {
  const result = countMotion(given);
  if (!result.ok) throw new Error(`${result.reason.key} ${JSON.stringify(result.reason.values)}`);
  return result.count;
}

const outcome = (given: Motion): string => counted(given).outcome;

describe('do we agree?', () => {
  test.each([
    [['yes', 'yes', 'no'], 'chosen'], [['yes', 'no', 'abstain'], 'below-threshold'], [['yes', 'absent', 'absent'], 'no-quorum'], [['yes', 'abstain', 'abstain'], 'chosen'],
    [['no', 'no', 'no'], 'below-threshold'], [['yes', 'yes', 'recused'], 'chosen'],
  ])('a majority of those who take sides: %j is %s', (said, is) => {
    expect(outcome(motion(spec('supermajority'), said))).toBe(is);
  });

  test.each([
    [['consent', 'reservation', 'stand-aside'], 'chosen'], [['consent', 'consent', 'objection'], 'objected'], [['consent', 'consent', 'absent'], 'no-quorum'],
    [['stand-aside', 'stand-aside', 'stand-aside'], 'below-threshold'],
  ])('consent asks for every answer and no objection: %j is %s', (said, is) => {
    const consent = spec('consent', { quorum: { op: '>=', num: 1, den: 1 }, threshold: { op: '>', num: 0, den: 1, base: 'cast' } });
    expect(outcome(motion(consent, said))).toBe(is);
  });

  test('silence is never consent, unless the rule says so', () => {
    const consent = (silence: object) => spec('consent', { quorum: { op: '>=', num: 1, den: 1 }, ...silence });
    expect(outcome(motion(consent({}), ['consent', 'absent', 'absent']))).toBe('no-quorum');
    expect(outcome(motion(consent({ silence: 'agrees' }), ['consent', 'absent', 'absent']))).toBe('chosen');
  });

  test('a double rule asks partners and contributions apart, thirds exactly', () => {
    const share = { op: '>=', num: 2, den: 3, base: 'eligible' } as const;
    const double = (num: number, den: number) => spec('supermajority', { basis: 'double', threshold: share, weightThreshold: { ...share, num, den } });
    expect(counted(motion(double(2, 3), [['1/3', 'yes'], ['1/3', 'yes'], ['1/3', 'no']]))).toMatchObject({ outcome: 'chosen', tests: [{ name: 'quorum' }, { part: '2', whole: '3' }, { part: '2/3', whole: '1', measure: 'weight' }] });
    expect(outcome(motion(double(60, 100), [[25, 'yes'], [25, 'yes'], [50, 'no']]))).toBe('below-threshold');
    expect(outcome(motion(double(50, 100), [[60, 'yes'], [15, 'no'], [25, 'abstain']]))).toBe('below-threshold');
  });

  test('a blocker stops it by preferring the status quo, not by abstaining; who it was is not said', () => {
    const blocked = spec('supermajority', { blockers: ['P3'] });
    const { outcome: is, steps } = counted(motion(blocked, ['yes', 'yes', 'no']));
    expect(is).toBe('blocked');
    expect(JSON.stringify(steps)).not.toContain('P3');
    expect(outcome(motion(blocked, ['yes', 'yes', 'abstain']))).toBe('chosen');
  });

  test('a divided vote counts in its parts, where the rule allows it', () => {
    const parts = (yes: string, no: string): BallotChoice => ({ kind: 'split', parts: [{ share: yes, choice: say('yes') }, { share: no, choice: say('no') }] });
    const may = spec('supermajority', { split: true });
    expect(counted(motion(may, ['yes', 'no', parts('2/3', '1/3')]))).toMatchObject({ outcome: 'chosen', tests: [{ part: '3' }, { part: '5/3', whole: '3' }] });
    const weighed = motion(spec('supermajority', { split: true, basis: 'weight' }), [[6, 'yes'], [1, 'no']]);
    const divided = { ...weighed, ballots: [{ voterId: 'P1', choice: parts('2/3', '1/3') }, weighed.ballots[1]!] };
    expect(counted(divided)).toMatchObject({ outcome: 'chosen', tests: [{}, { part: '4', whole: '7', measure: 'weight' }] });
    expect(countMotion(motion(may, [parts('2/3', '2/3')]))).toMatchObject({ ok: false, reason: { values: { problem: { key: 'voting.ballot.shares', values: { value: '4/3' } } } } });
    expect(countMotion(motion(spec('supermajority'), [parts('2/3', '1/3')]))).toMatchObject({ ok: false });
  });
});

describe('choose one', () => {
  test.each([
    ['plurality', 'fund'], ['irv', 'fund'], ['borda', 'fund'], ['copeland', 'fund'], ['minimax', 'fund'], ['ranked-pairs', 'fund'], ['debian-cssd', 'fund'], ['schulze', 'fund'],
  ] as const)('%s chooses what two of three rank first', (method, winner) => {
    expect(counted(motion(spec(method, {}, three()), ['fund>host', 'fund', 'stay']))).toMatchObject({ outcome: 'chosen', chosen: winner, method: { name: method, version: 1 } });
  });

  test('scores are counted and set against the status quo', () => {
    const scores = (fund: number, stay: number): BallotChoice => ({ kind: 'scores', scores: { fund, stay } });
    expect(counted(motion(spec('star'), [scores(5, 0), scores(3, 2), scores(0, 5)]))).toMatchObject({ outcome: 'chosen', tests: [{}, { part: '2', whole: '3' }] });
    expect(countMotion(motion(spec('score'), [scores(6, 0)]))).toMatchObject({ ok: false, reason: { values: { problem: { key: 'voting.ballot.outOfRange' } } } });
    expect(countMotion(motion(spec('score'), ['fund']))).toMatchObject({ ok: false });
  });

  test('by weight the contributions count, and not the heads', () => {
    const weigh = (basis: MotionRule['basis']) => outcome(motion(spec('schulze', { basis }, three()), [[50, 'stay'], [20, 'fund>stay'], [25, 'fund>stay']]));
    expect([weigh('partner'), weigh('weight')]).toEqual(['chosen', 'status-quo']);
  });

  test('whether a blank ballot takes part is the rule’s to say', () => {
    const counts = (of: MotionRule['quorum']['counts']) => outcome(motion(spec('schulze', { quorum: { ...QUORUM, ...(of ? { counts: of } : {}) } }), ['fund', 'blank', 'absent']));
    expect([counts(undefined), counts(['abstain']), counts(['blank'])]).toEqual(['chosen', 'no-quorum', 'chosen']);
  });
});

describe('a tie', () => {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const lot = { commitment: sha256('secret'), secret: 'secret', root: 'root' };
  const tied = (ties: MotionRule['ties'], drawn?: readonly string[]) => ({ ...motion(spec('schulze', ties ? { ties } : {}, three()), ['fund>host>stay', 'host>fund>stay', 'abstain']), ...(drawn ? { drawn } : {}) });

  test('stays a tie, with all who are tied', () => {
    expect(counted(tied(undefined))).toMatchObject({ outcome: 'tied', chosen: null, winners: ['fund', 'host'] });
    expect(outcome(tied({ kind: 'status-quo' }))).toBe('tied');
  });

  test('is broken by a casting vote that was declared, if it takes a side', () => {
    expect(counted(tied({ kind: 'casting-vote', voterId: 'P2' }))).toMatchObject({ outcome: 'chosen', chosen: 'host', tieBreak: { by: 'casting-vote', among: ['fund', 'host'] } });
    expect(outcome(tied({ kind: 'casting-vote', voterId: 'P3' }))).toBe('tied');
    expect(countMotion(tied({ kind: 'casting-vote', voterId: 'P9' }))).toMatchObject({ ok: false, reason: { key: 'voting.motion.noSuchVoter' } });
  });

  test('is broken by a lot whose secret was committed to before', () => {
    const order = drawLot(['host', 'fund', 'stay'], lot, sha256);
    if (!order.ok) throw new Error(order.reason.key);
    expect(drawLot(['stay', 'fund', 'host'], lot, sha256)).toEqual(order);
    const first = order.value.find((id) => id !== 'stay');
    expect(counted(tied({ kind: 'lot', commitment: lot.commitment }, order.value))).toMatchObject({ outcome: 'chosen', chosen: first, tieBreak: { by: 'lot' } });
    expect(outcome(tied({ kind: 'lot', commitment: lot.commitment }))).toBe('tied');
    expect(drawLot(['a'], { ...lot, secret: 'other' }, sha256)).toMatchObject({ ok: false, reason: { key: 'voting.lot.otherSecret' } });
    expect(countMotion(tied({ kind: 'lot', commitment: lot.commitment }, ['fund']))).toMatchObject({ ok: false, reason: { key: 'voting.motion.badDraw' } });
  });

  test('of eliminations that nothing tells apart is open between all who could win', () => {
    const open = spec('irv', {}, { options: ['a', 'b', 'c', 'd'].map((id) => ({ id })), statusQuo: 'd' });
    expect(counted(motion(open, ['a', 'a', 'b>a', 'c>a']))).toMatchObject({ winners: ['a'], chosen: 'a', undecidedElimination: ['b', 'c'] });
  });
});

test('a circle of ranked pairs is tied, unless an order for equals was declared', () => {
  const circle = ['fund>host>stay', 'host>stay>fund', 'stay>fund>host'];
  expect(counted(motion(spec('ranked-pairs', {}, three()), circle))).toMatchObject({ outcome: 'tied', winners: ['fund', 'host', 'stay'] });
  expect(counted(motion(spec('ranked-pairs', {}, three({ tieOrder: ['host', 'stay', 'fund'] })), circle))).toMatchObject({ outcome: 'chosen', chosen: 'host' });
});

test('an elimination that an earlier round tells apart is decided, and not tied', () => {
  const said = [...Array<string>(5).fill('fund'), ...Array<string>(4).fill('host'), 'stay>host'];
  expect(counted(motion(spec('irv', {}, three()), said))).toMatchObject({ outcome: 'chosen', chosen: 'fund', winners: ['fund'], allTieOrders: ['fund', 'host'] });
});

const anySaid = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom('absent', 'recused', 'abstain', 'blank', 'fund', 'stay', 'host>fund', 'fund=host', 'stay>host>fund', 'fund=host=stay')), { minLength: 1, maxLength: 6 });

test.each(MOTION_METHODS.filter((method) => !isAgreement(method) && methodOf(method)?.counts === 'ranks'))(
  '%s: a motion counted again gives the same bytes, whatever the order of ballots and voters, names nobody, and is plain JSON', (method) => {
    fc.assert(fc.property(anySaid, fc.constantFrom('partner' as const, 'weight' as const, 'double' as const), (said, basis) => {
      const given = motion(spec(method, { basis, ...(basis === 'double' ? { weightThreshold: MAJORITY } : {}) }, three()), said.map(([weight, choice]) => [weight, choice] as const));
      const count = counted(given);
      expect(JSON.stringify(counted({ ...given, electorate: given.electorate.toReversed(), ballots: given.ballots.toReversed() }))).toBe(JSON.stringify(count));
      expect(JSON.parse(JSON.stringify(count))).toStrictEqual(count);
      expect(JSON.stringify([count, robustnessOfMotion(given)])).not.toMatch(/"P\d"/);
    }), { numRuns: 25 });
  });

test.each<[string, MotionSpec, string, string]>([
  ['a method that only describes', spec('smith-set' as 'irv'), 'oneOf', 'method'],
  ['two proposals to agree on', spec('consent', {}, three()), 'oneProposal', 'options'],
  ['a strength of another method', spec('schulze', {}, { strength: 'opposition' }), 'oneOf', 'strength'],
  ['a highest score of none', spec('star', {}, { maxScore: 0 }), 'notWhole', 'maxScore'],
  ['a parameter that the method does not read', spec('irv', {}, { strength: 'margin' }), 'unread', 'strength'],
  ['a double rule without weights', spec('irv', { basis: 'double' }), 'doubleNeedsWeight', 'rule.weightThreshold'],
  ['weights in a rule by heads', spec('irv', { weightThreshold: MAJORITY }), 'weightNeedsDouble', 'rule.weightThreshold'],
  ['a threshold nobody could reach', spec('irv', { threshold: { ...MAJORITY, num: 1, den: 1 } }), 'moreThanAll', 'rule.threshold.op'],
  ['a quorum above all', spec('irv', { quorum: { op: '>=', num: 4, den: 3 } }), 'aboveOne', 'rule.quorum.num'],
  ['a quorum of weights in a rule by heads', spec('irv', { quorum: { ...QUORUM, measure: 'weight' } }), 'oneOf', 'rule.quorum.measure'],
  ['a commitment that is no hash', spec('irv', { ties: { kind: 'lot', commitment: 'secret' } }), 'notHash', 'rule.ties.commitment'],
  ['a basis that is none', spec('irv', { basis: 'money' as 'weight' }), 'oneOf', 'rule.basis'],
])('%s: refused, with the field', (_, wrong, kind, field) => {
  expect(countMotion(motion(wrong, []))).toMatchObject({ ok: false, reason: { key: `voting.rule.wrong.${kind}`, values: { field } } });
});

test.each([[undefined], ['1/0'], ['-1'], ['0.5'], ['many']])('a weight of %j is refused, with the voter', (weight) => {
  const weighed = { ...motion(spec('irv', { basis: 'weight' }), []), electorate: [{ voterId: 'P1', ...(weight === undefined ? {} : { weight }) }] };
  expect(countMotion(weighed)).toMatchObject({ ok: false, reason: { key: 'voting.motion.notWeight', values: { voter: 'P1' } } });
});

test('what is hashed of a specification is what belongs to it', () => {
  const carried = { ...spec('irv', {}, { equalRank: 'wait' }), title: 'not hashed', options: [{ id: 'fund', title: 'x' }, { id: 'stay' }] } as MotionSpec;
  expect(canonicalSpec(carried)).toEqual({ options: [{ id: 'fund' }, { id: 'stay' }], statusQuo: 'stay', method: 'irv', equalRank: 'wait', rule: carried.rule });
});

test('live words: what it needs and where it stands, in partners and contributions', () => {
  const double = spec('supermajority', { basis: 'double', threshold: { op: '>=', num: 2, den: 3, base: 'eligible' }, weightThreshold: { op: '>=', num: 60, den: 100, base: 'eligible' } });
  const [needs, stand] = liveWords(motion(double, [[41, 'yes'], [39, 'no'], [20, 'absent']]));
  expect(needs?.values?.['needs']).toHaveLength(2);
  expect(stand).toEqual({ key: 'voting.live.today', values: { stand: [{ key: 'voting.live.part', values: { part: '1', whole: '3' } }, '41.0%'] } });
  expect(liveWords(motion(spec('irv'), ['fund']))).toEqual([]);
});

test('the ballot says what an abstention, a blank, silence and a recusal do', () => {
  const keys = (rule: Partial<MotionRule>) => JSON.stringify(meaningsOf(spec('irv', rule)));
  expect(meaningsOf(spec('irv'))).toHaveLength(4);
  expect(keys({ threshold: { ...MAJORITY, base: 'cast' } })).toContain('voting.meaning.against');
  expect(keys({})).not.toContain('voting.meaning.against');
  expect(ruleInWords(spec('consent', { blockers: ['P1'], split: true, silence: 'agrees', ties: { kind: 'lot', commitment: '' } })).map(({ key }) => key.replace('voting.ruleWords.', '')))
    .toEqual(['quorum', 'voting.live.passes', 'abstention.yesNo', 'consent', 'blockers', 'silenceAgrees', 'split', 'ties.lot', 'otherwise']);
});
