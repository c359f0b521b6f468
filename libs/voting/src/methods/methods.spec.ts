import { ballotsOf, counted, scoresOf } from './counting.fixture.ts';

const ABC = ['A', 'B', 'C'];

describe('plurality', () => {
  const some = ballotsOf({ 'A=B>C': 2, 'A': 1, 'B>A': 1, '': 3 });

  test('a ballot with two firsts gives no vote and is reported; a blank one is blank', () => {
    const { scores, steps } = counted('plurality', ABC, some);
    expect(scores).toEqual({ A: '1', B: '1', C: '0' });
    expect(steps).toContainEqual({ key: 'voting.plurality.notCounted', values: { votes: '2' } });
  });

  test('or it is split, exactly', () => {
    expect(counted('plurality', ABC, ballotsOf({ 'A=B=C': 1, 'A>B': '2/3' }), { equalRank: 'split' }).scores).toEqual({ A: '1', B: '1/3', C: '1/3' });
    expect(counted('plurality', ABC, some, { equalRank: 'skip' }).scores).toEqual({ A: '1', B: '1', C: '2' });
  });
});

describe('score', () => {
  const some = scoresOf([1, { A: 5, B: 4 }], [2, { B: 4 }], [1, {}]);

  test('an option without a score has 0, and the sum decides', () => {
    expect(counted('score', ABC, some)).toMatchObject({ winners: ['B'], ranking: [['B'], ['A'], ['C']], scores: { A: '5', B: '12', C: '0' } });
  });

  test('an average is over those who scored, of whom enough are asked for; too few come last', () => {
    expect(counted('score', ABC, some, { minScorers: 1 })).toMatchObject({ winners: ['A'], scores: { A: '5', B: '4' }, ranking: [['A'], ['B'], ['C']] });
    expect(counted('score', ABC, some, { minScorers: 2 })).toMatchObject({ winners: ['B'], ranking: [['B'], ['A', 'C']] });
    expect(counted('score', ABC, some, { minScorers: 4 }).winners).toBeNull();
  });

  test('averages are exact: a third is above 33 hundredths', () => {
    expect(counted('score', ['A', 'B'], scoresOf([2, { A: 0, B: 0 }], [1, { A: 1 }], [1, { B: 1 }]), { minScorers: 1 })).toMatchObject({ scores: { A: '1/3', B: '1/3' } });
  });
});

describe('STAR', () => {
  test('a tie for the runoff that only comparisons break', () => {
    const { winners, steps } = counted('star', ABC, scoresOf([2, { A: 1, B: 2, C: 5 }], [1, { A: 5, B: 3, C: 5 }]));
    expect(winners).toEqual(['C']);
    expect(steps).toContainEqual(expect.objectContaining({ key: 'voting.star.seat.wins', values: expect.objectContaining({ options: [{ key: 'voting.option', values: { id: 'B' } }] }) }));
  });

  test('a tie for the runoff that nothing breaks stops the count, and says who wins either way', () => {
    const { winners, tie, allTieOrders, steps } = counted('star', ABC, scoresOf([2, { A: 3, B: 3, C: 5 }]));
    expect({ winners, tie, allTieOrders }).toEqual({ winners: null, tie: ['A', 'B'], allTieOrders: ['C'] });
    expect(steps.map(({ key }) => key)).toContain('voting.orders.same');
  });

  test('a ballot that scores all alike is a ballot, and no preference', () => {
    expect(counted('star', ABC, scoresOf([3, { A: 5, B: 5, C: 5 }]))).toMatchObject({ winners: null, tie: ABC, allTieOrders: ABC, scores: { A: '15' } });
  });

  test('a score above the highest is refused; so are scores asked of ranks', () => {
    expect(() => counted('star', ABC, scoresOf([1, { A: 6 }]))).toThrow('voting.ballot.outOfRange');
    expect(() => counted('approval', ABC, scoresOf([1, { A: 2 }]))).toThrow('voting.ballot.outOfRange');
    expect(() => counted('star', ABC, ballotsOf({ A: 1 }))).toThrow('voting.method.needsScores');
    expect(counted('star', ABC, scoresOf([1, { A: 6, B: 1 }]), { maxScore: 10 }).winners).toEqual(['A']);
  });
});

describe('instant runoff', () => {
  /** Rule book d6: a ballot reaches a rank with two continuing options. */
  const some = ballotsOf({ 'A=B>C': 2, 'A': 4, 'B': 3, 'C>B': 5 });
  const votes = (equalRank: 'exhaust' | 'wait' | 'split' | 'skip') => counted('irv', ABC, some, { equalRank }).rounds?.map((round) => round.votes);

  test('an equal rank stops the ballot, waits, is passed over, or is split', () => {
    expect(votes('exhaust')).toEqual([{ A: '4', B: '3', C: '5' }, { A: '4', C: '5' }]);
    expect(votes('wait')).toEqual([{ A: '4', B: '3', C: '5' }, { A: '6', C: '5' }]);
    expect(votes('skip')).toEqual([{ A: '4', B: '3', C: '7' }, { A: '4', C: '7' }]);
    expect(votes('split')).toEqual([{ A: '5', B: '4', C: '5' }, { A: '6', C: '5' }]);
  });

  test('where the fewest never differed, the count stops and names them, and all outcomes', () => {
    expect(counted('irv', ['A', 'B', 'C', 'D'], ballotsOf({ A: 4, B: 4, 'C>A': 2, 'D>B': 2 })))
      .toMatchObject({ winners: null, undecidedElimination: ['C', 'D'], allTieOrders: ['A', 'B'], independentOfTieOrder: false });
  });

  test('the last two are told apart by an earlier round', () => {
    expect(counted('irv', ABC, ballotsOf({ A: 5, B: 4, 'C>B': 1 }))).toMatchObject({ winners: ['A'], eliminationOrder: ['C', 'B'], allTieOrders: ['A', 'B'] });
  });

  test('votes that pass on are told, with those that are exhausted', () => {
    const { steps } = counted('irv', ABC, ballotsOf({ A: 4, B: 3, 'C>B': 1, C: 1 }));
    expect(steps).toContainEqual(expect.objectContaining({ key: 'voting.irv.transfer', values: expect.objectContaining({ stopped: '1' }) }));
  });
});

describe('ranked pairs', () => {
  const circle = ballotsOf({ 'A>B>C': 1, 'B>C>A': 1, 'C>A>B': 1 });

  test('equal wins are taken in the declared order, or else as listed; all orders are tried besides', () => {
    expect(counted('ranked-pairs', ABC, circle)).toMatchObject({ winners: ['A'], allTieOrders: ABC, independentOfTieOrder: false });
    expect(counted('ranked-pairs', ['C', 'A', 'B'], circle).winners).toEqual(['C']);
    expect(counted('ranked-pairs', ABC, circle, { tieOrder: ['B', 'C', 'A'] }).winners).toEqual(['B']);
  });

  test('of wins with as many votes for them, the one with fewer against it is the stronger', () => {
    const some = ballotsOf({ 'A>B': 4, 'B>A': 3, 'B>C': 4, 'C>B': 1, 'C>A': 4, 'A>C': 2 });
    expect(counted('ranked-pairs', ABC, some, { unranked: 'no-opinion' })).toMatchObject({ winners: ['B'], ranking: [['B'], ['C'], ['A']], independentOfTieOrder: true });
  });

  test('level pairs stay open, unless a tie order was declared', () => {
    const level = ballotsOf({ 'A>B': 1, 'B>A': 1 });
    expect(counted('ranked-pairs', ['A', 'B'], level)).toMatchObject({ winners: ['A', 'B'], independentOfTieOrder: true });
    expect(counted('ranked-pairs', ['A', 'B'], level, { tieOrder: ['B', 'A'] }).winners).toEqual(['B']);
  });
});

test('minimax by opposition passes over an option that beats all others (Wikipedia, Minimax Condorcet, example 1)', () => {
  const some = ballotsOf({ 'A=C>B': 4, 'A>C>B': 47, 'C>B>A': 43, 'B>A=C': 6 });
  expect(['winning', 'margin', 'opposition'].map((strength) => counted('minimax', ABC, some, { strength: strength as 'margin' }).winners)).toEqual([['A'], ['A'], ['C']]);
});

test('Debian drops what is not preferred to the default option, then the weakest defeats of the Schwartz set', () => {
  const some = ballotsOf({ 'A>B>C>D': 4, 'B>C>A>D': 3, 'C>A>B>D': 2, 'D': 1 });
  expect(counted('debian-cssd', ['A', 'B', 'C', 'D'], some).winners).toEqual(['A']);
  expect(counted('debian-cssd', ['A', 'B', 'C', 'D'], ballotsOf({ A: 1, D: 2 })).winners).toEqual(['D']);
  expect(counted('debian-cssd', ['A', 'B', 'C', 'D'], some, { defaultOption: 'A' }).winners).toEqual(['C']);
});

test('the Smith set holds a circle and leaves out whom it beats', () => {
  expect(counted('smith-set', ['A', 'B', 'C', 'D'], ballotsOf({ 'A>B>C>D': 1, 'B>C>A>D': 1, 'C>A>B>D': 1 })).winners).toEqual(ABC);
  expect(counted('smith-set', ABC, ballotsOf({ 'A>B': 1, 'B>A': 1 })).winners).toEqual(['A', 'B']);
});

test.each<[string, object, string]>([
  ['schulze', { strength: 'opposition' }, 'oneOf'],
  ['minimax', { strength: 'ratio' }, 'oneOf'],
  ['irv', { equalRank: 'guess' }, 'oneOf'],
  ['schulze', { unranked: 'middle' }, 'oneOf'],
  ['score', { minScorers: 0 }, 'notWhole'],
  ['star', { maxScore: 2.5 }, 'notWhole'],
  ['ranked-pairs', { tieOrder: ['A', 'B', 'B'] }, 'tieOrder'],
  ['debian-cssd', { defaultOption: 'Z' }, 'oneOf'],
])('%s refuses %j: %s', (method, variant, kind) => {
  expect(() => counted(method, ABC, [], variant)).toThrow(`voting.rule.wrong.${kind}`);
});

test('weights above 2^53 are counted exactly by every method', () => {
  const [large, larger] = ['900719925474099300000', '900719925474099300001'];
  const ranked = ballotsOf({ 'A>B>C': large, 'B>A>C': larger, 'C=A': '1/3' });
  for (const method of ['plurality', 'irv', 'schulze', 'ranked-pairs', 'copeland', 'minimax']) expect([method, counted(method, ABC, ranked).winners]).toEqual([method, ['B']]);
  expect(counted('score', ['A', 'B'], scoresOf([large, { A: 5 }], [larger, { B: 5 }])).scores).toEqual({ A: '4503599627370496500000', B: '4503599627370496500005' });
});
