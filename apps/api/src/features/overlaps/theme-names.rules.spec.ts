import { say } from '@acuerdo/words';
import { withThemeNames } from './theme-names.rules.ts';

const NAMES = new Map([['Migrants in transit', 'Migrantes en tránsito']]);

test('a theme is named as the reader knows it, wherever it stands in a sentence', () => {
  const line = { key: 'overlap.evidence.programme.yes', values: { theme: 'Migrants in transit' } };
  expect(say('es', withThemeNames(line, NAMES))).toBe('Ambas pertenecen a «Migrantes en tránsito».');
  const about = { key: 'overlap.about.what', values: { what: { key: 'overlap.what.one', values: { one: 'Migrants in transit' } } } };
  expect(say('es', withThemeNames(about, NAMES))).toBe(' para Migrantes en tránsito');
});

test('what is no theme of the collaborative stays as it is written', () => {
  const line = { key: 'overlap.evidence.programme.yes', values: { theme: 'Fair Recruitment' } };
  expect(say('es', withThemeNames(line, NAMES))).toBe('Ambas pertenecen a «Fair Recruitment».');
});
