import fc from 'fast-check';
import { Fraction } from '@acuerdo/exact';
import { STRENGTHS, type Count, type RankedBallot, type Variant } from '@acuerdo/voting';
import { anyWeight as weight, complete, OPTIONS, partial, shuffled } from './ballots.arbitrary.fixture.ts';
import { counted } from './counting.fixture.ts';

type Schulze = Required<Pick<Count, 'pairwise' | 'paths' | 'steps'>> & { readonly winners: readonly string[] };

const schulze = (options: readonly string[], ballots: readonly RankedBallot[], how: Partial<Variant>) => counted('schulze', options, ballots, how) as Schulze;

const variant: fc.Arbitrary<Partial<Variant>> = fc.record({
  strength: fc.constantFrom(...STRENGTHS), unranked: fc.constantFrom('bottom' as const, 'no-opinion' as const) });

test('neither the order of the ballots nor that of the options nor that inside a rank changes a byte', () => {
  const mixed = partial.chain((ballots) => fc.tuple(fc.constant(ballots), shuffled(ballots), shuffled(OPTIONS)));
  fc.assert(fc.property(mixed, variant, ([ballots, others, options], how) => {
    const turned = others.map(({ ranking, weight: same }) => ({ ranking: ranking.map((rank) => rank.toReversed()), weight: same }));
    expect(JSON.stringify(schulze(options, turned, how))).toBe(JSON.stringify(schulze(OPTIONS, ballots, how)));
  }));
});

test('an option that is preferred to every other one wins alone, whatever the measure', () => {
  let found = 0;
  fc.assert(fc.property(partial, variant, (ballots, how) => {
    const winners = counted('condorcet-winner', OPTIONS, ballots, how).winners ?? [];
    found += winners.length;
    if (winners.length > 0) expect(schulze(OPTIONS, ballots, how).winners).toEqual(winners);
  }));
  expect(found).toBeGreaterThan(0);
});

test('a ballot that ranks all options equal changes nothing but the number of ballots', () => {
  fc.assert(fc.property(partial, weight, variant, (ballots, more, how) => {
    const { steps: _, ...before } = schulze(OPTIONS, ballots, how);
    expect(schulze(OPTIONS, [...ballots, { ranking: [OPTIONS], weight: more }], how)).toMatchObject(before);
  }));
});

test('a ballot in two halves counts as the whole ballot', () => {
  fc.assert(fc.property(partial, variant, (ballots, how) => {
    const half = Fraction.of(1, 2);
    const halves = ballots.flatMap((ballot) => {
      const part = { ...ballot, weight: Fraction.multiply(ballot.weight, half) };
      return [part, part];
    });
    expect(schulze(OPTIONS, halves, how)).toEqual(schulze(OPTIONS, ballots, how));
  }));
});

test('turning every ballot upside down turns the result: no sole winner stays one (reversal symmetry, Schulze 4.4)', () => {
  fc.assert(fc.property(complete, variant, (ballots, how) => {
    const { winners } = schulze(OPTIONS, ballots, how);
    fc.pre(winners.length === 1);
    const upsideDown = ballots.map((ballot) => ({ ...ballot, ranking: ballot.ranking.toReversed() }));
    expect(schulze(OPTIONS, upsideDown, how).winners).not.toContain(winners[0]);
  }));
});

test('raising a winner on a ballot never takes the win from it (monotonicity, Schulze 4.5)', () => {
  fc.assert(fc.property(complete, variant, fc.nat(), (ballots, how, which) => {
    fc.pre(ballots.length > 0);
    const winner = schulze(OPTIONS, ballots, how).winners[0]!;
    const raised = ballots.with(which % ballots.length, raise(ballots[which % ballots.length]!, winner));
    expect(schulze(OPTIONS, raised, how).winners).toContain(winner);
  }));
});

test('the strongest paths are those found by walking every path there is', () => {
  fc.assert(fc.property(partial, (ballots) => {
    const { pairwise, paths } = schulze(OPTIONS, ballots, { strength: 'winning', unranked: 'bottom' });
    const votes = (a: string, b: string): Fraction => {
      const read = Fraction.parse(pairwise[a]![b]!);
      return read.ok ? read.value : Fraction.of(-1);
    };
    for (const a of OPTIONS) for (const b of OPTIONS.filter((one) => one !== a)) {
      expect(paths[a]![b]).toBe(Fraction.format(walk(a, b, votes, [a])));
    }
  }), { numRuns: 60 });
});

function raise(ballot: RankedBallot, option: string): RankedBallot {
  const others = ballot.ranking.map((rank) => rank.filter((one) => one !== option)).filter((rank) => rank.length > 0);
  return { ...ballot, ranking: [[option], ...others] };
}

function walk(from: string, to: string, votes: (a: string, b: string) => Fraction, seen: string[]): Fraction {
  const wins = OPTIONS.filter((next) => !seen.includes(next) && Fraction.compare(votes(from, next), votes(next, from)) > 0);
  const ways = wins.map((next) => {
    const link = votes(from, next);
    const rest = next === to ? link : walk(next, to, votes, [...seen, next]);
    return Fraction.compare(link, rest) < 0 ? link : rest;
  });
  return ways.reduce((best, way) => (Fraction.compare(way, best) > 0 ? way : best), Fraction.of(0));
}
