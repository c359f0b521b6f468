import fc from 'fast-check';
import { meets } from '@acuerdo/exact';
import { headsNeeded, nameOptions, ruleInWords, type MotionSpec } from '@acuerdo/voting';

const SPEC: MotionSpec = {
  options: [{ id: 'a' }, { id: 'b' }], statusQuo: 'b', method: 'schulze', unranked: 'bottom', strength: 'winning',
  rule: { basis: 'partner', quorum: { num: 2, den: 3, op: '>=' }, threshold: { num: 1, den: 2, op: '>', base: 'cast' } },
};

test('the rule is told in shares before anybody voted, and in partners while they do', () => {
  expect(ruleInWords(SPEC).map(({ key }) => key.replace('voting.ruleWords.', ''))).toEqual(['quorum', 'threshold.cast', 'abstention.cast', 'otherwise']);
  const [quorum, , , , today] = ruleInWords(SPEC, { eligible: 3, tookPart: 1 });
  expect(quorum).toEqual({ key: 'voting.ruleWords.quorumHeads', values: { needed: 2, count: 3 } });
  expect(today).toEqual({ key: 'voting.ruleWords.todayMissing', values: { tookPart: 1, eligible: 3, count: 1 } });
  expect(ruleInWords(SPEC, { eligible: 3, tookPart: 2 }).at(-1)?.key).toBe('voting.ruleWords.todayMet');
});

test('the heads needed are the fewest that meet the share', () => {
  const share = fc.record({ op: fc.constantFrom('>=' as const, '>' as const), num: fc.integer({ min: 1, max: 9 }), den: fc.integer({ min: 1, max: 9 }) });
  fc.assert(fc.property(fc.integer({ min: 1, max: 99 }), share, (eligible, asked) => {
    const needed = headsNeeded(eligible, asked);
    expect(meets(needed, eligible, asked)).toBe(true);
    expect(meets(needed - 1, eligible, asked)).toBe(false);
  }));
});

test('options get their titles at any depth, and an id without a title stays', () => {
  const option = (id: string) => ({ key: 'voting.option', values: { id } });
  const message = { key: 'x', values: { one: option('a'), many: [option('b'), option('c')], inner: { key: 'y', values: { one: option('a') } }, text: 'a', count: 2 } };
  expect(nameOptions(message, { a: 'Ana', b: 'Bea' })).toEqual({
    key: 'x', values: { one: 'Ana', many: ['Bea', option('c')], inner: { key: 'y', values: { one: 'Ana' } }, text: 'a', count: 2 } });
});
