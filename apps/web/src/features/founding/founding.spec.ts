import { addressOf } from './founding.ts';

test.each([
  ['Alianza del Río', 'alianza-del-rio'],
  ['  CAMMINA ', 'cammina'],
  ['2017: Fondo Común', 'fondo-comun'],
  ['Ñandú & Co.', 'nandu-co'],
  ['—', ''],
])('%s stands in an address as %s', (name, address) => {
  expect(addressOf(name)).toBe(address);
});

test('an address is never longer than forty characters, and ends with a letter or a digit', () => {
  expect(addressOf('Alianza de Fundaciones Americanas para el Derecho a Migrar')).toMatch(/^[a-z][a-z0-9-]{0,38}[a-z0-9]$/);
});
