import { decideMapping, remember, surveyTable, TERMS, type Wish } from '@acuerdo/exchange';
import { knows, LANGUAGES } from '@acuerdo/words';
import { tableOf } from './a-sheet.ts';

const survey = async (text: string) => [surveyTable(await tableOf(text))];
const UNSURE = 'Donatario;Título;Monto;Moneda;Inicio\nCasa Uno;Albergue;185.000;MXN;01/02/2016\n';
const columns: Wish['columns'] = (['grantee', 'title', 'amount', 'currency', 'start'] as const).map((term, column) => ({ term, column }));

test.each<[string, Partial<Wish>]>([
  ['noSheet', { sheet: 'Hoja 2' }], ['noColumn', { columns: [{ term: 'title', column: 9 }] }], ['termTwice', { columns: [...columns, { term: 'title', column: 0 }] }],
  ['noCurrency', { currency: 'PES' }], ['termsMissing', { columns: columns.slice(0, 3) }], ['askDecimalMark', {}], ['askDayOrder', { decimalMark: 'comma' }],
])('%s: said in both languages, with the part of the wish that is meant', async (key, wish) => {
  const decision = decideMapping(await survey(UNSURE), { columns, ...wish });
  expect(decision).toMatchObject({ ok: false, reason: { key: `exchange.mapping.${key}` } });
  expect(LANGUAGES.filter((language) => !knows(language, `exchange.mapping.${key}`))).toEqual([]);
});

test('what the file decides need not be said, and what is said stands above it', async () => {
  const decided = await survey(UNSURE.replace('185.000', '185.000,50').replace('01/02', '21/02'));
  expect(decideMapping(decided, { columns })).toMatchObject({ ok: true, mapping: { decimalMark: 'comma', dayOrder: 'dmy', sheet: '' } });
  expect(decideMapping(await survey(UNSURE), { columns, decimalMark: 'point', dayOrder: 'mdy' })).toMatchObject({ ok: true, mapping: { decimalMark: 'point', dayOrder: 'mdy' } });
});

test('one currency for all, or the day of the award, stands in for its column', async () => {
  const [table] = await survey('Donatario;Título;Monto;Aprobación\nCasa Uno;Albergue;1850;2016-02-01\n');
  const three: Wish['columns'] = (['grantee', 'title', 'amount', 'awarded'] as const).map((term, column) => ({ term, column }));
  expect(table && decideMapping([table], { columns: three, currency: 'MXN' })).toMatchObject({ ok: true });
  expect(TERMS).toContain('awarded');
});

test('the last matching is taken again, but not what it said of marks where this file decides otherwise', async () => {
  const last = { sheet: 'A', columns, decimalMark: 'comma', dayOrder: 'mdy', currency: null } as const;
  const [unsure, decided] = [...(await survey(UNSURE)), ...(await survey(UNSURE.replace('185.000', '185,000.50').replace('01/02', '21/02')))];
  expect(unsure && remember(unsure, last)).toMatchObject({ sheet: '', decimalMark: 'comma', dayOrder: 'mdy' });
  expect(decided && remember(decided, last)).toMatchObject({ decimalMark: 'point', dayOrder: 'dmy' });
});
