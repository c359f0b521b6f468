import { motionTitles } from './motion-titles.ts';

const book = {
  entries: [{ id: 'e1', kind: 'motion.opened', subject: 'm1' }, { id: 'e2', kind: 'motion.opened', subject: 'm2' }, { id: 'e3', kind: 'ballot.cast', subject: 'm3' }, null, 7],
  openings: { e1: { text: { salt: '00', value: { en: 'Form\n\nThe partners choose', es: 'Forma\n\nLos socios eligen' } } }, e3: { text: { value: { en: 'no', es: 'no' } } } },
};

test('motions are named by the first line of their text, where the file opens it', () => {
  expect([...motionTitles(JSON.stringify(book))]).toEqual([['m1', { en: 'Form', es: 'Forma' }]]);
});

test.each(['', '{', 'null', '[]', '{"entries":{}}', '{"entries":[{"kind":"motion.opened","id":"e","subject":"m"}],"openings":[]}'])('a file that is %j has none', (text) => {
  expect(motionTitles(text).size).toBe(0);
});
