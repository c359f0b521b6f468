import { noteNow, readNote, standingOf } from './unsent-note.ts';

const item = { version: 2, note: { text: 'They agreed.' }, doneAt: null };

test('a note is kept with the version that was read, and nothing of another form is', () => {
  expect(readNote(JSON.parse(JSON.stringify(noteNow(item))))).toEqual({ version: 2, note: 'They agreed.', done: false });
  expect([null, 'x', {}, { version: '2', note: '', done: false }].map(readNote)).toEqual(Array(4).fill(null));
});

test('a note is sent unless it stands there already, or another was written since', () => {
  const mine = { version: 2, note: 'They agreed to wait.', done: true };
  expect(standingOf(mine, item)).toBe('unsent');
  expect(standingOf(mine, { ...item, version: 3 })).toBe('conflict');
  expect(standingOf(mine, { version: 3, note: { text: mine.note }, doneAt: '2017-03-02' })).toBe('done');
});
