import fc from 'fast-check';
import { countMotion, parseRanking, type BallotChoice, type CastBallot, type Motion, type MotionCount, type MotionSpec } from '@acuerdo/voting';

const SPEC: MotionSpec = {
  options: [{ id: 'hosted' }, { id: 'independent' }, { id: 'close' }],
  statusQuo: 'close', method: 'schulze', unranked: 'bottom', strength: 'winning',
  rule: { basis: 'partner', quorum: { num: 2, den: 3, op: '>=' }, threshold: { num: 1, den: 2, op: '>', base: 'yes+no' } },
};

const choice = (written: string): BallotChoice =>
  (written === 'abstain' || written === 'blank' ? { kind: written } : { kind: 'ranking', ranking: parseRanking(written) });

/** Partners P1, P2 … with what each put on its ballot; "absent" casts none, "recused" may not. */
const motion = (written: string[], spec: MotionSpec = SPEC): Motion => ({
  spec,
  electorate: written.map((one, at) => ({ voterId: `P${at + 1}`, ...(one === 'recused' ? { recused: true } : {}) })),
  ballots: written.flatMap((one, at): CastBallot[] =>
    (one === 'absent' || one === 'recused' ? [] : [{ voterId: `P${at + 1}`, choice: choice(one) }])),
});

const withRule = (rule: Partial<MotionSpec['rule']>): MotionSpec => ({ ...SPEC, rule: { ...SPEC.rule, ...rule } });
const THRESHOLD = SPEC.rule.threshold;

function counted(given: Motion): MotionCount {
  const result = countMotion(given);
  if (!result.ok) throw new Error(result.reason.key);
  return result.count;
}

test.each([
  ['two prefer it, one abstains', ['hosted>independent>close', 'hosted', 'abstain'], 'chosen', 'hosted'],
  ['the status quo wins', ['close', 'close>hosted', 'independent'], 'status-quo', null],
  ['one against one', ['hosted', 'independent', 'abstain'], 'tied', null],
  ['all abstain', ['abstain', 'abstain', 'abstain'], 'tied', null],
  ['one of three took part', ['hosted', 'absent', 'absent'], 'no-quorum', null],
  ['a blank and an abstention make the quorum', ['hosted', 'blank', 'abstain'], 'chosen', 'hosted'],
  ['one recused: both others are needed', ['hosted', 'absent', 'recused'], 'no-quorum', null],
  ['one recused: both others voted', ['hosted', 'hosted=independent>close', 'recused'], 'chosen', 'hosted'],
])('%s', (_, written, outcome, chosen) => {
  expect(counted(motion(written))).toMatchObject({ outcome, chosen });
});

test('an abstention is not a no: it counts against a share of all who took part, and not of those who took sides', () => {
  const written = ['hosted>close', 'abstain', 'absent'];
  expect(counted(motion(written)).outcome).toBe('chosen');
  expect(counted(motion(written, withRule({ threshold: { ...THRESHOLD, base: 'cast' } }))).outcome).toBe('below-threshold');
  expect(counted(motion(['hosted>close', 'close>hosted', 'absent'])).outcome).toBe('tied');
});

test('the threshold is of the winner against the status quo, exactly', () => {
  const written = ['hosted', 'hosted', 'close>hosted'];
  const needing = (op: '>=' | '>') => counted(motion(written, withRule({ threshold: { num: 2, den: 3, op, base: 'yes+no' } })));
  expect(needing('>=')).toMatchObject({ outcome: 'chosen', tests: [{ name: 'quorum' }, { name: 'threshold', met: true, part: '2', whole: '3', needs: '2/3', op: '>=' }] });
  expect(needing('>')).toMatchObject({ outcome: 'below-threshold', chosen: null, winners: ['hosted'] });
});

test('whoever is absent weighs in a share of all who may vote, and whoever is recused does not', () => {
  const all = withRule({ quorum: { num: 1, den: 3, op: '>=' }, threshold: { num: 2, den: 3, op: '>=', base: 'eligible' } });
  expect(counted(motion(['hosted', 'absent', 'absent'], all)).outcome).toBe('below-threshold');
  expect(counted(motion(['hosted', 'recused', 'recused'], all)).outcome).toBe('chosen');
});

test('the turnout adds up', () => {
  expect(counted(motion(['hosted', 'abstain', 'blank', 'absent', 'recused', ''])).turnout)
    .toEqual({ entitled: 6, recused: 1, eligible: 5, tookPart: 4, abstained: 1, blank: 2, absent: 1 });
});

test.each<[string, Motion, string]>([
  ['a voter twice in the electorate', { ...motion(['hosted']), electorate: [{ voterId: 'P1' }, { voterId: 'P1' }] }, 'voterTwice'],
  ['two ballots of one voter', { ...motion(['hosted']), ballots: [...motion(['hosted']).ballots, ...motion(['close']).ballots] }, 'ballotTwice'],
  ['a ballot of a stranger', { ...motion(['hosted']), ballots: [{ voterId: 'P9', choice: choice('close') }] }, 'notEntitled'],
  ['a ballot of somebody recused', { ...motion(['recused']), ballots: motion(['hosted']).ballots }, 'recused'],
  ['an option twice on a ballot', motion(['hosted>hosted']), 'badBallot'],
  ['an option that is none', motion(['merge']), 'badBallot'],
  ['a kind of ballot that is none', { ...motion(['hosted']), ballots: [{ voterId: 'P1', choice: { kind: 'proxy' } as unknown as BallotChoice }] }, 'badBallot'],
  ['one option only', motion(['close'], { ...SPEC, options: [{ id: 'close' }] }), 'wrong.fewOptions'],
  ['an option twice in the motion', motion(['close'], { ...SPEC, options: [...SPEC.options, { id: 'close' }] }), 'wrong.optionTwice'],
])('%s: refused', (_, given, kind) => {
  expect(countMotion(given)).toMatchObject({ ok: false, reason: { key: `voting.motion.${kind}` } });
});

test.each([
  [withRule({ quorum: { num: 4, den: 3, op: '>=' } }), 'aboveOne', 'rule.quorum.num'],
  [withRule({ threshold: { ...THRESHOLD, den: 0 } }), 'notWhole', 'rule.threshold.den'],
  [withRule({ threshold: { ...THRESHOLD, base: 'no' as 'cast' } }), 'oneOf', 'rule.threshold.base'],
  [{ ...SPEC, statusQuo: 'merge' }, 'oneOf', 'statusQuo'],
])('a motion that nobody could pass, or without its status quo, is refused with the field: %#', (spec, kind, field) => {
  expect(countMotion(motion(['hosted'], spec))).toMatchObject({ ok: false, reason: { key: `voting.rule.wrong.${kind}`, values: { field } } });
});

const anyChoice = fc.constantFrom('absent', 'recused', 'abstain', 'blank', 'hosted', 'close', 'hosted>close', 'independent>hosted', 'hosted=independent',
  'close>independent', 'independent=close>hosted', 'hosted=independent=close');
const anySpec = fc.constantFrom<MotionSpec['rule']['threshold']['base']>('yes+no', 'cast', 'eligible')
  .map((base) => withRule({ threshold: { ...THRESHOLD, base } }));
const anyMotion = fc.tuple(fc.array(anyChoice, { minLength: 1, maxLength: 5 }), anySpec).map(([written, spec]) => motion(written, spec));

test('a recount gives the same bytes, whatever the order of ballots, voters and options', () => {
  fc.assert(fc.property(anyMotion, (given) => {
    const turned: Motion = {
      spec: { ...given.spec, options: given.spec.options.toReversed() }, electorate: given.electorate.toReversed(), ballots: given.ballots.toReversed() };
    expect(JSON.stringify(counted(turned))).toBe(JSON.stringify(counted(given)));
  }));
});

test('a count is plain JSON: no fraction, nothing undefined, and the same after a journey through text', () => {
  fc.assert(fc.property(anyMotion, (given) => {
    const count = counted(given);
    expect(JSON.parse(JSON.stringify(count))).toStrictEqual(count);
    JSON.stringify(count, (_, value: unknown) => {
      if (typeof value === 'number') expect(Number.isSafeInteger(value)).toBe(true);
      return value;
    });
  }));
});

test('a count names no voter', () => {
  fc.assert(fc.property(anyMotion, (given) => {
    expect(JSON.stringify(counted(given))).not.toMatch(/"P\d"/);
  }));
});

test('an outcome is fragile exactly where one silent partner, voting for one option alone, changes it', () => {
  let fragile = 0;
  fc.assert(fc.property(anyMotion, (given) => {
    const now = counted(given);
    const spoken = new Set(given.ballots.filter(({ choice: { kind } }) => kind === 'ranking').map(({ voterId }) => voterId));
    const silent = given.electorate.filter(({ voterId, recused }) => !recused && !spoken.has(voterId));
    const changes = silent.some(({ voterId }) => given.spec.options.some(({ id }) => {
      const others = given.ballots.filter((ballot) => ballot.voterId !== voterId);
      const then = counted({ ...given, ballots: [...others, { voterId, choice: choice(id) }] });
      return then.outcome !== now.outcome || then.chosen !== now.chosen;
    }));
    expect(now.fragile).toBe(changes);
    expect(now.fragility.length > 0).toBe(changes);
    fragile += Number(changes);
  }));
  expect(fragile).toBeGreaterThan(0);
});

test('what would have changed it is said, without saying who', () => {
  const { fragile, fragility } = counted(motion(['hosted', 'hosted', 'close', 'absent'], withRule({ threshold: { ...THRESHOLD, num: 2, den: 3 } })));
  expect(fragile).toBe(true);
  const option = (id: string) => ({ key: 'voting.option', values: { id } });
  const would = (first: string, outcome: string, ...options: string[]) => ({ key: 'voting.fragile.absent', values: {
    option: option(first), outcome: { key: `voting.outcome.${outcome}`, values: { options: options.map(option), statusQuo: option('close') } } } });
  expect(fragility).toEqual([would('close', 'tied', 'close', 'hosted'), would('hosted', 'chosen', 'hosted')]);
});

test('three of three for it is firm', () => {
  expect(counted(motion(['hosted', 'hosted', 'hosted']))).toMatchObject({ fragile: false, fragility: [] });
});
