import { LANGUAGES, say } from '@acuerdo/words';
import { readGrants } from '@acuerdo/exchange';
import { bytesOf, fileOf, GOOD, rulesOf } from './a-file.ts';

const without = (field: keyof typeof GOOD): Record<string, unknown> => Object.fromEntries(Object.entries(GOOD).filter(([key]) => key !== field));
const organisation = { id: 'MX-RFC-AAA010101AA1', name: 'Una' };

const CASES: [what: string, grant: Record<string, unknown>, found: string[]][] = [
  ['no title', without('title'), ['1 required title']],
  ['an empty description', { ...GOOD, description: '' }, ['1 required description']],
  ['no funder', without('fundingOrganization'), ['1 required fundingOrganization.id', '1 required fundingOrganization.name']],
  ['a recipient without id', { ...GOOD, recipientOrganization: [{ name: 'Una' }] }, ['1 required recipientOrganization.id']],
  ['null where nothing is said', { ...GOOD, plannedDates: null }, ['1 null plannedDates']],
  ['null where something must be', { ...GOOD, id: null }, ['1 required id']],
  ['an amount in words', { ...GOOD, amountAwarded: '$1,000' }, ['1 amount-not-a-number amountAwarded']],
  ['an amount below 0', { ...GOOD, amountAwarded: -5 }, ['1 amount-negative amountAwarded']],
  ['an amount of 0', { ...GOOD, amountAwarded: 0 }, ['1 amount-zero amountAwarded']],
  ['a third decimal', { ...GOOD, amountAwarded: 10.005 }, ['1 amount-decimals amountAwarded']],
  ['a title that is a number', { ...GOOD, title: 9001 }, ['1 wrong-type-text title']],
  ['dates that are no list', { ...GOOD, plannedDates: 'soon' }, ['1 wrong-type-objects plannedDates']],
  ['pesos by their sign', { ...GOOD, currency: '$' }, ['1 currency-unknown currency']],
  ['a currency in small letters', { ...GOOD, currency: 'mxn' }, ['1 currency-unknown currency']],
  ['no such day', { ...GOOD, awardDate: '2015-02-29' }, ['1 date-invalid awardDate']],
  ['a date that is two days', { ...GOOD, awardDate: '05/06/2014' }, ['1 date-ambiguous awardDate']],
  ['a slashed date that is one day', { ...GOOD, awardDate: '24/07/2014' }, ['1 date-form awardDate']],
  ['an award in a year', { ...GOOD, awardDate: '2014' }, ['1 date-not-a-day awardDate']],
  ['a year of another century', { ...GOOD, awardDate: '1014-06-15' }, ['1 date-far awardDate']],
  ['a start after the end', { ...GOOD, plannedDates: [{ startDate: '2016-01-01', endDate: '2015-01-01' }] }, ['1 start-after-end plannedDates']],
  ['an id of no publisher', { ...GOOD, id: 'GR-203' }, ['1 id-prefix id']],
  ['a slash in an id', { ...GOOD, id: '360G-puente-1/2014' }, ['1 id-characters id']],
  ['an unknown register', { ...GOOD, fundingOrganization: [{ id: 'MX-CLUNI-X1', name: 'Una' }] }, ['1 organisation-id-list fundingOrganization.id']],
  ['two funders', { ...GOOD, fundingOrganization: [organisation, organisation] }, ['1 several-funders fundingOrganization']],
  ['two recipients', { ...GOOD, recipientOrganization: [organisation, organisation] }, ['1 several-recipients recipientOrganization']],
  ['a regrant code in small letters', { ...GOOD, regrantType: 'frg040' }, ['1 regrant-type-unknown regrantType']],
  ['a title said twice', { ...GOOD, description: GOOD.title }, ['1 title-is-description description']],
  ['a broken pound sign', { ...GOOD, description: 'A grant of Â£100' }, ['1 mojibake description']],
  ['a broken accent', { ...GOOD, title: 'FundaciÃ³n' }, ['1 mojibake title']],
];

test.each(CASES)('%s is found', (_, grant, found) => expect(rulesOf(fileOf(grant))).toEqual(found));

test.each(CASES)('%s is said in both languages, with every hole filled', (_, grant) => {
  for (const language of LANGUAGES) {
    for (const { message, value } of fileOf(grant).findings) {
      const sentence = say(language, message);
      expect(sentence).not.toBe(message.key);
      expect(sentence).not.toMatch(/{{|}}/);
      if (message.key.endsWith('currency-unknown')) expect(sentence).toContain(value);
    }
  }
});

test('all rows are checked: a fault in the first hides none in the last', () => {
  expect(rulesOf(fileOf({}, GOOD, { ...GOOD, id: '360G-puente-2', currency: 'pesos' }))).toEqual([
    '1 required id', '1 required title', '1 required description', '1 required currency', '1 required amountAwarded', '1 required awardDate',
    '1 required fundingOrganization.id', '1 required fundingOrganization.name', '1 required recipientOrganization.id',
    '1 required recipientOrganization.name', '3 currency-unknown currency',
  ]);
});

test('the order of day and month, once said, makes the date readable', () => {
  const bytes = bytesOf(JSON.stringify({ grants: [{ ...GOOD, awardDate: '05/06/2014' }] }));
  const { rows, findings } = readGrants(bytes, { fileName: 'x.json', dayOrder: 'dmy' });
  expect(rows[0]?.awardedOn).toBe('2014-06-05');
  expect(rulesOf({ findings })).toEqual(['1 date-form awardDate']);
});

test('who knows today hears of dates far from it', () => {
  const bytes = bytesOf(JSON.stringify({ grants: [{ ...GOOD, plannedDates: [{ startDate: '2040-01-01' }] }] }));
  expect(rulesOf(readGrants(bytes, { fileName: 'x.json', today: '2017-02-01' }))).toEqual(['1 date-far plannedDates.startDate']);
  expect(rulesOf(readGrants(bytes, { fileName: 'x.json' }))).toEqual([]);
});
