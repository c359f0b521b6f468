import type { Actor } from '@acuerdo/access';
import { mayBegin, mayLock, mayMark, problemOfHour, type Standing } from './meeting.rules.ts';

const secretariat: Actor = { personId: 's', partyId: 'pool', roles: ['secretariat'] };
const planned: Standing = { kind: 'steering', state: 'planned', counts: { participants: 0, expected: 3 }, statements: 0 };
const held: Standing = { ...planned, state: 'held' };
const told: Standing = { ...held, counts: { participants: 2, expected: 0 } };
const why = (answer: ReturnType<typeof mayLock>) => (answer.allowed ? null : answer.reason.key);

test.each<[string, Standing, (string | null)[]]>([
  ['planned', planned, [null, 'api.meetings.notBegun', 'api.meetings.notBegun']],
  ['begun, with people expected', held, [null, null, 'api.meetings.stillExpected']],
  ['begun, with nobody there', { ...held, counts: { participants: 0, expected: 0 } }, [null, null, 'api.meetings.nobodyThere']],
  ['held', told, ['api.meetings.begun', null, null]],
  ['a circular, which has no list', { ...told, kind: 'circular', counts: { participants: 0, expected: 0 } }, [null, null, null]],
  ['locked', { ...told, state: 'locked' }, ['api.meetings.locked', 'api.meetings.locked', 'api.meetings.locked']],
])('a meeting that is %s', (_, meeting, reasons) => {
  expect([why(mayBegin(secretariat, meeting)), why(mayMark(secretariat, meeting)), why(mayLock(secretariat, meeting))]).toEqual(reasons);
});

test.each<[string, Parameters<typeof problemOfHour>[0], string | null]>([
  ['one day and a time zone', { kind: 'steering', timeZone: 'America/Mexico_City', range: '[2017-03-02,2017-03-02]' }, null],
  ['no time zone', { kind: 'steering', timeZone: null, range: '[2017-03-02,2017-03-02]' }, 'api.meetings.hourNeedsZone'],
  ['a month', { kind: 'steering', timeZone: 'America/Mexico_City', range: '[2017-03-01,2017-03-31]' }, 'api.meetings.hourNeedsDay'],
  ['no day', { kind: 'steering', timeZone: 'America/Mexico_City', range: null }, 'api.meetings.hourNeedsDay'],
  ['a circular', { kind: 'circular', timeZone: 'America/Mexico_City', range: '[2017-03-02,2017-03-02]' }, 'api.meetings.circularHour'],
])('an hour with %s', (_, of, problem) => {
  expect(problemOfHour(of)).toBe(problem);
});
