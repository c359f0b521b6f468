import { choiceIn, searchOf, type FigureChoice } from './figure-choice.ts';

const NOTHING: FigureChoice = { currency: null, year: null, proposals: true, cell: null, awards: null };

test.each<[string, Partial<FigureChoice>]>([
  ['', {}],
  ['currency=USD&year=2016&proposals=0', { currency: 'USD', year: 2016, proposals: false }],
  ['theme=transit&country=MX', { cell: { theme: 'transit', country: 'MX' } }],
  ['theme=-&country=MX', { cell: { theme: '', country: 'MX' } }],
  ['country=-', { cell: { theme: null, country: '' } }],
  ['awards=pool.2016.renewal', { awards: { of: 'pool', year: 2016, is: 'renewal' } }],
  ['awards=own.2016', { awards: { of: 'own', year: 2016, is: null } }],
])('the address ?%s says what is looked at, and is written so again', (search, choice) => {
  expect(choiceIn(new URLSearchParams(search))).toEqual({ ...NOTHING, ...choice });
  expect(new URLSearchParams(searchOf({ ...NOTHING, ...choice })).toString()).toBe(search);
});

test('what the address cannot mean is left out', () => {
  expect(choiceIn(new URLSearchParams('currency=dollars&year=16&awards=ford.2016'))).toEqual(NOTHING);
});
