import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Io } from '../io.ts';
import { overlap } from './overlap.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const SAMPLE = join(ROOT, 'libs/exchange/fixtures/fondo-puente.json');
const PUBLIC = join(ROOT, '../shared/data/grants');
const there = existsSync(PUBLIC);
if (!there) console.info('skipped: the public grants files are not beside the project');
const publicly = there ? test : test.skip;

interface Document {
  readonly duplicates: { readonly kind: string; readonly ids: string[] }[];
  readonly overlaps: { readonly kind: string; readonly between: string; readonly roleConfusion: boolean; readonly bits: number; readonly left: string;
    readonly right: string; readonly atStake: { amount: string } | null; readonly sentence: string; readonly evidence: { signal: string; mark: string; bits: number }[] }[];
  readonly contributions: { readonly id: string; readonly rows: number[]; readonly from: { name: string } }[];
  readonly conflicts: { readonly value: string; readonly rule: string }[];
}

async function run(argv: string[], files: Record<string, string> = {}, language: Io['language'] = 'en') {
  const said = { out: [] as string[], err: [] as string[] };
  const read = (path: string): Promise<Uint8Array> => {
    if (files[path] !== undefined) return Promise.resolve(new TextEncoder().encode(files[path]));
    return existsSync(path) ? Promise.resolve(readFileSync(path)) : Promise.reject(new Error('no such file'));
  };
  const code = await overlap(argv, { out: (text) => void said.out.push(text), err: (text) => void said.err.push(text), read, language });
  return { code, out: said.out, err: said.err.join('\n') };
}

async function document(argv: string[], files?: Record<string, string>): Promise<Document> {
  const { code, out } = await run([...argv, '--json'], files);
  expect([code, out.length]).toEqual([0, 1]);
  return JSON.parse(out[0] ?? '') as Document;
}

const inShort = ({ kind, left, right }: Document['overlaps'][number]): string =>
  `${kind} ${left.replace('360G-puente-', '')} ${right.replace('360G-puente-', '')}`;

test('the invented pool: every kind of role confusion is found, contributions are none, and the id that stands twice is told', async () => {
  const { overlaps, contributions, conflicts, duplicates } = await document([SAMPLE, '--pool', 'Fondo Puente']);
  expect(overlaps.filter(({ roleConfusion }) => roleConfusion).map(inShort)).toEqual([
    'duplicate-role FP-004 FC-31', 'parallel-role FP-006 FAN-112', 'duplicate-role FP-001 FAN-107', 'relay FP-002 FAN-114', 'through-intermediary FP-001 HT-15',
  ]);
  expect(overlaps.filter(({ kind }) => kind === 'unsure-identity').map(inShort)).toContain('unsure-identity FP-001 HT-7');
  expect(contributions.map(({ id, rows }) => `${id.slice(-7)} ${rows.join('+')}`)).toEqual(['FAN-101 1+7', 'FAN-115 4', 'e-FC-22 6']);
  expect(conflicts).toMatchObject([{ rule: 'id-conflict', value: '360G-puente-FAN-101' }]);
  expect(duplicates).toEqual([]);
});

test('bits are decimal numbers that the evidence adds up to', async () => {
  const { overlaps } = await document([SAMPLE, '--pool', 'Fondo Puente']);
  for (const { bits, evidence } of overlaps) expect(bits * 10).toBeCloseTo(evidence.reduce((sum, line) => sum + line.bits * 10, 0), 6);
  expect(overlaps.some(({ bits }) => !Number.isInteger(bits))).toBe(true);
});

test('without the pool named, its host is a partner like any other', async () => {
  const { overlaps, contributions } = await document([SAMPLE]);
  expect(new Set(overlaps.map(({ between }) => between))).toEqual(new Set(['partner-partner']));
  expect(contributions).toEqual([]);
});

test('people read sentences in their language, with nothing left to fill in', async () => {
  const { out } = await run([SAMPLE, '--pool', 'Fondo Puente'], {}, 'es');
  expect(out.join('\n')).toContain('Confusión de roles. Rol duplicado (Fondo común y socio), 24.2 bits, en juego 58317.37 USD');
  expect(out.join('\n')).not.toMatch(/{{|}}|overlap\./);
});

test('tables and JSON are compared together; a table needs funder, recipient and amount', async () => {
  const table = 'row_id,donor,donee,amount,donation_date\nt-1,Otra Fundación,"Casa del Caminante Nuevo Rumbo, A.C.",10,2015-06-15\nt-2,Otra Fundación,"Casa del Caminante Nuevo Rumbo, A.C.",10,2015-06-15\n';
  const { overlaps, duplicates } = await document([SAMPLE, 'own.csv', '--pool', 'Fondo Puente', '--map', 'map.json'], { 'own.csv': table, 'map.json': '{"currency": "=USD"}' });
  expect(duplicates).toMatchObject([{ kind: 'duplicate-record', ids: ['t-1', 't-2'] }]);
  expect(overlaps.map(inShort)).toContain('duplicate-role FP-001 t-1');
  expect(overlaps.some(({ right }) => right === 't-2')).toBe(false);
});

test.each<[argv: string[], code: number, says: string]>([
  [[], 2, 'Usage'],
  [['--pools', 'x', SAMPLE], 2, 'Usage'],
  [['missing.json'], 1, 'missing.json cannot be read'],
  [[SAMPLE, '--pool', 'Fondo Puentes'], 1, 'No funder and no programme is named “Fondo Puentes”'],
  [['half.json'], 1, 'stops being JSON at line 1'],
  [['names.csv'], 1, 'no column for funder, recipient, amount'],
  [[SAMPLE, '--map', 'half.json'], 1, 'is not a map'],
])('%j is refused with %i: %s', async (argv, code, says) => {
  const found = await run(argv, { 'half.json': '{"grants": [', 'names.csv': 'a,b\n1,2\n' });
  expect([found.code, found.out]).toEqual([code, []]);
  expect(found.err).toContain(says);
});

publicly('the Community Justice Fund: the two grants of 13 October 2020 to Refugee Action are the first role confusion', async () => {
  const { overlaps, contributions, conflicts } = await document([join(PUBLIC, '360giving/community-justice-fund.json'), '--pool', 'Community Justice Fund']);
  expect(overlaps[0]).toMatchObject({
    kind: 'duplicate-role', between: 'pool-partner', roleConfusion: true, atStake: { amount: '30000.00', currency: 'GBP' },
    left: '360G-ATJF-a004G00000m5w7r', right: '360G-ABCT-0060X00000bb57DQAQ44063',
  });
  expect(contributions.map(({ rows, from }) => `${from.name} ${rows.join('+')}`)).toEqual(['A B Charitable Trust 1+14', 'A B Charitable Trust 8']);
  expect(conflicts.map(({ value }) => value)).toEqual(['360G-ABCT-0065I000002yzGKQAY']);
  const paidIn = contributions.map(({ id }) => id);
  expect(overlaps.filter(({ left, right }) => paidIn.includes(left) || paidIn.includes(right))).toEqual([]);
  expect(overlaps.filter(({ sentence }) => /Kingston|Kent/.test(sentence))).toEqual([]);
});

publicly('1,146 rows of the Hewlett list repeat another but for their row id', async () => {
  const { duplicates, overlaps } = await document([join(PUBLIC, 'us-foundations/hewlett.csv')]);
  expect(duplicates.reduce((sum, { ids }) => sum + ids.length - 1, 0)).toBe(1146);
  expect(overlaps).toEqual([]);
});
