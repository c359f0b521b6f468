import { abilityIn, collaborativeIn, returnPath, signInPath } from './session.ts';

test.each([
  ['/cammina/overlaps?kind=relay#OV-12', '/cammina/overlaps?kind=relay#OV-12'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['https://evil.example/', '/'],
  ['javascript:alert(1)', '/'],
  [null, '/'],
])('after signing in, %s leads to %s', (asked, goes) => {
  expect(returnPath(asked)).toBe(goes);
});

test('the way to the sign-in page remembers where one came from', () => {
  expect(signInPath('/cammina/desk?x=1')).toBe('/?then=%2Fcammina%2Fdesk%3Fx%3D1');
  expect(signInPath('/')).toBe('/');
});

test.each([
  ['/cammina/overlaps/OV-1', 'cammina'],
  ['/cammina', 'cammina'],
  ['/', null],
  ['/invitation', null],
  ['/verify', null],
])('the address %s belongs to the collaborative %s', (address, slug) => {
  expect(collaborativeIn(address)).toBe(slug);
});

test('what the server did not say may be done, may not be done', () => {
  const viewerCan = [{ action: 'grants.share', allowed: true, reason: null }];
  expect(abilityIn(viewerCan, 'grants.share').allowed).toBe(true);
  expect(abilityIn(viewerCan, 'grants.protect').allowed).toBe(false);
});
