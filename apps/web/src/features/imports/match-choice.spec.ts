import { firstChoice, wishOf, question, stillMissing, type Sheet, type Survey, type Table } from './match-choice.ts';

const NOTHING: Survey = { decides: null, against: null, unsure: null };
const at = (row: number, value: string, ...ways: string[]) =>
  ({ row, value, readings: ways.map((as) => ({ as, says: value })) });

const column = (heading: string, change: Partial<Table['columns'][number]> = {}): Table['columns'][number] =>
  ({ heading, samples: [], currency: null, marks: NOTHING, days: NOTHING, ...change });

const TERMS = ['grantee', 'title', 'amount', 'currency', 'start', 'end', 'place', 'theme', 'awarded'];
const table = (columns: Table['columns'], proposed: Record<string, number>, sheet = ''): Table => ({
  sheet, headerRow: 1, rows: 1, columns,
  proposed: TERMS.map((term) => ({
    term, required: ['grantee', 'title', 'amount', 'currency', 'start'].includes(term), column: proposed[term] ?? null, confidence: 'sure',
  })),
});
const sheet = (tables: Table[], mapping: Sheet['mapping'] = null): Sheet => ({ tables, mapping });

const plain = table([column('Donatario'), column('Monto (MXN)', { currency: 'MXN' })], { grantee: 0, amount: 1 });

test('it begins with what the headings propose, and with the currency that the amount names', () => {
  expect(firstChoice(sheet([plain]))).toMatchObject({ columns: { grantee: 0, amount: 1, title: null }, currency: 'MXN', decimalMark: null });
});

test('it begins as the last file was matched, and anew on another sheet', () => {
  const mapping = { sheet: 'A', columns: [{ term: 'title', column: 0 }], decimalMark: 'comma', dayOrder: null, currency: null };
  const both = sheet([{ ...plain, sheet: 'A' }, { ...plain, sheet: 'B' }], mapping);
  expect(firstChoice(both)).toEqual({ sheet: 'A', columns: { title: 0 }, decimalMark: 'comma', dayOrder: null, currency: '' });
  expect(firstChoice(both, 'B')).toMatchObject({ sheet: 'B', columns: { grantee: 0 }, decimalMark: null });
});

test('what stands in two ways is asked, unless another cell decides it; two that disagree are asked again', () => {
  const dated = (start: Survey, end: Survey) => {
    const made = table([column('Inicio', { days: start }), column('Fin', { days: end })], { start: 0, end: 1 });
    return question(made, firstChoice(sheet([made])), 'days');
  };
  const unsure = { ...NOTHING, unsure: at(4, '01/02/2016', 'dmy', 'mdy') };
  expect(dated(NOTHING, NOTHING)).toBeNull();
  expect(dated(NOTHING, unsure)).toMatchObject({ toAsk: true, unsure: { row: 4 } });
  expect(dated({ ...NOTHING, decides: at(9, '25/12/2016', 'dmy') }, unsure)).toMatchObject({ toAsk: false, decides: { row: 9 } });
  expect(dated({ ...NOTHING, decides: at(9, '25/12/2016', 'dmy') }, { ...NOTHING, decides: at(3, '12/25/2016', 'mdy') }))
    .toMatchObject({ toAsk: true, decides: { row: 3 }, against: { row: 9 } });
});

test('the question follows the column: another amount column asks for itself', () => {
  const made = table([column('Pedido', { marks: { ...NOTHING, unsure: at(2, '1.234', 'point', 'comma') } }), column('Otorgado')], { amount: 0 });
  const choice = firstChoice(sheet([made]));
  expect(question(made, choice, 'marks')?.toAsk).toBe(true);
  expect(question(made, { ...choice, columns: { ...choice.columns, amount: 1 } }, 'marks')).toBeNull();
});

test('a currency for all rows stands in for its column, and the award date for the start', () => {
  expect(stillMissing(plain, { ...firstChoice(sheet([plain])), currency: '' })).toEqual(['title', 'currency', 'start']);
  expect(stillMissing(plain, { ...firstChoice(sheet([plain])), columns: { grantee: 0, title: 0, amount: 1, awarded: 0 } })).toEqual([]);
});

test('what is wished holds the chosen columns only, and a currency in capitals', () => {
  expect(wishOf({ ...firstChoice(sheet([plain])), currency: ' usd ' })).toEqual({
    sheet: '', decimalMark: null, dayOrder: null, currency: 'USD', columns: [{ term: 'grantee', column: 0 }, { term: 'amount', column: 1 }],
  });
});
