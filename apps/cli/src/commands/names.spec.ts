import type { Io } from '../io.ts';
import { names } from './names.ts';

const TABLE = `name_a,name_b,country_a,country_b
"Casa del Caminante Nuevo Rumbo, A.C.",CASA DEL CAMINANTE NUEVO RUMBO,MX,MX
Universidad de Colima,Universidad del Tolima,MX,CO
Ministry of Health,Ministry of Health,ZM,SV
`;

interface Compared { probability: number; bits: number; level: string; evidence: { bits: number; sentence: string }[]; change: { sentence: string } }

async function run(argv: string[], files: Record<string, string> = { 'names.csv': TABLE }, language: Io['language'] = 'en') {
  const said = { out: [] as string[], err: [] as string[] };
  const read = (path: string): Promise<Uint8Array> =>
    files[path] === undefined ? Promise.reject(new Error('no such file')) : Promise.resolve(new TextEncoder().encode(files[path]));
  const code = await names(argv, { out: (text) => void said.out.push(text), err: (text) => void said.err.push(text), read, language });
  return { code, out: said.out, err: said.err.join('\n') };
}

async function compared(...options: string[]): Promise<Compared[]> {
  const { code, out } = await run(['names.csv', '--json', ...options]);
  expect([code, out.length]).toEqual([0, 1]);
  return JSON.parse(out[0] ?? '') as Compared[];
}

test('one object a row, in the order of the rows, whose evidence adds up to its bits', async () => {
  const rows = await compared();
  expect(rows.map(({ level }) => level)).toEqual(['equal', 'other', 'unsure']);
  expect(rows.map(({ probability }) => probability > 0.5)).toEqual([true, false, true]);
  for (const { bits, evidence, probability } of rows) {
    expect(evidence.reduce((sum, line) => sum + line.bits, 0)).toBeCloseTo(bits, 6);
    expect(probability).toBeCloseTo(1 / (1 + 2 ** -bits), 3);
  }
});

test('countries count only where they are asked for', async () => {
  const [without, withThem] = [await compared(), await compared('--use-country')];
  expect(withThem.map(({ bits }, at) => Math.round(bits * 10 - (without[at]?.bits ?? 0) * 10))).toEqual([10, -40, -40]);
  expect(withThem[2]?.evidence.at(-1)?.sentence).toBe('One is in ZM, the other in SV.');
});

test('people read the words that matched and those that did not, in their language', async () => {
  const { out } = await run(['names.csv'], undefined, 'es');
  expect(out.join('\n')).toContain('Palabras que coinciden: universidad.');
  expect(out.join('\n')).toContain('«colima» y «tolima»');
  expect(out.join('\n')).not.toMatch(/{{|}}|names\./);
});

test.each<[argv: string[], code: number, says: string]>([
  [[], 2, 'Usage'],
  [['names.csv', 'b.csv'], 2, 'Usage'],
  [['names.csv', '--country'], 2, 'Usage'],
  [['missing.csv'], 1, 'missing.csv cannot be read'],
  [['other.csv'], 1, 'no columns name_a and name_b'],
  [['open.csv'], 1, 'stops being CSV at line 2'],
])('%j is refused with %i: %s', async (argv, code, says) => {
  const found = await run(argv, { 'names.csv': TABLE, 'b.csv': TABLE, 'other.csv': 'left,right\na,b\n', 'open.csv': 'name_a,name_b\n"a,b\n' });
  expect([found.code, found.out]).toEqual([code, []]);
  expect(found.err).toContain(says);
});
