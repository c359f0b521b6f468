import { countOf, digestLetter, type Waiting } from './digest.rules.ts';

const waiting: Waiting = {
  votes: [{ shortId: 'MOT-4', path: 'future/MOT-4/ballot' }], boards: [], minutes: [], decisions: [], reviews: [],
  steps: [{ shortId: 'ST-2', path: 'future/steps/ST-2' }, { shortId: 'ST-5', path: 'future/steps/ST-5' }],
};
const addressee = { collaborative: 'CAMMINA', address: 'https://a.example/cammina', stopAddress: 'https://a.example/letters/stop/t' };

test('a letter tells how many of each kind wait, with id and link, the votes first, and how to stop it', () => {
  expect(countOf(waiting)).toBe(3);
  const { subject, text } = digestLetter(waiting, { language: 'en', ...addressee });
  expect(subject).toBe('CAMMINA: 3 things wait for you');
  expect(text.split('\n').filter((line) => line.startsWith('  '))).toEqual([
    '  MOT-4  https://a.example/cammina/future/MOT-4/ballot', '  ST-2  https://a.example/cammina/future/steps/ST-2', '  ST-5  https://a.example/cammina/future/steps/ST-5']);
  expect(text).toContain('https://a.example/letters/stop/t');
});

test('it is written in the language of its reader', () => {
  expect(digestLetter(waiting, { language: 'es', ...addressee }).subject).toBe('CAMMINA: le esperan 3 asuntos');
});
