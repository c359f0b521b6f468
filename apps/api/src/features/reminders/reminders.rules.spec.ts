import { mayRemind, readsReminder } from './reminders.rules.ts';

const secretariat = { personId: 'p', partyId: 'pool', roles: ['secretariat'] as const };
const open = { state: 'open' as const, due: false, hoursSince: null };

test.each([
  ['an open vote', open, true],
  ['a vote whose time has come', { ...open, due: true }, false],
  ['a closed vote', { ...open, state: 'closed' as const }, false],
  ['a vote of which was reminded just now', { ...open, hoursSince: 11.9 }, false],
  ['a vote of which was reminded yesterday', { ...open, hoursSince: 24 }, true],
])('voters can be reminded of %s as the rule says', (_, motion, allowed) => {
  expect(mayRemind(secretariat, motion).allowed).toBe(allowed);
});

const voter = { recused: false, conflicted: false, tookPart: false };

test('a reminder is read by who sends it, and by exactly those who may vote and have not', () => {
  expect(readsReminder(true, undefined)).toBe(true);
  expect(readsReminder(false, voter)).toBe(true);
  expect([undefined, { ...voter, tookPart: true }, { ...voter, recused: true }, { ...voter, conflicted: true }, { ...voter, tookPart: null }].map((mine) => readsReminder(false, mine))).toEqual([false, false, false, false, false]);
});
