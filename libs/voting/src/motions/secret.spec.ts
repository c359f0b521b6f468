import { checkSecret, countMotion, unnamed, type BallotChoice, type Elector, type MotionSpec } from '@acuerdo/voting';
import fc from 'fast-check';

const SPEC: MotionSpec = {
  options: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], statusQuo: 'c', method: 'schulze',
  rule: { basis: 'person', quorum: { num: 1, den: 2, op: '>=' }, threshold: { num: 1, den: 2, op: '>', base: 'yes+no' } },
};
const withRule = (rule: Partial<MotionSpec['rule']>): MotionSpec => ({ ...SPEC, rule: { ...SPEC.rule, ...rule } });
const said = fc.constantFrom<BallotChoice | 'absent' | 'recused'>(
  'absent', 'recused', { kind: 'abstain' }, { kind: 'blank' }, { kind: 'ranking', ranking: [['a'], ['b']] }, { kind: 'ranking', ranking: [['b', 'c']] }, { kind: 'ranking', ranking: [['c'], ['a']] });
const specs = fc.constantFrom(SPEC, withRule({ silence: 'agrees' }), withRule({ threshold: { num: 2, den: 3, op: '>=', base: 'eligible' } }), { ...SPEC, method: 'borda' as const }, { ...SPEC, method: 'irv' as const });

test('ballots without names are counted to what they would come to with them', () => {
  fc.assert(fc.property(specs, fc.array(said, { minLength: 1, maxLength: 12 }), (spec, all) => {
    const electorate = all.map((one, at): Elector => ({ voterId: `v${at}`, ...(one === 'recused' ? { recused: true } : {}) }));
    const ballots = all.flatMap((choice, at) => (typeof choice === 'string' ? [] : [{ voterId: `v${at}`, choice }]));
    const tagged = ballots.map(({ voterId, choice }) => ({ tag: `tag of ${voterId}`, choice })).reverse();
    expect(countMotion({ spec, ...unnamed(electorate, tagged) })).toEqual(countMotion({ spec, electorate, ballots }));
  }));
});

test.each<[string, MotionSpec, string | null]>([
  ['one vote each', SPEC, null],
  ['a lot that breaks ties', withRule({ ties: { kind: 'lot', commitment: '0'.repeat(64) } }), null],
  ['votes by weight', withRule({ basis: 'weight' }), 'secretWeights'],
  ['votes by heads and weight', withRule({ basis: 'double' }), 'secretWeights'],
  ['consent', { ...SPEC, method: 'consent' }, 'secretConsent'],
  ['divided votes', withRule({ split: true }), 'secretSplit'],
  ['somebody who can block', withRule({ blockers: ['v1'] }), 'secretNamed'],
  ['a casting vote', withRule({ ties: { kind: 'casting-vote', voterId: 'v1' } }), 'secretNamed'],
])('%s', (_, spec, kind) => {
  expect(checkSecret(spec)?.key ?? null).toBe(kind && `voting.rule.wrong.${kind}`);
});
