import type { Entry, JsonObject } from '@acuerdo/ledger';
import { minutesApproved, minutesLocked } from './minutes-events.ts';
import { readMinutesApproved, readMinutesLocked } from './minutes-reading.ts';
import type { Event } from './motions.ts';
import type { Payload } from './payload.ts';

const id = (n: number) => `01900000-0000-7000-8000-00000000000${n}`;
const version = { minutesId: id(9), meetingId: id(8), version: 2, text: { en: 'They agreed.', es: 'Acordaron.' } };
const approvals = [1, 2].map((n) => minutesApproved({ ...version, partnerId: id(n), by: 'Somebody' }));
const locked = (more: object = {}) => minutesLocked({ ...version, number: 1, title: { en: 'Meeting', es: 'Reunión' }, approvals: [id(1), id(2)], ...more });

/** The sentence about what is wrong with the last event, or null. */
function problemOf(last: Payload, { before = approvals, text }: { before?: readonly Payload[]; text?: object } = {}): string | null {
  const reading = { motions: new Map(), counts: [], decisions: 0, minutes: { approvals: new Map(), locked: 0 } };
  const event = ({ kind, subject, facts }: Payload, n: number): Event => ({
    entry: { id: id(n), kind, subject } as Entry, facts: facts as JsonObject, openings: text ? { text: { salt: '', value: text as JsonObject } } : {}, reading,
  });
  before.forEach((approval, at) => readMinutesApproved(event(approval, at + 1)));
  return readMinutesLocked(event(last, 7))?.message.key ?? null;
}

test('minutes are locked with the text that each of the named approvals signed', () => {
  expect([problemOf(locked()), problemOf(locked(), { text: version.text })]).toEqual([null, null]);
});

test.each<[string, Payload, Parameters<typeof problemOf>[1], string]>([
  ['a number is left out', locked({ number: 2 }), {}, 'record.minutes.number'],
  ['an approval is not in the record', locked({ approvals: [id(1), id(3)] }), {}, 'record.minutes.approvals'],
  ['one partner counts twice', locked({ approvals: [id(1), id(1)] }), {}, 'record.minutes.approvals'],
  ['an approval is of an earlier text', locked(), { before: [approvals[0]!, minutesApproved({ ...version, version: 1, partnerId: id(2), by: 'x' })] }, 'record.minutes.approvals'],
  ['one language was changed since', locked({ text: { ...version.text, es: 'Acordaron todo.' } }), {}, 'record.minutes.approvals'],
  ['the text that is opened is another', locked(), { text: { en: 'They did not.', es: 'Acordaron.' } }, 'record.minutes.text'],
])('it is found when %s', (_, last, around, expected) => {
  expect(problemOf(last, around)).toBe(expected);
});
