import { wayIn } from './entered.ts';

test.each([
  ['cammina', null, '/cammina/desk'],
  ['cammina', '/cammina/overlaps/OV-1?x=1', '/cammina/overlaps/OV-1?x=1'],
  ['cammina', '/other/desk', '/cammina/desk'],
  ['cammina', '//evil.example/cammina', '/cammina/desk'],
  [null, '/other/desk', '/other/desk'],
  [null, null, '/'],
])('somebody of %s who came for %s is led to %s', (slug, then, leads) => {
  expect(wayIn(slug, then)).toBe(leads);
});
