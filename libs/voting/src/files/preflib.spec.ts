import fc from 'fast-check';
import { Fraction } from '@acuerdo/exact';
import { count, parseRanking, PREFLIB_KINDS, readPrefLib, writePrefLib, type Election, type PrefLibKind } from '@acuerdo/voting';
import { complete, OPTIONS, partial, strict } from '../methods/ballots.arbitrary.fixture.ts';

const HEAD = '# FILE NAME: x.toi\n# NUMBER ALTERNATIVES: 3\n# ALTERNATIVE NAME 1: Fund, new\n# ALTERNATIVE NAME 2: Host\n# ALTERNATIVE NAME 3: Stay: as is\n';
const election = (...ballots: readonly [number, string][]): Election =>
  ({ options: ['A', 'B', 'C'], ballots: ballots.map(([weight, ranking]) => ({ ranking: parseRanking(ranking), weight: Fraction.of(weight) })) });

test('orders with ties and without all options are read as they stand', () => {
  const read = readPrefLib(`${HEAD}3: 1,{2,3}\n2:2\r\n1: {3, 1}\n4:\n`);
  expect(read).toEqual({ ok: true, value: { options: ['Fund, new', 'Host', 'Stay: as is'], ballots: [
    { weight: Fraction.of(3), ranking: [['Fund, new'], ['Host', 'Stay: as is']] }, { weight: Fraction.of(2), ranking: [['Host']] },
    { weight: Fraction.of(1), ranking: [['Stay: as is', 'Fund, new']] }, { weight: Fraction.of(4), ranking: [] }] } });
});

test('alike ballots are written on one line, the most frequent first', () => {
  const text = writePrefLib(election([1, 'B'], [2, 'A>B=C'], [1, 'A>C=B'], [5, '']), 'toi');
  expect(text.ok && text.value.split('\n').filter((line) => !line.startsWith('# ALT'))).toEqual(
    ['# DATA TYPE: toi', '# NUMBER ALTERNATIVES: 3', '# NUMBER VOTERS: 9', '# NUMBER UNIQUE ORDERS: 3', '5:', '3: 1,{2,3}', '1: 2', '']);
});

test.each([['toi', partial], ['toc', complete], ['soc', strict], ['soi', strict]] as const)('%s: what is written is read back, and counts alike', (kind, some) => {
  const whole = some.map((ballots) => ballots.map((ballot) => ({ ...ballot, weight: Fraction.of(ballot.weight.num) })).filter(({ ranking }) => kind !== 'toc' || ranking.length > 0));
  fc.assert(fc.property(whole, (ballots) => {
    const text = writePrefLib({ options: OPTIONS, ballots }, kind);
    const read = text.ok ? readPrefLib(text.value) : text;
    if (!read.ok) throw new Error(read.reason.key);
    for (const method of ['schulze', 'borda', 'irv']) expect(count(read.value, method)).toEqual(count({ options: OPTIONS, ballots }, method));
  }), { numRuns: 40 });
});

test.each<[string, [number, string], PrefLibKind[]]>([
  ['an equal rank', [1, 'A=B>C'], ['toc', 'toi']], ['an option left out', [1, 'A'], ['soi', 'toi']], ['both', [1, 'A=B'], ['toi']], ['neither', [1, 'A>B>C'], ['soc', 'soi', 'toc', 'toi']],
])('%s is written only where the format holds it', (_, ballot, can) => {
  expect(PREFLIB_KINDS.filter((kind) => writePrefLib(election(ballot), kind).ok)).toEqual(can);
});

test('thirds and scores are held by no format', () => {
  expect(writePrefLib({ options: ['A'], ballots: [{ ranking: [['A']], weight: Fraction.of(1, 3) }] }, 'toi')).toMatchObject({ ok: false, reason: { values: { value: '1/3' } } });
  expect(writePrefLib({ options: ['A'], ballots: [{ scores: { A: 1 }, weight: Fraction.of(1) }] }, 'toi').ok).toBe(false);
});

test.each([
  ['1: 1,2', 'preflibHead', 'head'], [HEAD.replace('# ALTERNATIVE NAME 2: Host\n', ''), 'preflibHead', 'head'], [HEAD.replace('Host', 'Fund, new'), 'candidateTwice', 'head'],
  [`${HEAD}1: 4`, 'preflibOption', 'line 6'], [`${HEAD}1: 1,1`, 'badBallot', 'line 6'], [`${HEAD}x: 1`, 'preflibLine', 'line 6'], [`${HEAD}1: {1,{2}}`, 'preflibLine', 'line 6'], [`${HEAD}1: {}`, 'badBallot', 'line 6'],
])('what is no PrefLib file is refused, with the line: %#', (text, kind, field) => {
  expect(readPrefLib(text)).toMatchObject({ ok: false, reason: { key: `voting.file.${kind}`, values: { field } } });
});
