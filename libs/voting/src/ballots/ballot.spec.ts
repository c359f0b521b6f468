import { parseRanking, readBallot, readRanks, readScores } from '@acuerdo/voting';

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

test.each([
  [{ A: 1, B: 2, C: 2 }, [['A'], ['B', 'C']]], [{ C: 1 }, [['C']]], [{}, []],
])('%j is read as ranks', (given, ranking) => {
  expect(readRanks(given, OPTIONS)).toEqual({ ok: true, value: ranking });
});

test.each([
  [{ A: 1, B: 3 }, 'outOfOrder'], [{ A: 2 }, 'outOfOrder'], [{ A: 0 }, 'notRank'], [{ A: 1.5 }, 'notRank'], [{ A: 4 }, 'notRank'], [{ A: '1' }, 'notRank'], [{ D: 1 }, 'unknownOption'], [['A'], 'notRanks'],
])('%j is refused as ranks: %s', (given, reason) => {
  expect(readRanks(given, OPTIONS)).toMatchObject({ ok: false, reason: { key: `voting.ballot.${reason}` } });
});

test.each([
  [{ A: 6 }, 5, 'outOfRange'], [{ A: -1 }, 5, 'outOfRange'], [{ A: 0.5 }, null, 'notScore'], [{ A: '5' }, 5, 'outOfRange'], [{ D: 1 }, 5, 'unknownOption'], [[1], 5, 'notScores'],
])('%j is refused as scores up to %j: %s', (given, most, reason) => {
  expect(readScores(given, OPTIONS, most)).toMatchObject({ ok: false, reason: { key: `voting.ballot.${reason}` } });
});
