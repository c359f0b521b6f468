import { EMPTY, inputOf } from './entered.ts';

test('countries are told apart by commas or spaces, dates that are not given are null', () => {
  expect(inputOf({ ...EMPTY, places: 'mx, gt;HN', currency: ' usd ' })).toMatchObject({ places: ['MX', 'GT', 'HN'], currency: 'USD', startsOn: null, endsOn: null });
});

test.each([['120000', '120000'], [' 1200.50 ', '1200.50'], ['1,200', '0'], ['a lot', '0'], ['', '0'], ['-5', '0']])('the amount %j is sent as %s', (amount, sent) => {
  expect(inputOf({ ...EMPTY, amount }).amount).toBe(sent);
});
