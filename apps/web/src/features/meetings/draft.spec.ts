import { blankMeeting, blankParticipant, inputOf, isSomebody, nextKey } from './draft.ts';

test('what was left empty is sent as unknown, never as an empty text', () => {
  const input = inputOf({ ...blankMeeting(''), place: 'Oaxaca', attendance: [{ ...blankParticipant(0), name: 'Ana' }] });
  expect(input).toMatchObject({ place: 'Oaxaca', timeZone: null, begins: null, subjectEn: null, subjectEs: null });
  expect(input.attendance).toEqual([{ name: 'Ana', role: '', presence: 'in-person', meetingRole: 'participant', partnerId: null }]);
});

test('a row counts as soon as anything is written in it', () => {
  const blank = blankParticipant(0);
  expect([blank, { ...blank, name: ' ' }, { ...blank, role: 'Chair' }, { ...blank, partnerId: 'osf' }].map(isSomebody)).toEqual([false, false, true, true]);
});

test('a new row never takes the key of one that stands', () => {
  expect([nextKey([]), nextKey([blankParticipant(4), blankParticipant(1)])]).toEqual([0, 5]);
});
