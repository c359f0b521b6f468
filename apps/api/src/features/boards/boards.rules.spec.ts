import { say } from '@acuerdo/words';
import fc from 'fast-check';
import { boardWarnings, nextMeeting } from './boards.rules.ts';

const vote = { name: { key: 'api.boards.phase.vote' }, on: '2017-03-03' };

test('a deadline before a board meets warns, and says of whose board and until when it would have to wait', () => {
  const [warning] = boardWarnings([vote], [{ partner: 'Ford-Mexico', meets: ['2017-01-10', '2017-03-15', '2017-06-15'] }], '2017-02-06');
  expect(say('en', warning!)).toBe('The vote phase ends on 2017-03-03, before the board of Ford-Mexico meets on 2017-03-15.');
  expect(say('es', warning!)).toBe('La fase de votación termina el 2017-03-03, antes de que el consejo de Ford-Mexico se reúna el 2017-03-15.');
});

test.each([
  ['a meeting on the day of the deadline', ['2017-03-03']], ['a meeting before it', ['2017-02-20', '2017-05-01']], ['no day named', []], ['only days that are past', ['2017-02-01']],
])('%s warns of nothing', (_, meets) => {
  expect(boardWarnings([vote], [{ partner: 'Avina', meets }], '2017-02-06')).toEqual([]);
});

test('a deadline that is past warns of nothing, and the nearest one comes first', () => {
  const later = { name: { key: 'api.boards.due' }, on: '2017-04-01' };
  const past = { name: { key: 'api.boards.due' }, on: '2017-01-01' };
  const said = boardWarnings([later, vote, past], [{ partner: 'Avina', meets: ['2017-05-01'] }], '2017-02-06');
  expect(said.map(({ values }) => values?.['on'])).toEqual(['2017-03-03', '2017-04-01']);
});

test('the next meeting is the first that is not past, in whatever order the days were named', () => {
  const days = fc.array(fc.integer({ min: 10, max: 28 }).map((day) => `2017-02-${day}`));
  fc.assert(fc.property(days, (meets) => {
    const next = nextMeeting(meets, '2017-02-15');
    expect(next === null ? meets.every((day) => day < '2017-02-15') : meets.includes(next) && meets.every((day) => day < '2017-02-15' || day >= next)).toBe(true);
  }));
});
