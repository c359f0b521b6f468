import type { Actor } from '@acuerdo/access';
import { mayCastFor, mayGive, type Giving } from './proxies.rules.ts';

const delegate: Actor = { personId: 'p', partyId: 'osf', roles: ['delegate'] };
const giving: Giving = { state: 'open', due: false, elector: { recused: false, conflicted: false }, secrecy: 'hidden', personal: true, given: false };
const why = (answer: ReturnType<typeof mayGive>) => (answer.allowed ? null : answer.reason.key);

test.each<[string, Giving, string | null]>([
  ['their own open vote', giving, null],
  ['a vote that is not open yet', { ...giving, state: 'draft' }, 'api.motions.notOpen'],
  ['a vote whose time has come', { ...giving, due: true }, 'api.motions.closed'],
  ['a vote that they do not have', { ...giving, elector: null }, 'api.ballots.notElector'],
  ['a vote from which they are recused', { ...giving, elector: { recused: true, conflicted: false } }, 'api.ballots.recused'],
  ['a secret vote', { ...giving, secrecy: 'secret' }, 'api.proxies.secret'],
  ['the vote of their partner', { ...giving, personal: false }, 'api.proxies.notPersonal'],
  ['a vote that they gave already', { ...giving, given: true }, 'api.proxies.given'],
])('whether a delegate may give away %s', (_, vote, refused) => {
  expect(why(mayGive(delegate, vote))).toBe(refused);
});

test('a proxy is cast by who holds it, and not where one of the two has a conflict', () => {
  expect(why(mayCastFor(delegate, giving, { holds: true, conflicted: false }))).toBeNull();
  expect(why(mayCastFor(delegate, giving, { holds: false, conflicted: false }))).toBe('api.proxies.notYours');
  expect(why(mayCastFor(delegate, giving, { holds: true, conflicted: true }))).toBe('api.ballots.conflicted');
  expect(why(mayCastFor(delegate, { ...giving, elector: { recused: false, conflicted: true } }, { holds: true, conflicted: false }))).toBe('api.ballots.conflicted');
});
