import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commit, type Committed } from './grant-journey.ts';
import { startApi, type Api, type Asker } from './harness.ts';

const DONACIONES = readFileSync(join(import.meta.dirname, '../../../libs/exchange/fixtures/donaciones-fundacion-ejemplo.csv'), 'utf8');

/** The columns of the invented sheet, as they are proposed. */
const COLUMNS = ['id', 'grantee', 'title', 'amount', 'currency', 'start', 'end', 'place', 'theme', 'link'].map((term, column) => ({ term, column }));

interface Seen {
  id?: string;
  state?: string;
  findings?: { rule: string }[];
  conflicts?: { externalId: string; keptRow: number | null }[];
  counts?: Record<'rows' | 'new' | 'same' | 'changed' | 'refused' | 'conflict' | 'left', number>;
  rows?: { nodes: { row: number; outcome: string; leftOut: boolean | null; findings: { field: string; rule: string }[]; cells: { term: string; written: string; corrected: string | null; read: string | null }[] }[] };
  spreadsheet?: {
    tables: { sheet: string; headerRow: number; rows: number; columns: { heading: string; samples: string[]; marks: Survey; days: Survey }[]; proposed: { term: string; column: number | null; confidence: string }[] }[];
    mapping: { columns: { term: string; column: number }[]; decimalMark: string | null; dayOrder: string | null } | null;
  };
  viewerCan?: { action: string; allowed: boolean; reason: { key: string } | null }[];
  code?: string;
  message?: string;
  path?: string[];
}
type Survey = { decides: { row: number; value: string; readings: { as: string }[] } | null; unsure: { row: number; value: string; readings: { as: string; says: string }[] } | null };

const SEEN = `... on Refused { code message path } ... on Import { id state findings { rule } conflicts { externalId keptRow } counts { rows new same changed refused conflict left }
  viewerCan { action allowed reason }
  rows(first: 100) { nodes { row outcome leftOut findings { field rule } cells { term written corrected read } } }
  spreadsheet { mapping { columns { term column } decimalMark dayOrder }
    tables { sheet headerRow rows proposed { term column confidence }
      columns { heading samples marks { decides { row value readings { as } } unsure { row value readings { as says } } } days { decides { row value readings { as } } unsure { row value readings { as says } } } } } } }`;

let api: Api;
let officer: Asker;

beforeEach(async () => {
  api = await startApi();
  officer = await api.as('Avina · program officer', 'es');
});
afterEach(() => api.close());

async function ask(who: Asker, head: string, call: string, variables: Record<string, unknown>): Promise<Seen> {
  const { data, errors, text } = await who.run<Record<string, Seen>>(`mutation ${head} { answer: ${call} { ${SEEN} } }`, variables);
  if (errors) throw new Error(text);
  return data['answer'] ?? {};
}
const start = async (content: string | Uint8Array, name = 'donaciones.csv', who = officer) =>
  ask(who, '($fileId: UUID!)', 'startImport(fileId: $fileId)', { fileId: await api.upload(who, name, content) });
const match = (input: Record<string, unknown>, who = officer) => ask(who, '($input: MatchImportInput!)', 'matchImport(input: $input)', { input });
const correct = (importId: string, row: number, field: string, value: string | null) =>
  ask(officer, '($importId: UUID!, $row: Int!, $field: String!, $value: String)', 'correctRow(importId: $importId, row: $row, field: $field, value: $value)', { importId, row, field, value });
const leave = (importId: string, row: number, away: boolean) =>
  ask(officer, '($importId: UUID!, $row: Int!, $away: Boolean!)', 'leaveRow(importId: $importId, row: $row, leave: $away)', { importId, row, away });

const outcomes = ({ rows }: Seen) => rows?.nodes.map(({ row, outcome }) => `${row} ${outcome}`);
const grants = () => api.sql<Record<string, unknown>>(
  `select external_id as id, g.title, g.amount, g.currency, g.starts_on::text as start, g.ends_on::text as end, g.period_written as written, g.places, g.url, g.programmes, g.awarded_on::text as awarded,
     g.awarded_inferred as inferred, f.name as funder, p.name as grantee, g.shared_at is not null as shared,
     array(select t.code from grant_theme gt join theme t on t.id = gt.theme_id where gt.grant_id = g.id order by 1) as themes
   from "grant" g join party f on f.id = g.funder_id join party p on p.id = g.grantee_id where g.import_id is not null order by external_id, source_row`);
const written = () => api.sql(`select (select count(*) from "grant") as grants, (select count(*) from party) as parties, (select count(*) from overlap) as overlaps,
  (select count(*) from activity) as activity, (select count(*) from ledger_entry) as entries, (select max(version) from "grant") as version`);

/** The whole way of the invented sheet, to the point where it can be written. */
async function checked(content: string = DONACIONES): Promise<string> {
  const { id = '' } = await start(content);
  await match({ importId: id, columns: COLUMNS, dayOrder: 'dmy' });
  await correct(id, 7, 'currency', 'MXN');
  await leave(id, 9, true);
  return id;
}

test('a spreadsheet is opened and shown first: columns proposed, what decides its marks and what it leaves open', async () => {
  const before = await written();
  const { state, spreadsheet, counts, viewerCan, id } = await start(DONACIONES);
  expect([state, counts?.rows, spreadsheet?.mapping]).toEqual(['matching', 0, null]);
  const [table] = spreadsheet?.tables ?? [];
  expect(table).toMatchObject({ sheet: '', headerRow: 3, rows: 6 });
  expect(table?.proposed.filter(({ column }) => column !== null).map(({ term, column }) => ({ term, column })).sort((a, b) => (a.column ?? 0) - (b.column ?? 0))).toEqual(COLUMNS);
  expect(table?.columns[3]).toMatchObject({
    heading: 'Monto aprobado', samples: ['185.000,00', '1.234,56', '420.500,5'],
    marks: { decides: { row: 4, value: '185.000,00', readings: [{ as: 'comma' }] }, unsure: { row: 8, value: '75.000' } },
  });
  expect(table?.columns[5]?.days).toEqual({ decides: null, unsure: { row: 4, value: '01/02/2016', readings: [{ as: 'dmy', says: '2016-02-01/2016-02-01' }, { as: 'mdy', says: '2016-01-02/2016-01-02' }] } });
  expect(viewerCan?.find(({ action }) => action === 'grants.import')).toMatchObject({ allowed: false, reason: { key: 'api.imports.matching' } });
  expect(await commit(officer, id ?? '', true)).toMatchObject({ code: 'api.imports.matching' });
  expect(await written()).toEqual(before);
});

test('what the file does not decide is asked, in her language and with the value; nothing is guessed', async () => {
  const { id: importId } = await start(DONACIONES);
  expect(await match({ importId, columns: COLUMNS })).toEqual({
    code: 'exchange.mapping.askDayOrder', path: ['dayOrder'], message: expect.stringContaining('«01/02/2016», en la fila 4'),
  });
  const { id: other } = await start('Donatario;Título;Monto;Moneda;Inicio\nCasa;Albergue;1.234;MXN;2016\n');
  const columns = ['grantee', 'title', 'amount', 'currency', 'start'].map((term, column) => ({ term, column }));
  expect(await match({ importId: other, columns })).toMatchObject({ code: 'exchange.mapping.askDecimalMark', path: ['decimalMark'] });
  const read = async (decimalMark: string) => (await match({ importId: other, columns, decimalMark })).rows?.nodes[0];
  expect((await read('comma'))?.cells.find(({ term }) => term === 'amount')).toMatchObject({ written: '1.234', read: '1234' });
  expect(await read('point')).toMatchObject({ outcome: 'refused', findings: [{ field: 'amount', rule: 'amount-decimals' }] });
});

test('columns that are needed, missing sheets and terms chosen twice are refused with what to do', async () => {
  const { id: importId } = await start(DONACIONES);
  expect(await match({ importId, columns: COLUMNS.slice(0, 3) })).toMatchObject({ code: 'exchange.mapping.termsMissing', message: expect.stringContaining('Monto, Moneda e Inicio') });
  expect(await match({ importId, columns: [...COLUMNS, { term: 'id', column: 1 }] })).toMatchObject({ code: 'exchange.mapping.termTwice' });
  expect(await match({ importId, columns: [{ term: 'funder', column: 77 }] })).toMatchObject({ code: 'exchange.mapping.noColumn' });
  expect(await match({ importId, sheet: 'Hoja 2', columns: COLUMNS })).toMatchObject({ code: 'exchange.mapping.noSheet' });
  expect(await match({ importId, columns: COLUMNS.filter(({ term }) => term !== 'currency'), currency: 'PESOS'.slice(0, 3), dayOrder: 'dmy' })).toMatchObject({ code: 'exchange.mapping.noCurrency' });
});

test('a Spanish spreadsheet with decimal commas becomes grants with exact amounts, and nothing is written before all rows are checked', async () => {
  const before = await written();
  const { id = '' } = await start(DONACIONES);
  const seen = await match({ importId: id, columns: COLUMNS, dayOrder: 'dmy' });
  expect(outcomes(seen)).toEqual(['4 new', '5 new', '6 new', '7 refused', '8 new', '9 refused']);
  expect(seen.rows?.nodes[3]?.findings).toEqual([{ field: 'currency', rule: 'currency-unknown' }, { field: 'place', rule: 'place-region' }]);
  await correct(id, 7, 'currency', 'MXN');
  await leave(id, 9, true);
  expect(await written()).toEqual(before);
  expect(await commit(officer, id, false)).toMatchObject({ grants: 5, contributions: 0 });
  expect((await grants()).map(({ id: number, amount, currency, themes, places }) => [number, amount, currency, themes, places])).toEqual([
    ['FE-2016-01', '185000.00', 'MXN', ['transit'], ['GT', 'MX']], ['FE-2016-02', '1234.56', 'USD', ['children'], ['HN']],
    ['FE-2016-03', '420500.50', 'MXN', ['policy', 'transit'], ['MX']], ['FE-2016-04', '96000.00', 'MXN', ['origin'], ['GT', 'HN', 'SV']],
    ['FE-2016-05', '75000.00', 'GTQ', [], ['GT', 'SV']],
  ]);
  const [, second, third, , fifth] = await grants();
  expect(second).toEqual({
    id: 'FE-2016-02', title: 'Acompañamiento psicosocial', amount: '1234.56', currency: 'USD', start: '2016-04-03', end: '2017-04-02', written: null, places: ['HN'],
    url: 'https://ejemplo.org/donaciones/fe-2016-02', programmes: [], awarded: '2016-04-03', inferred: true, funder: 'Fundación Avina', grantee: 'Red de Mujeres Caminantes', shared: false, themes: ['children'],
  });
  expect(third).toMatchObject({ start: '2016-01-01', end: '2018-12-31', written: '2016 – 2018' });
  expect(fifth).toMatchObject({ url: null, programmes: ['Comunicación'] });
});

test('a corrected value stands beside what was written, may be taken back, and is what is kept', async () => {
  const { id = '' } = await start(DONACIONES);
  await match({ importId: id, columns: COLUMNS, dayOrder: 'dmy' });
  const amountIn = ({ rows }: Seen) => rows?.nodes[1]?.cells.find(({ term }) => term === 'amount');
  expect(amountIn(await correct(id, 5, 'amount', '2.234,57'))).toEqual({ term: 'amount', written: '1.234,56', corrected: '2.234,57', read: '2234.57' });
  expect(amountIn(await correct(id, 5, 'amount', null))).toEqual({ term: 'amount', written: '1.234,56', corrected: null, read: '1234.56' });
  expect((await correct(id, 5, 'amount', '=1+1')).rows?.nodes[1]).toMatchObject({ outcome: 'refused' });
  await correct(id, 5, 'amount', '2234.57');
  expect(await correct(id, 77, 'amount', '1')).toMatchObject({ code: 'api.imports.noRow' });
  await commit(officer, id, false);
  expect((await grants()).find((grant) => grant['id'] === 'FE-2016-02')).toMatchObject({ amount: '2234.57' });
  expect(await correct(id, 5, 'amount', '1')).toMatchObject({ code: 'api.imports.committed' });
});

test('the same sheet again changes nothing: it is matched as before, and what was corrected and left out still is', async () => {
  await commit(officer, await checked(), true);
  const before = [await grants(), await written()];
  const again = await start(DONACIONES, 'otra vez.csv');
  expect(again.spreadsheet?.mapping).toEqual({ columns: COLUMNS, decimalMark: 'comma', dayOrder: 'dmy' });
  const { mapping } = again.spreadsheet ?? {};
  const seen = await match({ importId: again.id, ...mapping });
  expect(outcomes(seen)).toEqual(['4 same', '5 same', '6 same', '7 same', '8 same', '9 left']);
  expect(await commit(officer, again.id ?? '', true)).toEqual({ grants: 0, contributions: 0, overlaps: 0 });
  expect([await grants(), await written()]).toEqual(before);
});

test('the corrected file changes a grant by her own number, and adds none', async () => {
  await commit(officer, await checked(), false);
  const { id = '' } = await start(DONACIONES.replace('1.234,56', '1.300,00').replace('pesos', 'MXN'));
  const seen = await match({ importId: id, columns: COLUMNS, dayOrder: 'dmy' });
  expect(outcomes(seen)).toEqual(['4 same', '5 changed', '6 same', '7 same', '8 same', '9 refused']);
  await commit(officer, id, false);
  expect((await grants()).map(({ amount }) => amount)).toEqual(['185000.00', '1300.00', '420500.50', '96000.00', '75000.00']);
});

test('the last matching is proposed for a file with the same headings, of her own party only; what another file decides wins', async () => {
  await checked();
  const header = DONACIONES.split('\n').slice(0, 3).join('\n');
  const next = `${header}\nFE-2017-01;Casa;Título;1,250.50;USD;25/12/2017;;MX;;\n`;
  expect((await start(next)).spreadsheet?.mapping).toMatchObject({ columns: COLUMNS, decimalMark: 'point', dayOrder: 'dmy' });
  const ford = await api.as('Ford-Mexico · program officer');
  expect((await start(next, 'x.csv', ford)).spreadsheet?.mapping).toBeNull();
});

test('her number on two rows that differ is answered as in any other file, or one is left out or corrected', async () => {
  const { id = '' } = await start(`${DONACIONES}FE-2016-01;Casa Abierta del Suchiate, A.C.;Otro título;1;MXN;2016;;;;\n`);
  const seen = await match({ importId: id, columns: COLUMNS, dayOrder: 'dmy' });
  expect(seen.conflicts).toEqual([{ externalId: 'FE-2016-01', keptRow: null }]);
  expect(await commit(officer, id, false)).toMatchObject({ code: 'api.imports.unanswered' });
  expect(await leave(id, 10, true)).toMatchObject({ conflicts: [], counts: { conflict: 0, left: 1 } });
  expect(await leave(id, 10, false)).toMatchObject({ counts: { conflict: 2 } });
  await officer.run('mutation ($id: UUID!) { keepRow(importId: $id, row: 4) { __typename } }', { id });
  const renumbered = await correct(id, 10, 'id', 'FE-2016-99');
  expect(renumbered.conflicts).toEqual([]);
  expect(await commit(officer, id, false)).toMatchObject({ grants: 5 });
  expect((await grants()).map((grant) => grant['id'])).toEqual(['FE-2016-01', 'FE-2016-02', 'FE-2016-03', 'FE-2016-05', 'FE-2016-99']);
});

test('without her numbers rows are known by what they say: two alike are asked about, and the same file again is the same', async () => {
  const text = 'Grantee,Title,Amount,Currency,Start\nCasa,Shelter,100,USD,2016\nCasa,Shelter,100,USD,2016\nRed,Law,50,USD,2016\n';
  const columns = ['grantee', 'title', 'amount', 'currency', 'start'].map((term, column) => ({ term, column }));
  const bring = async (content: string, takeIn: boolean): Promise<[string[] | undefined, Committed]> => {
    const { id = '' } = await start(content);
    const seen = await match({ importId: id, columns });
    if (takeIn) await leave(id, 3, false);
    return [outcomes(seen), await commit(officer, id, false)];
  };
  const first = await start(text);
  const seen = await match({ importId: first.id, columns });
  expect(seen.findings?.map(({ rule }) => rule)).toContain('no-ids');
  expect([outcomes(seen), seen.rows?.nodes[1]?.findings.map(({ rule }) => rule)]).toEqual([['2 new', '3 left', '4 new'], ['row-alike']]);
  expect(await bring(text, false)).toEqual([['2 new', '3 left', '4 new'], expect.objectContaining({ grants: 2 })]);
  expect(await bring(text, false)).toEqual([['2 same', '3 left', '4 same'], expect.objectContaining({ grants: 0 })]);
  expect(await bring(text, true)).toEqual([['2 same', '3 left', '4 same'], expect.objectContaining({ grants: 1 })]);
  expect(await bring(text, false)).toEqual([['2 same', '3 same', '4 same'], expect.objectContaining({ grants: 0 })]);
  expect(await bring(text.replace('Law,50', 'Law,60'), false)).toEqual([['2 same', '3 same', '4 new'], expect.objectContaining({ grants: 1 })]);
  expect((await grants()).map((grant) => [grant['id'], grant['amount']])).toEqual([[null, '100.00'], [null, '100.00'], [null, '50.00'], [null, '60.00']]);
});

test('the secretariat\'s sheet is the pool\'s; a funder column says else', async () => {
  const secretariat = await api.as('CAMMINA · secretariat');
  const columns = ['grantee', 'title', 'amount', 'currency', 'start', 'funder'].map((term, column) => ({ term, column }));
  const { id = '' } = await start('Grantee,Title,Amount,Currency,Start,Funder\nCasa,Shelter,100,USD,2016,\nRed,Law,50,USD,2016,Fundación Ceiba\n', 'pool.csv', secretariat);
  expect(outcomes(await match({ importId: id, columns }, secretariat))).toEqual(['2 new', '3 new']);
  await commit(secretariat, id, true);
  expect(await api.sql(`select g.vehicle, f.name from "grant" g join party f on f.id = g.funder_id where g.import_id is not null order by g.source_row`))
    .toEqual([{ vehicle: 'pooled', name: 'CAMMINA' }, { vehicle: 'individual', name: 'Fundación Ceiba' }]);
});

test('what is no table is refused in her language and leaves no import', async () => {
  expect(await start(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'libro.xls')).toMatchObject({ code: 'exchange.finding.not-a-table', message: expect.stringContaining('libro.xls no es una tabla') });
  expect(await start('solo texto')).toMatchObject({ code: 'exchange.finding.table-empty' });
  expect(await start(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]), 'x.xlsx')).toMatchObject({ code: 'exchange.finding.xlsx-broken' });
  expect(await api.sql('select 1 from import')).toEqual([]);
});

test('nobody but her own party finds the sheet, its columns or its rows', async () => {
  const importId = await checked();
  const ford = await api.as('Ford-Mexico · program officer');
  expect((await ford.run<{ import: null }>('query ($id: UUID!) { import(id: $id) { spreadsheet { tables { sheet } } } }', { id: importId })).data.import).toBeNull();
  expect(await match({ importId, columns: COLUMNS, dayOrder: 'dmy' }, ford)).toMatchObject({ code: 'api.notFound' });
});

test('the findings come as a table for a spreadsheet, in her language, with nothing that a spreadsheet would run', async () => {
  const { id = '' } = await start(DONACIONES.replace('Semillas de Retorno', '=SUMA(A1)'));
  await match({ importId: id, columns: COLUMNS, dayOrder: 'dmy' });
  const response = await officer.fetch(`/files/findings?import=${id}&language=es`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
  const text = await response.text();
  expect(text.split('\r\n')[0]).toBe('Fila,Donatario,Título,Monto,Moneda,Inicio,Término,Lugar,Tema,Número de donación,Enlace,Lo que hay que saber');
  expect(text).toContain(`\n7,"'=SUMA(A1)",`);
  expect(text).toContain('Error: Moneda es «pesos». Debe ser un código ISO 4217');
  expect(await (await officer.fetch('/files/template?language=es')).text()).toBe('Donatario,Título,Monto,Moneda,Inicio,Término,Lugar,Tema\r\n');
  const ford = await api.as('Ford-Mexico · program officer');
  expect((await ford.fetch(`/files/findings?import=${id}`)).status).toBe(404);
  expect((await api.with(null).fetch(`/files/findings?import=${id}`)).status).toBe(401);
});

describe('an import that was just written', () => {
  const undo = (importId: string, who = officer) => ask(who, '($importId: UUID!)', 'undoImport(importId: $importId)', { importId });
  const all = () => api.sql(`select (select json_agg(g order by id) from "grant" g) as grants, (select json_agg(o order by id) from overlap o) as overlaps,
    (select count(*) from grant_theme) as themes, (select count(*) from ledger_entry) as entries`);

  test('can be taken back as a whole, and brought in again as it was', async () => {
    const before = await all();
    const importId = await checked();
    await commit(officer, importId, false);
    expect(await undo(importId)).toMatchObject({ state: 'undone' });
    expect(await all()).toEqual(before);
    expect(await undo(importId)).toMatchObject({ code: 'api.imports.undone' });
    const again = await start(DONACIONES);
    await match({ importId: again.id, ...again.spreadsheet?.mapping });
    expect(await commit(officer, again.id ?? '', false)).toMatchObject({ grants: 5 });
  });

  test.each([
    ['shared', `update "grant" set shared_at = now(), short_id = 'GR-900' where external_id = 'FE-2016-02'`],
    ['changed', `update "grant" set version = 2 where external_id = 'FE-2016-02'`],
    ['answered', `with o as (insert into overlap (collaborative_id, id, left_id, right_id, kind, between, role_confusion, tenths, evidence, sentence, rank, evidence_hash, found_at)
        select a.collaborative_id, gen_random_uuid(), least(a.id, b.id), greatest(a.id, b.id), 'relay', 'partner-partner', false, 1, '[]', '{}', 1, '', now()
        from "grant" a, "grant" b where a.external_id = 'FE-2016-02' and b.short_id = 'GR-1' returning *)
      insert into overlap_answer (collaborative_id, id, overlap_id, answer, reason, answered_by_id, answered_at, evidence_hash)
        select o.collaborative_id, gen_random_uuid(), o.id, 'coordinate', '', p.id, now(), '' from o, person p where p.name = 'Avina · program officer'`],
  ])('stays once one of its grants was %s', async (_, later) => {
    const importId = await checked();
    await commit(officer, importId, false);
    await api.sql(later);
    expect(await undo(importId)).toMatchObject({ code: 'api.imports.builtOn' });
    expect(await grants()).toHaveLength(5);
  });
});
