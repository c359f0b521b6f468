import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHere, readHere } from './open-here.ts';
import { pickedFile } from './picked-file.ts';

const FIXTURES = join(import.meta.dirname, '../../../../../libs/exchange/fixtures');
const fileOf = (name: string) => {
  const bytes = new Uint8Array(readFileSync(join(FIXTURES, name)));
  return Object.assign(new File([bytes], name), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
};
const textOf = (file: File) => new Promise<string>((resolve) => {
  const reader = new FileReader();
  reader.onload = () => { resolve(reader.result as string); };
  reader.readAsText(file);
});
const NAMED = { name: 'shared', language: 'es' } as const;
const READING = { funder: 'Fundación Ejemplo', themes: [], today: '2017-02-06' };

test('a sheet is opened and read here, by the rule of the server, and a file of one of its rows holds nothing of the others', async () => {
  const opened = await openHere(fileOf('donaciones-fundacion-ejemplo.csv'));
  if (opened.kind !== 'sheet') throw new Error(opened.kind);
  const columns = opened.opened.sheet.tables[0]?.proposed.flatMap(({ term, column }) => (column === null ? [] : [{ term, column }])) ?? [];
  const wish = { sheet: '', columns, decimalMark: null, dayOrder: null, currency: null };
  expect(readHere(opened.opened, wish, READING)).toMatchObject({ __typename: 'Refused', path: ['dayOrder'] });
  const answer = readHere(opened.opened, { ...wish, dayOrder: 'dmy' }, READING);
  if (answer.__typename !== 'Read') throw new Error('refused');
  expect(answer.read.rows.map(({ id }) => id)).toEqual(['FE-2016-01', 'FE-2016-02', 'FE-2016-03', 'FE-2016-05']);
  expect(answer.read.unreadable).toBe(2);
  const picked = pickedFile(answer.read, answer.read.rows.slice(1, 2), NAMED);
  expect([picked.file.name, await textOf(picked.file)]).toEqual(['shared.csv',
    'Donatario,Título,Monto,Moneda,Inicio,Término,Lugar,Tema,Número de donación,Enlace\r\nRed de Mujeres Caminantes,Acompañamiento psicosocial,1234.56,USD,2016-04-03,2017-04-02,Honduras,Niñez migrante,FE-2016-02,https://ejemplo.org/donaciones/fe-2016-02\r\n']);
  expect(picked.wish).toMatchObject({ decimalMark: 'point' });
});

test('a 360Giving file needs no matching; picked grants leave as they stand in it', async () => {
  const opened = await openHere(fileOf('fondo-puente.json'));
  if (opened.kind !== 'grants') throw new Error(opened.kind);
  const [first, second] = opened.read.rows;
  const picked = pickedFile(opened.read, first ? [first] : [], NAMED);
  expect(JSON.parse(await textOf(picked.file))).toEqual({ grants: [first?.raw] });
  expect(picked.wish).toBeNull();
  expect(await textOf(picked.file)).not.toContain(second?.id);
});

test('what is no table is refused with what would be accepted', async () => {
  const bytes = new TextEncoder().encode('%PDF-1.4');
  expect(await openHere(Object.assign(new File([bytes], 'x.pdf'), { arrayBuffer: () => Promise.resolve(bytes.buffer) }))).toMatchObject({ kind: 'refused', reason: { key: 'exchange.finding.not-a-table' } });
});
