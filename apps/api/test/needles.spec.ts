import { found } from './needles.ts';

const NAME = 'Refugio Señora Peñaflor';

test.each<[string, string | Uint8Array]>([
  ['as it is', `{"name":"${NAME}"}`], ['without accents, in capitals', 'REFUGIO SENORA PENAFLOR'], ['escaped as in JSON', '"Refugio Se\\u00f1ora Pe\\u00f1aflor"'],
  ['in an address', `?q=${encodeURIComponent(NAME)}`], ['in a form', '?q=Refugio+Se%C3%B1ora+Pe%C3%B1aflor'], ['in HTML', 'Refugio Se&#241;ora Pe&#xf1;aflor'],
  ['in UTF-16', Buffer.from(`x${NAME}`, 'utf16le')], ['decomposed', NAME.normalize('NFD')], ['in base64', Buffer.from(`[null,"${NAME}"]`).toString('base64url')],
  ['in hexadecimal digits', `\\x${Buffer.from(NAME).toString('hex')}`],
])('the name is found %s', (_, haystack) => {
  expect(found(haystack, [NAME])).toEqual([NAME]);
});

test('what is not there is not found', () => {
  expect(found('Refugio de la Señora, Peñaflor', [NAME])).toEqual([]);
});
