import * as fc from 'fast-check';
import { amountReadings, readAmount, type DecimalMark } from '@acuerdo/exchange';

const WRITTEN: readonly [written: string, point: string | null, comma: string | null, currency?: string][] = [
  ['1.234,56', null, '1234.56'],
  ['1,234.56', '1234.56', null],
  ['1 234,56', null, '1234.56'],
  ['1 234,56', null, '1234.56'],
  ['1’234.50', '1234.5', null],
  ['$1,234.56', '1234.56', null],
  ['MXN 200.000', '200', '200000', 'MXN'],
  ['200,000 USD', '200000', '200', 'USD'],
  ['US$ 1.500', '1.5', '1500', 'USD'],
  ['€1.500,00', null, '1500', 'EUR'],
  ['1,234', '1234', '1.234'],
  ['1.234', '1.234', '1234'],
  ['1.234.567', null, '1234567'],
  ['12.50', '12.5', null],
  ['0,500', null, '0.5'],
  ['0.30000000000000004', '0.30000000000000004', null],
  ['96000', '96000', '96000'],
  ['-5', '-5', '-5'],
  ['(1,234.00)', '-1234', null],
  ['1,23,456', null, null],
  ['1.234,567.00', null, null],
  ['1,234 567', null, null],
  ['12.345.67', null, null],
  ['ten', null, null],
  ['=1+2', null, null],
  ['1234 XYZ', null, null],
  ['USD 5 MXN', null, null],
  ['', null, null],
  ['(5', null, null],
];

test.each(WRITTEN.map(([text, point, comma, currency = null]) => ({ text, point, comma, currency })))('$text is $point with a point and $comma with a comma', ({ text, ...read }) => {
  expect(amountReadings(text)).toEqual(read);
});

test('without a mark, what two marks read differently is asked and not guessed', () => {
  expect(readAmount({ text: '1,234' }, null)).toEqual({ ok: false, rule: 'amount-unsure', as: { point: '1234', comma: '1.234' } });
  expect(readAmount({ text: '1,234' }, 'point')).toMatchObject({ amount: '1234' });
  expect(readAmount({ text: '1,234' }, 'comma')).toMatchObject({ amount: '1.234' });
  expect(readAmount({ text: '1,234.56' }, 'comma')).toMatchObject({ ok: false, rule: 'amount-mark' });
});

test('the number of a spreadsheet has no mark; what a person typed may follow either, if it says one thing', () => {
  expect(readAmount({ text: '1.234', kind: 'number' }, 'comma')).toMatchObject({ amount: '1.234' });
  expect(readAmount({ text: '1234.56', kind: 'typed' }, 'comma')).toMatchObject({ amount: '1234.56' });
  expect(readAmount({ text: '1.234', kind: 'typed' }, 'comma')).toMatchObject({ amount: '1234' });
});

const written = (minor: bigint, mark: DecimalMark, group: string): string => {
  const digits = `${minor}`.padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, group);
  return `${whole}${mark === 'point' ? '.' : ','}${digits.slice(-2)}`;
};

test('an amount written with either mark and any group is read to the cent, and its mark is never in doubt', () => {
  fc.assert(fc.property(fc.bigInt(0n, 10n ** 30n), fc.constantFrom('', ' ', ' ', '’', 'mark'), fc.constantFrom<DecimalMark>('point', 'comma'), (minor, group, mark) => {
    const text = written(minor, mark, group === 'mark' ? (mark === 'point' ? ',' : '.') : group);
    const exact = `${minor / 100n}.${`${minor % 100n}`.padStart(2, '0')}`.replace(/\.?0+$/, '');
    const { [mark]: right, [mark === 'point' ? 'comma' as const : 'point' as const]: wrong } = amountReadings(text);
    expect(right).toBe(exact);
    expect(wrong).toBeNull();
  }));
});
