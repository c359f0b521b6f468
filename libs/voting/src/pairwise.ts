import { Fraction } from '@acuerdo/exact';
import type { RankedBallot, Ranking, Unranked } from './ballot.ts';

/** How much each option is preferred to each other one: `cells[a][b] / den` ranks option a strictly above option b. Options are sorted. */
export interface Pairwise {
  readonly options: readonly string[];
  readonly den: bigint;
  readonly cells: readonly (readonly bigint[])[];
}

/** Exact numbers by option and option, as JSON carries them: "14" or "1/3". */
export type Table = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const sorted = (ids: Iterable<string>): string[] => [...ids].sort((a, b) => (a < b ? -1 : Number(a > b)));

/**
 * The pairwise count: the weight of the ballots that rank a strictly above b. A ballot that ranks them equal counts for neither.
 * Weights are brought to one common denominator first, so that all of it is whole numbers.
 */
export function pairwise(options: readonly string[], ballots: readonly RankedBallot[], { unranked }: { unranked: Unranked }): Pairwise {
  const names = sorted(options);
  const den = ballots.reduce((common, { weight }) => lcm(common, weight.den), 1n);
  const cells = names.map(() => names.map(() => 0n));
  for (const { ranking, weight } of ballots) {
    const places = placesOf(names, ranking, unranked);
    addBallot(cells, places, weight.num * (den / weight.den));
  }
  return { options: names, den, cells };
}

/** A table of exact numbers for every two different options. */
export function table(options: readonly string[], cell: (a: number, b: number) => string): Table {
  return Object.fromEntries(options.map((from, a) => [from,
    Object.fromEntries(options.map((to, b) => [to, b] as const).filter(([, b]) => b !== a).map(([to, b]) => [to, cell(a, b)]))]));
}

export const pairwiseTable = ({ options, den, cells }: Pairwise): Table =>
  table(options, (a, b) => Fraction.format(Fraction.of(cells[a]![b]!, den)));

/** Each option's rank from the top; undefined is compared with nothing. */
function placesOf(names: readonly string[], ranking: Ranking, unranked: Unranked): (number | undefined)[] {
  const ranks = new Map(ranking.flatMap((rank, place) => rank.map((id) => [id, place] as const)));
  const missing = unranked === 'bottom' ? ranking.length : undefined;
  return names.map((name) => ranks.get(name) ?? missing);
}

function addBallot(cells: bigint[][], places: readonly (number | undefined)[], weight: bigint): void {
  places.forEach((above, a) => {
    const row = cells[a]!;
    places.forEach((below, b) => {
      if (above !== undefined && below !== undefined && above < below) row[b]! += weight;
    });
  });
}

function lcm(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
