import { formatDate, formatMoment, formatMoney } from './format.ts';

const said = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
  ['9007199254740993.01', 'USD', '9,007,199,254,740,993.01 USD'],
  ['200000', 'USD', '200,000.00 USD'],
  ['-12.5', 'MXN', '−12.50 MXN'],
  ['1500', 'CLP', '1,500 CLP'],
  ['0.125', 'USD', '0.125 USD'],
  ['1e3', 'USD', '1e3 USD'],
])('money %s %s is written to the last digit', (amount, currency, written) => {
  expect(said(formatMoney({ amount, currency }, 'en-US', 'always'))).toBe(written);
});

test('in prose a whole amount has no decimals, a broken one keeps them', () => {
  expect(said(formatMoney({ amount: '120000.00', currency: 'USD' }, 'es-MX', 'if-any'))).toBe('120,000 USD');
  expect(said(formatMoney({ amount: '120000.50', currency: 'USD' }, 'es-MX', 'if-any'))).toBe('120,000.50 USD');
});

test('a date is as precise as it was given, and what is no date stays as written', () => {
  expect(formatDate('2014-09-08', 'en-US')).toBe('Sep 8, 2014');
  expect(formatDate('2014-09', 'es-MX')).toBe('sep 2014');
  expect(formatDate('2014', 'es-MX')).toBe('2014');
  expect(formatDate('summer 2014', 'en-US')).toBe('summer 2014');
});

test('a deadline names its time zone', () => {
  expect(said(formatMoment('2017-02-17T23:00:00Z', 'en-US', 'America/Mexico_City'))).toBe('Feb 17, 2017, 5:00 PM Central Standard Time');
});
