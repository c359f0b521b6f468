import { returnPath, signInPath } from './session.ts';

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
