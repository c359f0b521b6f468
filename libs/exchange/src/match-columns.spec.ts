import { matchColumns, TERMS } from '@acuerdo/exchange';
import { RESOURCES } from '@acuerdo/words';

const matched = (headings: readonly string[]) =>
  Object.fromEntries(matchColumns(headings).filter(({ column }) => column !== null).map(({ term, column, confidence }) => [term, `${headings[column ?? 0]} ${confidence}`]));

test('the eight columns are told in Spanish, whatever their accents and case', () => {
  expect(matched(['DONATARIO', 'Titulo', 'Monto (USD)', 'divisa', 'Fecha de inicio', 'TÉRMINO', 'País', 'Tema'])).toEqual({
    grantee: 'DONATARIO sure', title: 'Titulo sure', amount: 'Monto (USD) likely', currency: 'divisa sure', start: 'Fecha de inicio sure',
    end: 'TÉRMINO sure', place: 'País sure', theme: 'Tema sure',
  });
});

test('and in English, with the optional ones', () => {
  expect(matched(['Grant ID', 'Recipient organisation', 'Project title', 'Grant amount', 'Currency', 'Start date', 'End date', 'Country', 'Programme', 'Award date', 'URL', 'Purpose'])).toEqual({
    id: 'Grant ID sure', grantee: 'Recipient organisation sure', title: 'Project title sure', amount: 'Grant amount sure', currency: 'Currency sure',
    start: 'Start date sure', end: 'End date sure', place: 'Country sure', theme: 'Programme sure', awarded: 'Award date sure', link: 'URL sure', description: 'Purpose sure',
  });
});

test('the better heading takes the term, and each column is proposed once', () => {
  expect(matched(['Fecha', 'Fecha de inicio del proyecto', 'Nombre del proyecto', 'Fecha de fin del proyecto'])).toEqual({
    awarded: 'Fecha sure', start: 'Fecha de inicio del proyecto likely', title: 'Nombre del proyecto sure', end: 'Fecha de fin del proyecto likely',
  });
});

test('a word inside a long heading says nothing', () => {
  expect(matched(['From an open call?', 'Is this a grant to a country that we know?', ''])).toEqual({});
});

test('the headings of the template are known for sure, in both languages', () => {
  for (const { exchange } of Object.values(RESOURCES)) {
    const headings = TERMS.map((term) => exchange.term[term]);
    expect(matchColumns(headings).map(({ column, confidence }) => [column, confidence])).toEqual(TERMS.map((_, at) => [at, 'sure']));
  }
});
