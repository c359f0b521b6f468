import fc from 'fast-check';
import { Fraction } from '@acuerdo/exact';
import { METHOD_NAMES, methodOf, packBallots, pairwise, type RankedBallot, type Variant } from '@acuerdo/voting';
import { anyWeight, complete, OPTIONS, partial, scored, shuffled, strict } from './ballots.arbitrary.fixture.ts';
import { counted } from './counting.fixture.ts';
import { COMPARE, winsOf, type Win } from './strength.ts';
import { Relation } from './relation.ts';

const OF_SCORES = METHOD_NAMES.filter((name) => methodOf(name)?.counts === 'scores' && name !== 'approval');
const OF_RANKS = METHOD_NAMES.filter((name) => methodOf(name)?.counts === 'ranks');
const CONDORCET = ['schulze', 'ranked-pairs', 'copeland', 'minimax'];
/** What is declared beforehand, so that the order in which options are listed says nothing. */
const DECLARED: Partial<Variant> = { tieOrder: ['B', 'D', 'A', 'C'], defaultOption: 'D' };

const read = (written: string | undefined): Fraction => {
  const value = Fraction.parse(written);
  if (!value.ok) throw new Error(`not a number: ${written}`);
  return value.value;
};
const weightOf = (ballots: readonly { weight: Fraction }[]): Fraction => Fraction.sum(ballots.map(({ weight }) => weight));
const sumOf = (texts: Readonly<Record<string, string>> = {}): Fraction => Fraction.sum(Object.values(texts).map(read));

test.each([...OF_RANKS, ...OF_SCORES])('%s: the order of ballots and of options never matters, and a recount gives the same bytes', (method) => {
  const ballots = fc.oneof(methodOf(method)?.counts === 'scores' ? scored : partial, scored);
  const mixed = ballots.chain((some) => fc.tuple(fc.constant(some), shuffled<typeof some[number]>(some), shuffled(OPTIONS)));
  fc.assert(fc.property(mixed, ([some, others, options]) => {
    fc.pre(some.length > 0);
    expect(JSON.stringify(counted(method, options, others, DECLARED))).toBe(JSON.stringify(counted(method, OPTIONS, some, DECLARED)));
  }), { numRuns: 60 });
});

test.each(OF_RANKS)('%s: a ballot that ranks all options equal changes no winner', (method) => {
  fc.assert(fc.property(partial, anyWeight, (ballots, weight) => {
    const more = [...ballots, { ranking: [OPTIONS], weight }];
    expect(counted(method, OPTIONS, more, DECLARED).winners).toEqual(counted(method, OPTIONS, ballots, DECLARED).winners);
  }), { numRuns: 60 });
});

test.each(OF_SCORES)('%s: a ballot that scores all options alike changes no winner', (method) => {
  fc.assert(fc.property(scored, anyWeight, fc.nat(5), (ballots, weight, all) => {
    fc.pre(ballots.length > 0);
    const more = [...ballots, { scores: Object.fromEntries(OPTIONS.map((id) => [id, all])), weight }];
    expect(counted(method, OPTIONS, more).winners).toEqual(counted(method, OPTIONS, ballots).winners);
  }), { numRuns: 60 });
});

test.each(CONDORCET)('%s: an option that is preferred to every other one wins alone', (method) => {
  let found = 0;
  fc.assert(fc.property(partial, fc.constantFrom('winning' as const, 'margin' as const), (ballots, strength) => {
    const [winner] = counted('condorcet-winner', OPTIONS, ballots).winners ?? [];
    if (winner === undefined) return;
    found += 1;
    expect(counted(method, OPTIONS, ballots, { strength }).winners).toEqual([winner]);
  }));
  expect(found).toBeGreaterThan(10);
});

test.each(CONDORCET.slice(0, 3))('%s elects from the Smith set', (method) => {
  fc.assert(fc.property(partial, (ballots) => {
    const smith = counted('smith-set', OPTIONS, ballots).winners ?? [];
    for (const winner of counted(method, OPTIONS, ballots).winners ?? []) expect(smith).toContain(winner);
  }), { numRuns: 60 });
});

test.each(['plurality', 'irv', ...CONDORCET])('%s: an option that more than half put first, alone, wins', (method) => {
  let found = 0;
  fc.assert(fc.property(partial, fc.constantFrom(...OPTIONS), anyWeight, (others, favourite, more) => {
    const ballots = [...others, { ranking: [[favourite]], weight: more }];
    const first = weightOf(ballots.filter(({ ranking: [top = []] }) => top.length === 1 && top[0] === favourite));
    fc.pre(Fraction.compare(Fraction.add(first, first), weightOf(ballots)) > 0);
    found += 1;
    expect(counted(method, OPTIONS, ballots).winners).toEqual([favourite]);
  }));
  expect(found).toBeGreaterThan(10);
});

/** A second A on every ballot, right behind the first. */
const cloned = (ballots: readonly RankedBallot[]): RankedBallot[] => ballots.map(({ ranking, weight }) =>
  ({ weight, ranking: ranking.flatMap((rank) => (rank.includes('A') ? [rank.filter((id) => id !== 'A'), ['A'], ['A2']].filter(({ length }) => length > 0) : [rank])) }));

test.each(['schulze', 'ranked-pairs', 'irv'])('%s: a clone right behind an option neither takes the win from it nor brings it', (method) => {
  fc.assert(fc.property(strict, (ballots) => {
    const [before, after] = [counted(method, OPTIONS, ballots), counted(method, [...OPTIONS, 'A2'], cloned(ballots))];
    fc.pre(before.independentOfTieOrder !== false && after.independentOfTieOrder !== false && before.winners !== null && after.winners !== null);
    expect([...new Set(after.winners!.map((id) => (id === 'A2' ? 'A' : id)))]).toEqual(before.winners);
  }));
});

test.each(['schulze', 'ranked-pairs', 'copeland', 'borda'])('%s: with every ballot upside down, no sole winner stays one', (method) => {
  fc.assert(fc.property(complete, (ballots) => {
    const { winners, independentOfTieOrder } = counted(method, OPTIONS, ballots);
    fc.pre(winners?.length === 1 && independentOfTieOrder !== false);
    const upsideDown = ballots.map((ballot) => ({ ...ballot, ranking: ballot.ranking.toReversed() }));
    expect(counted(method, OPTIONS, upsideDown).winners).not.toContain(winners![0]);
  }));
});

test('shares sum to one: every vote of every round is somebody’s or exhausted', () => {
  fc.assert(fc.property(partial, fc.constantFrom('exhaust' as const, 'wait' as const, 'split' as const, 'skip' as const), (ballots, equalRank) => {
    for (const { votes, exhausted } of counted('irv', OPTIONS, ballots, { equalRank }).rounds ?? []) {
      expect(Fraction.format(Fraction.add(sumOf(votes), read(exhausted)))).toBe(Fraction.format(weightOf(ballots)));
    }
    const { scores } = counted('plurality', OPTIONS, ballots, { equalRank: 'split' });
    expect(sumOf(scores)).toEqual(weightOf(ballots.filter(({ ranking }) => ranking.length > 0)));
  }));
});

test('Borda’s points are the votes won head to head, and half of those that rank two equal', () => {
  fc.assert(fc.property(complete, (ballots) => {
    const { cells, den } = pairwise(packBallots(OPTIONS, ballots), 'bottom');
    const { scores } = counted('borda', OPTIONS, ballots);
    const total = weightOf(ballots);
    OPTIONS.forEach((id, a) => {
      const points = OPTIONS.flatMap((_, b) => (a === b ? [] : [Fraction.add(Fraction.of(cells[a]![b]!, den),
        Fraction.multiply(Fraction.of(1, 2), Fraction.subtract(total, Fraction.of(cells[a]![b]! + cells[b]![a]!, den))))]));
      expect(scores?.[id]).toBe(Fraction.format(Fraction.sum(points)));
    });
  }));
});

test('ranked pairs: who wins over all orders is who wins over some order, each tried', () => {
  let several = 0;
  fc.assert(fc.property(fc.array(fc.record({ ranking: fc.shuffledSubarray(OPTIONS, { minLength: 2 }).map((ids) => ids.map((id) => [id])), weight: fc.constant(Fraction.of(1)) }), { maxLength: 5 }), (ballots) => {
    const wins = winsOf(pairwise(packBallots(OPTIONS, ballots), 'bottom'), COMPARE.margin).toReversed();
    const tops = new Set(orders(wins).flatMap(topsOf));
    several += Number(tops.size > 1);
    expect(counted('ranked-pairs', OPTIONS, ballots, { strength: 'margin' }).allTieOrders).toEqual(OPTIONS.filter((_, at) => tops.has(at)));
  }), { numRuns: 60 });
  expect(several).toBeGreaterThan(5);
});

function orders(wins: readonly Win[]): Win[][] {
  const [first] = wins;
  if (!first) return [[]];
  return wins.filter(({ degree }) => degree === first.degree).flatMap((win) => orders(wins.filter((other) => other !== win)).map((rest) => [win, ...rest]));
}

function topsOf(wins: readonly Win[]): number[] {
  const relation = new Relation(OPTIONS.length);
  for (const { winner, loser } of wins) if (!relation.has(loser, winner)) relation.add(winner, loser);
  return [...OPTIONS.keys()].filter((a) => ![...OPTIONS.keys()].some((b) => relation.has(b, a)));
}
