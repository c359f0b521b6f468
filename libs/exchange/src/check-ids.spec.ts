import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGrants } from '@acuerdo/exchange';
import { fileOf, GOOD, rulesOf } from './a-file.ts';

test('one id with two contents is a conflict that names all rows and fields, and keeps every row', () => {
  const { rows, conflicts, findings } = fileOf(GOOD, { ...GOOD, id: '360G-puente-2' }, { ...GOOD, amountAwarded: 2000, title: 'Otro' });
  expect(conflicts).toEqual([{ id: '360G-puente-1', rows: [1, 3], fields: ['title', 'amountAwarded'] }]);
  expect(findings).toMatchObject([{ row: 3, rule: 'id-conflict', severity: 'warning', message: { values: { rows: '1, 3', fields: 'title, amountAwarded' } } }]);
  expect(rows.map(({ amount }) => amount)).toEqual(['1000', '1000', '2000']);
});

test('one id that says the same twice is a copy, whatever the order of its properties and its own columns', () => {
  const turned = Object.fromEntries([...Object.entries(GOOD).toReversed(), ['Own column', 'x']]);
  const { conflicts, findings } = fileOf(GOOD, turned);
  expect(conflicts).toEqual([]);
  expect(rulesOf({ findings })).toEqual(['2 duplicate-record id']);
});

test('rows without an id are not one grant', () => {
  expect(fileOf({ ...GOOD, id: '' }, { ...GOOD, id: '', title: 'Otro' }).conflicts).toEqual([]);
});

test('the invented sample of the project holds one conflict and no other fault', () => {
  const bytes = readFileSync(join(import.meta.dirname, '../fixtures/fondo-puente.json'));
  const { rows, conflicts, findings } = readGrants(bytes, { fileName: 'fondo-puente.json' });
  expect(rows).toHaveLength(18);
  expect(conflicts).toMatchObject([{ id: '360G-puente-FAN-101', rows: [1, 7] }]);
  expect(rulesOf({ findings })).toEqual(['7 id-conflict id']);
});
