import { Fraction } from '@acuerdo/exact';
import type { RankedBallot, ScoredBallot, Unranked } from './ballot.ts';
import type { Pairwise } from './pairwise.ts';
import { remembered } from './remembered.ts';

/** The rank of an option that a ballot leaves out: after every rank there is. */
export const NONE = 0xffff;

/** Weights are held in digits of this many bits: a sum of half a thousand million digits is still a whole number that a double holds. */
const DIGIT_BITS = 24n;

/** The different scores in rising order, and for every ballot and option the place of its score among them; -1 left out, which counts as 0. */
export interface Scored {
  readonly levels: readonly number[];
  readonly given: Int32Array;
}

/**
 * The ballots of an election, packed for counting. `options` are sorted; `listed` has their places in the order in which they were given.
 * `ranks` is ballots × options, 0 the top, `NONE` left out; `scores` besides, where ballots were scored.
 * Weights are whole numbers over `den`, each in `digits`, the lowest first, so that no sum ever rounds.
 */
export interface Box {
  readonly options: readonly string[];
  readonly listed: readonly number[];
  readonly size: number;
  readonly ranks: Uint16Array;
  readonly scores: Scored | null;
  readonly digits: readonly Float64Array[];
  readonly den: bigint;
  /** Where a box was made out of another one, how its pairs follow from those: they need not be counted again. */
  readonly derived?: { readonly from: Box; readonly cells: (from: Pairwise, unranked: Unranked) => Pairwise['cells'] };
}

export const sorted = (ids: Iterable<string>): string[] => [...ids].sort((a, b) => (a < b ? -1 : Number(a > b)));

/** Packs ballots that `readBallot` or `readScores` accepted. Ranks are read from scores where there are scores: the higher, the better. */
export function packBallots(options: readonly string[], ballots: readonly (RankedBallot | ScoredBallot)[]): Box {
  const names = sorted(options);
  const place = new Map(names.map((name, at) => [name, at]));
  const [size, width] = [ballots.length, names.length];
  const ranks = new Uint16Array(size * width).fill(NONE);
  const scores = scoredOf(ballots, size * width);
  ballots.forEach((ballot, at) => {
    if ('ranking' in ballot) ballot.ranking.forEach((rank, top) => rank.forEach((id) => { ranks[at * width + place.get(id)!] = top; }));
    else packScores(ballot, { place, ranks, scores: scores!, from: at * width });
  });
  return { options: names, listed: options.map((id) => place.get(id)!), size, ranks, scores, ...packWeights(ballots) };
}

/** Room for the scores of ballots that score; 0 is always a level, for what is left out. */
function scoredOf(ballots: readonly (RankedBallot | ScoredBallot)[], cells: number): Scored | null {
  if (!ballots.some((ballot) => 'scores' in ballot)) return null;
  const levels = new Set([0]);
  for (const ballot of ballots) if ('scores' in ballot) for (const score of Object.values(ballot.scores)) levels.add(score);
  return { levels: [...levels].sort((a, b) => a - b), given: new Int32Array(cells).fill(-1) };
}

interface Packing { readonly place: ReadonlyMap<string, number>; readonly ranks: Uint16Array; readonly scores: Scored; readonly from: number }

/** A ballot without any score is blank; on any other one an option without a score has 0. Ranks are places among the scores of the ballot. */
function packScores({ scores }: ScoredBallot, { place, ranks, scores: { levels, given }, from }: Packing): void {
  const entries = Object.entries(scores);
  if (entries.length === 0) return;
  for (const [id, score] of entries) given[from + place.get(id)!] = levels.indexOf(score);
  const here = Array.from(given.subarray(from, from + place.size), (level) => Math.max(level, 0));
  const used = [...new Set(here)].sort((a, b) => b - a);
  here.forEach((level, at) => { ranks[from + at] = used.indexOf(level); });
}

function packWeights(ballots: readonly { readonly weight: Fraction }[]): Pick<Box, 'digits' | 'den'> {
  const den = ballots.reduce((common, { weight }) => (common % weight.den === 0n ? common : lcm(common, weight.den)), 1n);
  const digits: Float64Array[] = [new Float64Array(ballots.length)];
  ballots.forEach(({ weight }, at) => {
    let rest = weight.num * (den / weight.den);
    for (let digit = 0; rest > 0n; digit += 1, rest >>= DIGIT_BITS) {
      (digits[digit] ??= new Float64Array(ballots.length))[at] = Number(BigInt.asUintN(Number(DIGIT_BITS), rest));
    }
  });
  return { digits, den };
}

/**
 * Adds up weights by slot, exactly: `each` adds the weight that it is given to some slots of `sums`, and does so once for every digit.
 * All counting is done here.
 */
export function weigh({ size, digits }: Box, slots: number, each: (ballot: number, weight: number, sums: Float64Array) => void): bigint[] {
  const total = new Array<bigint>(slots).fill(0n);
  digits.forEach((weights, digit) => {
    const sums = new Float64Array(slots);
    for (let ballot = 0; ballot < size; ballot += 1) each(ballot, weights[ballot]!, sums);
    sums.forEach((sum, slot) => { total[slot]! += BigInt(sum) << (BigInt(digit) * DIGIT_BITS); });
  });
  return total;
}

/** The whole weight in the box, and that of its blank ballots. */
export function turnout(box: Box): { readonly total: bigint; readonly blank: bigint } {
  const [total = 0n, blank = 0n] = weigh(box, 2, (ballot, weight, sums) => {
    sums[0]! += weight;
    if (isBlank(box, ballot)) sums[1]! += weight;
  });
  return { total, blank };
}

export function isBlank({ options: { length }, ranks }: Box, ballot: number): boolean {
  for (let at = ballot * length; at < (ballot + 1) * length; at += 1) if (ranks[at] !== NONE) return false;
  return true;
}

/** The same ballots without each option in turn: who ranked it alone is blank now. Pairs of the others stay as they are. */
export const withdrawals = remembered((box: Box) => box, (box: Box): Box[] => box.options.map((_, option) => withdraw(box, option)));

function withdraw(box: Box, option: number): Box {
  const width = box.options.length;
  const keep = <A extends Uint16Array | Int32Array>(cells: A, kept: A): A => {
    for (let at = 0, to = 0; at < cells.length; at += 1) if (at % width !== option) kept[to++] = cells[at]!;
    return kept;
  };
  const length = box.size * (width - 1);
  return {
    ...box,
    options: box.options.toSpliced(option, 1),
    listed: box.listed.filter((at) => at !== option).map((at) => at - Number(at > option)),
    ranks: keep(box.ranks, new Uint16Array(length)),
    scores: box.scores && { ...box.scores, given: keep(box.scores.given, new Int32Array(length)) },
    derived: { from: box, cells: ({ cells }) => cells.toSpliced(option, 1).map((row) => row.toSpliced(option, 1)) },
  };
}

/** The same box with a ballot of no weight for each option alone, everything else left out (or scored 0): room for votes to be added. */
export const roomIn = remembered((box: Box) => box, (box: Box): Box => {
  const { options: { length: width }, size, scores } = box;
  const levels = scores && scores.levels.length < 2 ? [0, 1] : scores?.levels;
  const square = Array.from({ length: width * width }, (_, at) => Math.floor(at / width) === at % width);
  return {
    ...box,
    size: size + width,
    ranks: Uint16Array.from([...box.ranks, ...square.map((own) => (own ? 0 : scores ? 1 : NONE))]),
    scores: scores && levels ? { levels, given: Int32Array.from([...scores.given, ...square.map((own) => (own ? levels.length - 1 : 0))]) } : null,
    digits: box.digits.map((weights) => Float64Array.from([...weights, ...new Float64Array(width)])),
    derived: { from: box, cells: ({ cells }) => cells },
  };
});

/** A box that `roomIn` made, with a weight of `units` over `den` for one option alone. */
export function addFor(room: Box, option: number, units: bigint): Box {
  const { options: { length: width }, size, scores } = room;
  const { digits } = packWeights([{ weight: Fraction.of(units) }]);
  const heavier = Array.from({ length: Math.max(digits.length, room.digits.length) }, (_, at) => {
    const weights = room.digits[at]?.slice() ?? new Float64Array(size);
    weights[size - width + option] = digits[at]?.[0] ?? 0;
    return weights;
  });
  return { ...room, digits: heavier, derived: { from: room, cells: ({ cells }, unranked) => cells.map((row, a) => (
    a !== option || (unranked === 'no-opinion' && !scores) ? row : row.map((votes, b) => (b === option ? votes : votes + units)))) } };
}

function lcm(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
