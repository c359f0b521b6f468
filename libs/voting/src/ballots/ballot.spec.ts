import { parseRanking, readBallot } from '@acuerdo/voting';

const OPTIONS = ['A', 'B', 'C'];

test.each([
  ['A>B=C', [['A'], ['B', 'C']]], ['', []], ['  ', []], [' B ', [['B']]], ['A=B=C', [['A', 'B', 'C']]],
])('%j is read as ranks', (written, ranking) => {
  expect(parseRanking(written)).toEqual(ranking);
});

test.each([
  [[]], [[['A', 'B', 'C']]], [[['B']]], [[['C'], ['A'], ['B']]],
])('%j is a valid ballot', (ranking) => {
  expect(readBallot(ranking, OPTIONS)).toEqual({ ok: true, value: ranking });
});

test.each([
  [[['A'], ['B', 'A']], 'optionTwice'], [[['A', 'A']], 'optionTwice'], [[['D']], 'unknownOption'], [[['']], 'unknownOption'],
  [[['A'], []], 'emptyRank'], ['A>B', 'notRanking'], [['A'], 'notRanking'], [[[1]], 'notRanking'], [null, 'notRanking'], [{}, 'notRanking'],
])('%j is refused: %s', (given, reason) => {
  expect(readBallot(given, OPTIONS)).toMatchObject({ ok: false, reason: { key: `voting.ballot.${reason}` } });
});

test('the refusal of a second mention names the option', () => {
  const read = readBallot([['A'], ['B'], ['A']], OPTIONS);
  expect(read).toMatchObject({ reason: { values: { option: { values: { id: 'A' } } } } });
});
