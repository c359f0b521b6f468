import { Fraction } from '@acuerdo/exact';
import type { Unranked } from './ballot.ts';
import { NONE, weigh, type Box } from './box.ts';

/** How much each option is preferred to each other one: `cells[a][b] / den` ranks option a strictly above option b. Options are sorted. */
export interface Pairwise {
  readonly options: readonly string[];
  readonly den: bigint;
  readonly cells: readonly (readonly bigint[])[];
}

/** Exact numbers by option and option, as JSON carries them: "14" or "1/3". */
export type Table = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A box is never changed, so its pairs are counted once for each reading of what is left out. */
const COUNTED = new WeakMap<Box, Map<Unranked, Pairwise>>();

/** The pairwise count: the weight of the ballots that rank a strictly above b. A ballot that ranks them equal counts for neither. */
export function pairwise(box: Box, unranked: Unranked): Pairwise {
  const counted = COUNTED.get(box) ?? new Map<Unranked, Pairwise>();
  COUNTED.set(box, counted);
  const count = counted.get(unranked) ?? countPairs(box, unranked);
  counted.set(unranked, count);
  return count;
}

function countPairs(box: Box, unranked: Unranked): Pairwise {
  const { options, den, ranks, derived } = box;
  if (derived) return { options, den, cells: derived.cells(pairwise(derived.from, unranked), unranked) };
  const width = options.length;
  // What is left out has the last rank. To be compared with nothing, it must not lose either.
  const compared = unranked === 'bottom' ? NONE + 1 : NONE;
  // The sign of a difference says which is less: without a branch, which random ballots would make the processor guess wrong half the time.
  const sums = weigh(box, width * width, (ballot, weight, cells) => {
    const from = ballot * width;
    for (let a = 0; a < width; a += 1) {
      const one = ranks[from + a]!;
      for (let b = a + 1; b < width; b += 1) {
        const other = ranks[from + b]!;
        cells[a * width + b]! += weight * (((one - other) >>> 31) & ((other - compared) >>> 31));
        cells[b * width + a]! += weight * (((other - one) >>> 31) & ((one - compared) >>> 31));
      }
    }
  });
  return { options, den, cells: options.map((_, a) => sums.slice(a * width, (a + 1) * width)) };
}

/** A table of exact numbers for every two different options. */
export function table(options: readonly string[], cell: (a: number, b: number) => string): Table {
  return Object.fromEntries(options.map((from, a) => [from,
    Object.fromEntries(options.map((to, b) => [to, b] as const).filter(([, b]) => b !== a).map(([to, b]) => [to, cell(a, b)]))]));
}

export const pairwiseTable = ({ options, den, cells }: Pairwise): Table =>
  table(options, (a, b) => Fraction.format(Fraction.of(cells[a]![b]!, den)));
