import { canonical } from '@acuerdo/ledger';
import { exportText, makeBallotBox } from '@acuerdo/record';
import { countMotion, unnamed, type MotionSpec } from '@acuerdo/voting';
import type { Io } from '../io.ts';
import { count } from './count.ts';
import { verify } from './verify.ts';

const spec: MotionSpec = {
  options: [{ id: 'a' }, { id: 'b' }], statusQuo: 'b', method: 'schulze',
  rule: { basis: 'person', quorum: { num: 1, den: 2, op: '>=' }, threshold: { num: 1, den: 2, op: '>', base: 'yes+no' } },
};
const voters = Array.from({ length: 5 }, (_, at) => ({ voterId: `v${at}` }));
const ballots = ['1', '2', '3'].map((digit) => ({ tag: digit.repeat(64), choice: { kind: 'ranking', ranking: [['a']] } as const }));
const box = { spec, ...unnamed(voters, ballots) };
const counted = countMotion(box);
const recorded = counted.ok ? counted.count : null;
if (!recorded) throw new Error('the box is not counted');
const file = exportText(makeBallotBox({ motion: 'MOT-2', title: { en: 'Form', es: 'Forma' }, options: { a: { en: 'Join', es: 'Sumar' }, b: { en: 'None', es: 'Ninguna' } } }, box, recorded));

async function run(command: typeof count, argv: string[], text = file, language: Io['language'] = 'en') {
  const said = { out: [] as string[], err: [] as string[] };
  const read = () => Promise.resolve(new TextEncoder().encode(text));
  const code = await command(argv, { out: (line) => void said.out.push(line), err: (line) => void said.err.push(line), read, language });
  return { code, out: said.out.join('\n'), err: said.err.join('\n') };
}

test('the ballot box of a secret vote is counted by its own rule, to the bytes that were recorded', async () => {
  expect(await run(count, ['box.json', '--json'])).toEqual({ code: 0, out: canonical(recorded), err: '' });
});

test.each(['en', 'es'] as const)('its count is told step by step, and it is verified (%s)', async (language) => {
  const told = await run(count, ['box.json'], file, language);
  expect(told.out.split('\n').length).toBeGreaterThan(3);
  const verified = await run(verify, ['box.json'], file, language);
  expect([told.code, verified.code]).toEqual([0, 0]);
  expect(`${told.out}\n${verified.out}`).not.toMatch(/voting\.|record\.|{{|undefined/);
});

test('one changed ballot, and it is not valid', async () => {
  const { code, out } = await run(verify, ['box.json'], file.replace('[["a"]]', '[["b"]]'));
  expect(code).toBe(1);
  expect(out).toContain('other figures than those recorded');
});
