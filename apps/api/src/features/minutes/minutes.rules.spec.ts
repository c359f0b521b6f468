import type { Actor } from '@acuerdo/access';
import fc from 'fast-check';
import { mayApprove, mayCorrect, mayLock, mayWrite, type Standing } from './minutes.rules.ts';

const secretariat: Actor = { personId: 's', partyId: 'pool', roles: ['secretariat'] };
const ford: Actor = { personId: 'f', partyId: 'ford', roles: ['officer'] };
const why = (answer: ReturnType<typeof mayLock>) => (answer.allowed ? null : answer.reason.key);
const all = ['osf', 'ford', 'avina'];
const circulated: Standing = { state: 'circulated', asked: all, awaited: all, openCorrections: [] };

test.each<[string, Standing, string | null, string | null]>([
  ['not circulated', { ...circulated, state: 'draft' }, 'api.minutes.notCirculated', 'api.minutes.notCirculated'],
  ['circulated', circulated, null, 'api.minutes.awaited'],
  ['approved by this partner', { ...circulated, awaited: ['osf'] }, 'api.minutes.approvedAlready', 'api.minutes.awaited'],
  ['approved by all', { ...circulated, awaited: [] }, 'api.minutes.approvedAlready', null],
  ['to be corrected for this partner', { ...circulated, openCorrections: ['ford'] }, 'api.minutes.correctionOpen', 'api.minutes.correctionsOpen'],
  ['to be corrected for another one', { ...circulated, openCorrections: ['osf'] }, null, 'api.minutes.correctionsOpen'],
  ['of a day on which this partner was none', { ...circulated, asked: ['osf', 'avina'] }, 'api.minutes.notAsked', 'api.minutes.awaited'],
  ['locked', { ...circulated, state: 'locked', awaited: [] }, 'api.minutes.locked', 'api.minutes.locked'],
])('minutes that are %s', (_, minutes, approve, lock) => {
  expect([why(mayApprove(ford, minutes)), why(mayLock(secretariat, minutes))]).toEqual([approve, lock]);
});

test('no order of acts locks minutes that a partner has not approved, or that somebody waits to have corrected', () => {
  const standing = fc.record<Standing>({
    state: fc.constantFrom('draft', 'circulated', 'locked'), asked: fc.constant(all), awaited: fc.subarray(all), openCorrections: fc.subarray(all),
  });
  fc.assert(fc.property(standing, (minutes) => {
    expect(mayLock(secretariat, minutes).allowed).toBe(minutes.state === 'circulated' && minutes.awaited.length === 0 && minutes.openCorrections.length === 0);
    if (minutes.state === 'locked') expect([mayWrite(secretariat, minutes), mayApprove(ford, minutes), mayCorrect(ford, minutes)].map(why)).toEqual(Array(3).fill('api.minutes.locked'));
  }));
});
