import { canonical } from '@acuerdo/ledger';
import { countMotion, nameOptions, ruleInWords, type BallotChoice, type MotionSpec } from '@acuerdo/voting';
import { LANGUAGES, say } from '@acuerdo/words';
import type { Io } from '../io.ts';
import { decide } from './decide.ts';
import { preflib } from './preflib.ts';

const MOTION = { eligible: 6, votes: { yes: 4, no: 2 }, rule: {
  quorum: { num: 1, den: 2, counts: ['yes', 'no', 'abstain'] }, tests: [{ option: 'yes', op: 'gte', num: 2, den: 3, base: 'yes+no' }] } };

const bloc = (name: string, weight: number, position: string) => ({ name, weight, position });
const DOUBLE = { eligible: 3, votes: {}, blocs: [bloc('North', 50, 'yes'), bloc('East', 20, 'yes'), bloc('West', 30, 'no')],
  rule: { double: { blocsNum: 2, blocsDen: 3, weightNum: 60, weightDen: 100 } } };
const CONSENT = { eligible: 2, votes: { yes: 1, no: 1 }, openObjections: 2, rule: { consent: true, veto: ['North'], minYes: 1, tieLoses: true } };

async function run(argv: string[], file: unknown = MOTION, language: Io['language'] = 'en') {
  const said = { out: [] as string[], err: [] as string[] };
  const code = await decide(argv, {
    out: (text) => void said.out.push(text),
    err: (text) => void said.err.push(text),
    read: () => Promise.resolve(new TextEncoder().encode(JSON.stringify(file))),
    language,
  });
  return { code, out: said.out.join('\n'), err: said.err.join('\n') };
}

test('exactly two thirds passes a rule of at least two thirds', async () => {
  const { code, out } = await run(['motion.json', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ passes: true, quorumMet: true, tests: [true], tested: [{ part: '4', whole: '6', needs: '2/3' }] });
});

test('a motion that fails is an answer all the same: exit 0', async () => {
  const { code, out } = await run(['motion.json', '--json'], { ...MOTION, votes: { yes: 3, no: 2 } });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ passes: false, quorumMet: true, tests: [false] });
});

test('a double test shows its two halves', async () => {
  const { out } = await run(['motion.json', '--json'], DOUBLE);
  expect(JSON.parse(out)).toMatchObject({ passes: true, blocsYes: 2, blocTest: true, weightYes: 70, weightTest: true });
});

test.each([
  ['en', MOTION], ['es', MOTION], ['en', DOUBLE], ['es', DOUBLE], ['en', CONSENT], ['es', CONSENT],
] as const)('the decision is told in sentences, without a gap (%s)', async (language, file) => {
  const { out } = await run(['motion.json'], file, language);
  expect(out.split('\n').length).toBeGreaterThan(3);
  expect(out).not.toMatch(/voting\.|{{|undefined|\[object/);
});

test('a rule that nobody could pass is refused: exit 1, with field and value', async () => {
  const { code, out, err } = await run(['motion.json', '--json'], { ...MOTION, rule: { tests: [{ ...MOTION.rule.tests[0], num: 4 }] } });
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('tests[0].num: 4 is more than the denominator');
});

test('more votes than voters are refused', async () => {
  expect(await run(['motion.json'], { ...MOTION, eligible: 5 })).toMatchObject({ code: 1, err: expect.stringContaining('more votes (6)') });
});

test('without a file it says how it is used: exit 2', async () => {
  expect(await run([])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('acuerdo decide FILE') });
});

const rank = (...ids: string[]): BallotChoice => ({ kind: 'ranking', ranking: ids.map((id) => [id]) });
const CHOICES: BallotChoice[] = [rank('x', 'y'), rank('z', 'x'), rank('y', 'z', 'x'), { kind: 'abstain' }, { kind: 'blank' }];
const motionSpec = (base: MotionSpec['rule']['threshold']['base']): MotionSpec => ({
  options: [{ id: 'x' }, { id: 'y' }, { id: 'z' }], statusQuo: 'z', method: 'schulze', unranked: 'bottom', strength: 'winning',
  rule: { basis: 'partner', quorum: { num: 2, den: 3, op: '>=' }, threshold: { num: 1, den: 1, op: '>=', base } } });

test.each(LANGUAGES)('every outcome of a motion, its rule and its fragility are told in sentences, without a gap (%s)', (language) => {
  const outcomes = new Set<string>();
  const titles = { x: 'Fund', y: 'Network', z: 'Nothing new' };
  const ballots = [null, ...CHOICES].flatMap((a) => CHOICES.flatMap((b) => CHOICES.map((c) => [a, b, c, null])));
  for (const [at, choices] of [...ballots, [rank('x'), null, null]].entries()) {
    const spec = motionSpec((['yes+no', 'cast', 'eligible'] as const)[at % 3]!);
    const result = countMotion({ spec, electorate: choices.map((_, who) => ({ voterId: `P${who}` })),
      ballots: choices.flatMap((choice, who) => (choice ? [{ voterId: `P${who}`, choice }] : [])) });
    if (!result.ok) throw new Error(result.reason.key);
    outcomes.add(result.count.outcome);
    const told = [...result.count.steps, ...result.count.fragility, ...ruleInWords(spec), ...ruleInWords(spec, { eligible: 3, tookPart: at % 4 })];
    for (const message of told) expect(say(language, nameOptions(message, titles))).not.toMatch(/voting\.|{{|undefined|\[object/);
  }
  expect([...outcomes].toSorted()).toEqual(['below-threshold', 'chosen', 'no-quorum', 'status-quo', 'tied']);
});

const RANKED: MotionSpec = {
  options: [{ id: 'a' }, { id: 'b' }, { id: 'q' }], statusQuo: 'q', method: 'schulze',
  rule: { basis: 'partner', quorum: { op: '>=', num: 2, den: 3 }, threshold: { op: '>', num: 1, den: 2, base: 'yes+no' } },
};
const order = (...ids: string[]): BallotChoice => ({ kind: 'ranking', ranking: ids.map((id) => [id]) });
const BOX = {
  spec: RANKED, electorate: [{ voterId: '1' }, { voterId: '2' }, { voterId: '3' }],
  ballots: [{ voterId: '1', choice: order('a', 'b') }, { voterId: '2', choice: order('a') }, { voterId: '3', choice: order('b', 'a') }],
};
const counted = () => {
  const answer = countMotion(BOX);
  return answer.ok ? answer.count : null;
};
const both = (en: string, es: string) => ({ en, es });
const fileOf = (more: object = {}) => ({
  format: 'acuerdo-ballot-box', version: 1, motion: 'MOT-1', title: both('Form', 'Forma'), options: { a: both('Join', 'Sumar'), b: both('Spin off', 'Separar'), q: both('None', 'Ninguna') },
  ...BOX, count: counted(), ...more,
});

test('a ballot box is counted anew, in words with the titles of its options, and to the byte with --json', async () => {
  const said = await run(['box.json'], fileOf(), 'es');
  expect(said.code).toBe(0);
  expect(said.out).toContain('Sumar');
  expect(said.out).toMatch(/mismo resultado hasta el último byte/);
  expect((await run(['box.json', '--json'], fileOf())).out).toBe(canonical(counted()));
});

test('a count that the ballots do not give is told, with what differs, and is no success', async () => {
  const said = await run(['box.json'], fileOf({ count: { ...counted(), chosen: 'b' } }));
  expect(said).toMatchObject({ code: 1, err: 'Counted again, with another result. It differs in: chosen.' });
});

test.each<[string, object, string]>([
  ['two ballots of one voter', { ballots: [...BOX.ballots, BOX.ballots[0]] }, 'two ballots'],
  ['no electorate', { electorate: undefined }, 'malformed'],
  ['a choice that is none', { ballots: [{ voterId: '1', choice: 'a' }] }, 'choice'],
  ['a rule that is none', { spec: { ...RANKED, rule: { basis: 'partner' } } }, 'rule'],
])('a box with %s is refused, with the reason', async (_, change, says) => {
  const said = await run(['box.json'], fileOf(change));
  expect(said.code).toBe(1);
  expect(said.err).toContain(says);
});

test('the ballots of a box are orders for other programs, and an abstention is none of them', async () => {
  const lines: string[] = [];
  const io: Io = { out: (text) => void lines.push(text), err: (text) => void lines.push(text), language: 'en', read: () => Promise.resolve(new TextEncoder().encode(JSON.stringify(
    fileOf({ ballots: [...BOX.ballots.slice(0, 2), { voterId: '3', choice: { kind: 'abstain' } }] })))) };
  expect(await preflib(['box.json'], io)).toBe(0);
  expect(lines.join('\n')).toContain('# NUMBER VOTERS: 2');
  expect(lines.join('\n')).toMatch(/# ALTERNATIVE NAME 1: Join[^]*1: 1,2\n?/);
  expect(await preflib(['box.json', '--kind', 'xyz'], io)).toBe(2);
  expect(await preflib(['box.json', '--kind', 'soc'], io)).toBe(1);
});
