import { knows } from '@acuerdo/words';
import type { Io } from '../io.ts';
import { count } from './count.ts';

const ELECTION = { candidates: ['A', 'B', 'C'], ballotType: 'ranked', ballots: [
  { count: 3, ranking: 'A>B>C' }, { count: 2, ranking: 'B>C>A' }, { count: '5/2', ranking: 'C>A>B' }, { count: 1, ranking: '' }] };

async function run(argv: string[], file: unknown = ELECTION, language: Io['language'] = 'en') {
  const said = { out: [] as string[], err: [] as string[] };
  const code = await count(argv, {
    out: (text) => void said.out.push(text),
    err: (text) => void said.err.push(text),
    read: async (path) => {
      if (path !== 'election.json') throw new Error('no such file');
      return new TextEncoder().encode(typeof file === 'string' ? file : JSON.stringify(file));
    },
    language,
  });
  return { code, out: said.out.join('\n'), err: said.err.join('\n') };
}

test('a count is one JSON document: winners, ranking, exact paths and steps', async () => {
  const { code, out, err } = await run(['election.json', '--method', 'schulze', '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({
    method: 'schulze', strength: 'winning', winners: ['A'], ranking: [['A'], ['B'], ['C']],
    paths: { A: { B: '11/2', C: 5 }, C: { A: '9/2' } }, steps: expect.arrayContaining([expect.objectContaining({ key: 'voting.schulze.why' })]) });
});

test('the parameters reach the count', async () => {
  const { out } = await run(['election.json', '--method', 'schulze', '--json', '--strength', 'losing', '--unranked', 'no-opinion']);
  expect(JSON.parse(out)).toMatchObject({ strength: 'losing', unranked: 'no-opinion', paths: { A: { B: 2 } } });
});

test.each(['en', 'es'] as const)('the steps are sentences, without a gap (%s)', async (language) => {
  for (const method of ['schulze', 'condorcet-winner']) {
    const { out } = await run(['election.json', '--method', method], ELECTION, language);
    expect(out.split('\n').length).toBeGreaterThan(5);
    expect(out).not.toMatch(/voting\.|{{|undefined|\[object/);
  }
});

test('there is no winner by Condorcet in a circle', async () => {
  const { out } = await run(['election.json', '--method', 'condorcet-winner', '--json']);
  expect(JSON.parse(out)).toMatchObject({ winners: [] });
});

test.each([
  ['a method that is not counted here', ['election.json', '--method', 'irv', '--equal-rank', 'wait'], 'Counted are condorcet-winner and schulze'],
  ['no method', ['election.json'], 'Usage'],
  ['no file', ['--method', 'schulze'], 'Usage'],
  ['two files', ['election.json', 'b.json', '--method', 'schulze'], 'Usage'],
  ['an unknown option', ['election.json', '--method', 'schulze', '--colour'], '--colour'],
  ['a strength that is none', ['election.json', '--method', 'schulze', '--strength', 'opposition'], 'winning, margin, ratio'],
  ['an option of another method', ['election.json', '--method', 'schulze', '--max-score', '5'], '--max-score'],
])('%s: wrong usage, exit 2, nothing on standard output', async (_, argv, said) => {
  const { code, out, err } = await run(argv);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(said);
});

test.each([
  ['a file that is not there', ['nowhere.json'], ELECTION, 'no such file'],
  ['no JSON', ['election.json'], '{', 'not JSON'],
  ['scores', ['election.json'], { ...ELECTION, ballotType: 'scored' }, 'scored'],
  ['an option twice', ['election.json'], { ...ELECTION, ballots: [{ count: 1, ranking: 'A>A' }] }, 'ballots[0].ranking: A stands on the ballot twice'],
])('%s: refused, exit 1, with the reason', async (_, argv, file, said) => {
  const { code, out, err } = await run([...argv, '--method', 'schulze', '--json'], file);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain(said);
});

test('every refusal has words in both languages', () => {
  for (const key of ['method.notCounted', 'command.usageCount', 'command.wrongOption', 'command.notForMethod', 'file.unreadable', 'file.notJson']) {
    expect([knows('en', `voting.${key}`), knows('es', `voting.${key}`)]).toEqual([true, true]);
  }
});
