import { Fraction } from '@acuerdo/exact';
import type { RankedBallot, Variant } from '@acuerdo/voting';
import { ballotsOf, counted } from './counting.fixture.ts';

const VARIANT: Partial<Variant> = { strength: 'winning', unranked: 'bottom' };

const schulze = (options: string[], some: readonly RankedBallot[], variant = VARIANT) => counted('schulze', options, some, variant);
const condorcetWinner = (options: string[], some: readonly RankedBallot[], variant = VARIANT) => counted('condorcet-winner', options, some, variant);
const ballots = ballotsOf;

const keysOf = (options: string[], written: Record<string, number>): string[] =>
  schulze(options, ballots(written), VARIANT).steps.map(({ key }) => key.replace('voting.', ''));

/** M. Schulze, arXiv:1804.02973, example 1: 21 voters, D alone. */
const EXAMPLE_1 = { 'A>C>D>B': 8, 'B>A>D>C': 2, 'C>D>B>A': 4, 'D>B>A>C': 4, 'D>C>B>A': 3 };

/** The same, example 10: 138 voters, equal and missing ranks; every measure of strength has a winner of its own. */
const EXAMPLE_10 = {
  'A>B>C>D': 6, 'A=B': 8, 'A=C': 8, 'A=C>D': 18, 'A=C=D': 8, B: 40, 'C>B>D': 4, 'C>D>A': 9, 'C=D': 8, 'D>A>B': 14, 'D>B>C': 11, 'D>C>A': 4,
};

test('Schulze, example 1: D wins, and the strongest paths are the published ones', () => {
  const result = schulze(['A', 'B', 'C', 'D'], ballots(EXAMPLE_1), VARIANT);
  expect(result.winners).toEqual(['D']);
  expect(result.paths).toEqual({
    A: { B: '14', C: '14', D: '12' }, B: { A: '13', C: '13', D: '12' }, C: { A: '13', B: '15', D: '12' }, D: { A: '13', B: '19', C: '13' },
  });
});

test('Schulze, example 4: B and D are tied, and both are given', () => {
  const tied = ballots({ 'A>B>C>D': 3, 'C>B>D>A': 2, 'D>A>B>C': 2, 'D>B>C>A': 2 });
  expect(schulze(['A', 'B', 'C', 'D'], tied, VARIANT)).toMatchObject({ winners: ['B', 'D'], ranking: [['B', 'D'], ['A', 'C']] });
});

test('the 45 voters of Schulze’s example in Wikipedia are ranked E, A, C, B, D', () => {
  const result = schulze(['A', 'B', 'C', 'D', 'E'], ballots({
    'A>C>B>E>D': 5, 'A>D>E>C>B': 5, 'B>E>D>A>C': 8, 'C>A>B>E>D': 3, 'C>A>E>B>D': 7, 'C>B>A>D>E': 2, 'D>C>E>B>A': 7, 'E>B>A>D>C': 8,
  }), VARIANT);
  expect(result.ranking).toEqual([['E'], ['A'], ['C'], ['B'], ['D']]);
  expect(result.pairwise?.['D']).toEqual({ A: '15', B: '12', C: '28', E: '14' });
  expect(result.paths?.['B']).toEqual({ A: '25', C: '28', D: '33', E: '24' });
});

test.each([['margin', 'A'], ['ratio', 'B'], ['losing', 'C'], ['winning', 'D']] as const)(
  'Schulze, example 10: measured by %s, %s wins on the same ballots', (strength, winner) => {
    expect(schulze(['A', 'B', 'C', 'D'], ballots(EXAMPLE_10), { ...VARIANT, strength }).winners).toEqual([winner]);
  });

test('what an option left out means can decide', () => {
  const some = ballots({ A: 2, 'B>A': 3, 'C>A': 2 });
  expect(schulze(['A', 'B', 'C'], some, VARIANT).winners).toEqual(['A']);
  expect(schulze(['A', 'B', 'C'], some, { ...VARIANT, unranked: 'no-opinion' }).winners).toEqual(['B', 'C']);
});

test('thirds are counted exactly: three of them level with one whole vote', () => {
  const result = schulze(['A', 'B'], ballots({ 'A>B': '1/3', 'A': '2/3', 'B>A': 1 }), VARIANT);
  expect(result).toMatchObject({ winners: ['A', 'B'], pairwise: { A: { B: '1' }, B: { A: '1' } } });
});

test('without ballots all options are tied; with none against, a ratio has no end', () => {
  expect(schulze(['B', 'A'], [], VARIANT).winners).toEqual(['A', 'B']);
  expect(schulze(['A', 'B'], ballots({ A: 3 }), { ...VARIANT, strength: 'ratio' }).paths).toEqual({ A: { B: '3/0' }, B: { A: '0' } });
  expect(schulze(['A', 'B'], ballots({ A: 3 }), { ...VARIANT, strength: 'losing' }).paths).toEqual({ A: { B: '0' }, B: { A: 'none' } });
});

test('level with one option and preferred to the rest is not preferred to all', () => {
  const level = ballots({ 'A>B>C': 1, 'B>A>C': 1 });
  expect(condorcetWinner(['A', 'B', 'C'], level, VARIANT).winners).toEqual([]);
  expect(condorcetWinner(['A', 'B', 'C'], level.slice(1), VARIANT).winners).toEqual(['B']);
});

test('names that JavaScript gives a meaning to are options like any other', () => {
  const result = schulze(['__proto__', 'constructor'], ballots({ '__proto__': 1 }), VARIANT);
  expect(result.winners).toEqual(['__proto__', 'constructor']);
  expect(schulze(['__proto__', 'A'], [{ ranking: [['__proto__']], weight: Fraction.of(1) }], VARIANT).winners).toEqual(['__proto__']);
  expect(JSON.stringify(result.paths)).toContain('__proto__');
});

test('where an option beats all others, the account says so and stops', () => {
  expect(keysOf(['A', 'B', 'C'], { 'A>B>C': 2, 'B>A>C': 1 })).toEqual([
    'count.ballots', 'count.beats', 'count.beats', 'count.beats', 'schulze.beatsAll', 'ranking.place', 'ranking.place', 'ranking.place']);
});

test('where none does, it names the chains between the winner and each other option, with their weakest link', () => {
  const { steps } = schulze(['A', 'B', 'C', 'D'], ballots(EXAMPLE_1), VARIANT);
  const option = (id: string) => ({ key: 'voting.option', values: { id } });
  expect(steps.filter(({ key }) => key === 'voting.schulze.above').map(({ values }) => values?.['other'])).toEqual(['A', 'B', 'C'].map(option));
  const win = (winner: string, loser: string, votesFor: string, votesAgainst: string) =>
    ({ winner: option(winner), loser: option(loser), votesFor, votesAgainst });
  expect(steps).toContainEqual({ key: 'voting.schulze.path', values: { from: option('D'), to: option('A'), via: [option('B')], ...win('B', 'A', '13', '8') } });
  expect(steps).toContainEqual({ key: 'voting.schulze.direct', values: { from: option('C'), to: option('D'), votesFor: '12', votesAgainst: '9' } });
});
