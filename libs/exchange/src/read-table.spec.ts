import * as fc from 'fast-check';
import { readTable, type ColumnMap } from '@acuerdo/exchange';
import { bytesOf, rulesOf } from './a-file.ts';
import { parseCsv } from './csv.ts';

const read = (text: string, columns?: ColumnMap) => readTable(bytesOf(text), { fileName: 'grants.csv', ...(columns && { columns }) });

test('columns are told by their names, in either language', () => {
  const english = read('row_id,donor,donee,amount,donation_date,donation_date_precision,notes,affected_countries\na-1,Ceiba,Casa,"$1,250.50",2015-06-15,day,"Food, beds",Mexico|Guatemala\n');
  expect(english.rows[0]).toMatchObject({
    row: 1, id: 'a-1', amount: '1250.5', currency: 'XXX', awardedOn: '2015-06-15', description: 'Food, beds',
    funder: { name: 'Ceiba' }, recipient: { name: 'Casa' }, places: [{ countryCode: 'MX' }, { countryCode: 'GT' }],
  });
  expect(rulesOf(english)).toEqual(['file table-currency currency']);
  const spanish = read('Donante;x,Donataria\n');
  expect(rulesOf(spanish)).toEqual(['file table-columns funder, amount']);
  expect(read('Donante,Donataria,Monto,Moneda\nCeiba,Casa,10,MXN').rows[0]).toMatchObject({ amount: '10', currency: 'MXN' });
  expect(read('Donante;Donataria;Monto;Moneda\nCeiba;Casa, A.C.;10;MXN').rows[0]).toMatchObject({ recipient: { name: 'Casa, A.C.' }, amount: '10' });
});

test('a date that is a day only in looks stays a year', () => {
  const { rows } = read('donor,donee,amount,donation_date,donation_date_precision\nA,B,1,2018-01-01,year\nA,B,1,2018-03-01,month');
  expect(rows.map(({ awardedOn, awardedBetween }) => ({ awardedOn, awardedBetween }))).toEqual([
    { awardedOn: undefined, awardedBetween: { from: '2018-01-01', to: '2018-12-31' } },
    { awardedOn: undefined, awardedBetween: { from: '2018-03-01', to: '2018-03-31' } },
  ]);
});

test('a map names columns that cannot be told, or one value for all rows', () => {
  const { rows, findings } = read('Quién,A quién,Cuánto\nCeiba,Casa,10\n', { funder: 'Quién', recipient: 'A quién', amount: 'Cuánto', currency: '=USD' });
  expect(rows[0]).toMatchObject({ funder: { name: 'Ceiba' }, recipient: { name: 'Casa' }, amount: '10', currency: 'USD' });
  expect(findings).toEqual([]);
});

test('a row that does not fit and an amount that is none are found, and the others are read', () => {
  const file = read('donor,donee,amount,currency\nA,B,ten,USD\nA,B\nA,B,7,USD');
  expect(file.rows.map(({ row, amount }) => [row, amount])).toEqual([[1, null], [3, '7']]);
  expect(rulesOf(file)).toEqual(['2 table-row row', '1 amount-not-a-number amount']);
});

test('what is no table is refused with its line', () => {
  expect(read('donor,donee,amount\nA,"B,1\n').findings).toMatchObject([{ rule: 'table-syntax', message: { values: { line: 2 } } }]);
  expect(rulesOf(read(''))).toEqual(['file empty-file file']);
});

test('whatever is written as RFC 4180 says is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ñ', '"', ',', '\n', '\r', ' ') });
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1 });
  fc.assert(fc.property(table, (rows) => {
    const text = rows.map((row) => row.map((part) => `"${part.replaceAll('"', '""')}"`).join(',')).join('\r\n');
    expect(parseCsv(text)).toEqual({ ok: true, cells: rows });
  }));
});
