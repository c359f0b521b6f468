import { METHOD_NAMES } from '@acuerdo/voting';
import { knows } from '@acuerdo/words';
import type { Io } from '../io.ts';
import { count } from './count.ts';

const ELECTION = { candidates: ['A', 'B', 'C'], ballotType: 'ranked', ballots: [
  { count: 3, ranking: 'A>B>C' }, { count: 2, ranking: 'B>C>A' }, { count: '5/2', ranking: 'C>A>B' }, { count: 1, ranking: '' }] };

const STOPS = { candidates: ['A', 'B', 'C', 'D'], ballots: [{ count: 4, ranking: 'A' }, { count: 4, ranking: 'B' }, { count: 2, ranking: 'C>A' }, { count: 2, ranking: 'D>C=B' }] };
const CIRCLE = { candidates: ['A', 'B', 'C', 'D'], ballots: [{ ranking: 'A>B>C>D' }, { ranking: 'B>C>A>D' }, { ranking: 'C>A>B>D' }, { ranking: 'A=B' }] };
const scored = (...ballots: object[]) => ({ candidates: ['A', 'B', 'C'], ballotType: 'scored', ballots: ballots.map((scores) => ({ scores })) });
const SCORED = scored({ A: 1, B: 1 }, { B: 1, C: 1 }, { A: 1 });
const SCORED_TIE = scored({ A: 1, B: 3, C: 5 }, { A: 1, B: 5, C: 3 }, { A: 1, B: 4, C: 4 });
const SCORED_STOP = scored({ A: 5, B: 3, C: 3 }, { A: 5, B: 3, C: 3 });

async function run(argv: string[], file: unknown = ELECTION, language: Io['language'] = 'en') {
  const said = { out: [] as string[], err: [] as string[] };
  const code = await count(argv, {
    out: (text) => void said.out.push(text),
    err: (text) => void said.err.push(text),
    read: async (path) => {
      if (!['election.json', 'election.toi'].includes(path)) throw new Error('no such file');
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
  for (const file of [ELECTION, STOPS, CIRCLE, SCORED, SCORED_TIE, SCORED_STOP]) {
    for (const method of METHOD_NAMES) {
      const { code, out } = await run(['election.json', '--method', method, '--robustness', '--strength', method === 'minimax' ? 'opposition' : 'winning'], file, language);
      if (code !== 0) continue;
      expect(out.split('\n').length).toBeGreaterThan(3);
      expect(out).not.toMatch(/voting\.|{{|undefined|\[object/);
    }
  }
});

test('there is no winner by Condorcet in a circle', async () => {
  const { out } = await run(['election.json', '--method', 'condorcet-winner', '--json']);
  expect(JSON.parse(out)).toMatchObject({ winners: [] });
});

test.each([
  ['a method that is not counted here', ['election.json', '--method', 'kemeny'], 'Counted are plurality, approval'],
  ['no method', ['election.json'], 'Usage'],
  ['no file', ['--method', 'schulze'], 'Usage'],
  ['two files', ['election.json', 'b.json', '--method', 'schulze'], 'Usage'],
  ['an unknown option', ['election.json', '--method', 'schulze', '--colour'], '--colour'],
  ['a strength that the method does not know', ['election.json', '--method', 'schulze', '--strength', 'opposition'], 'winning, margin, ratio'],
  ['a number that is none', ['election.json', '--method', 'star', '--max-score', 'five'], 'maxScore'],
  ['a tie order without all options', ['election.json', '--method', 'ranked-pairs', '--tie-order', 'A>B'], 'tieOrder'],
])('%s: wrong usage, exit 2, nothing on standard output', async (_, argv, said) => {
  const { code, out, err } = await run(argv);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(said);
});

test.each([
  ['a file that is not there', ['nowhere.json'], ELECTION, 'no such file'],
  ['no JSON', ['election.json'], '{', 'not JSON'],
  ['rankings where the file says scores', ['election.json'], { ...ELECTION, ballotType: 'scored' }, 'ballots[0].scores'],
  ['grades', ['election.json'], { ...ELECTION, ballotType: 'graded' }, 'graded'],
  ['an option twice', ['election.json'], { ...ELECTION, ballots: [{ count: 1, ranking: 'A>A' }] }, 'ballots[0].ranking: A stands on the ballot twice'],
])('%s: refused, exit 1, with the reason', async (_, argv, file, said) => {
  const { code, out, err } = await run([...argv, '--method', 'schulze', '--json'], file);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain(said);
});

test('an option that says nothing to the method is told, and changes nothing', async () => {
  const { code, out, err } = await run(['election.json', '--method', 'schulze', '--max-score', '5', '--json']);
  expect({ code, out }).toEqual({ code: 0, out: (await run(['election.json', '--method', 'schulze', '--json'])).out });
  expect(err).toContain('--max-score says nothing to the method schulze');
});

test('a PrefLib file is counted by its ending; one that is none is refused with the line', async () => {
  const file = '# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n3: 2,1\n2: 1\n';
  const { code, out } = await run(['election.toi', '--method', 'irv', '--json'], file);
  expect({ code, winners: (JSON.parse(out) as { winners: unknown }).winners }).toEqual({ code: 0, winners: ['B'] });
  expect(await run(['election.toi', '--method', 'irv'], file.replace('2,1', '2,5'))).toMatchObject({ code: 1, err: expect.stringContaining('line 4: “5” is not an option') });
});

test('scores cannot be counted where ballots rank: exit 1', async () => {
  expect(await run(['election.json', '--method', 'star', '--json'])).toMatchObject({ code: 1, out: '', err: expect.stringContaining('counts scores') });
});

test('every refusal has words in both languages', () => {
  for (const key of ['method.notCounted', 'method.needsScores', 'command.usageCount', 'command.notForMethod', 'file.unreadable', 'file.notJson']) {
    expect([knows('en', `voting.${key}`), knows('es', `voting.${key}`)]).toEqual([true, true]);
  }
});
