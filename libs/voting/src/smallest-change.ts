import { addFor, roomIn, turnout, type Box } from './ballots/box.ts';
import { pairwise } from './ballots/pairwise.ts';
import { order } from './methods/strength.ts';

/** An option, and how many units of weight over the box's denominator it would take. */
export interface Smallest { readonly option: string; readonly units: bigint }

/** So many numbers of votes are tried one by one where the count may stop in between. */
const ONE_BY_ONE = 32n;

/**
 * The fewest more votes for one option alone that bring it in where it was not, or leave it alone where it was tied. More such votes never
 * harm the option (mono-add-plump, D. R. Woodall 1996), so their number is found by halving; options that lose the least are tried first.
 * Only a count that stops at a tie breaks this: where one was met, small numbers are tried one by one.
 */
export function smallestChange(box: Box, winnersOf: (box: Box) => readonly number[] | null, now: readonly number[] | null): Smallest | null {
  const room = roomIn(box);
  let stopped = false;
  const brings = (at: number, units: bigint): boolean => {
    const then = winnersOf(addFor(room, at, units));
    stopped ||= then === null;
    return then !== null && then.includes(at) && String(then) !== String(now);
  };
  const options = closestFirst(box, now);
  let best: Smallest | null = null;
  let limit = 2n * turnout(box).total + 1n;
  for (const at of options) {
    const units = fewest((some) => brings(at, some), limit);
    if (units === null) continue;
    best = { option: box.options[at]!, units };
    limit = units - 1n;
  }
  for (let units = 1n; stopped && units <= limit && units <= ONE_BY_ONE; units += 1n) {
    const at = options.find((one) => brings(one, units));
    if (at !== undefined) return { option: box.options[at]!, units };
  }
  return best;
}

/** The least number up to a limit for which something holds that holds for all above it; null where it does not hold for the limit. */
function fewest(holds: (units: bigint) => boolean, limit: bigint): bigint | null {
  if (limit < 1n || !holds(limit)) return null;
  let [least, most] = [0n, limit];
  while (most - least > 1n) {
    const half = (least + most) / 2n;
    if (holds(half)) most = half;
    else least = half;
  }
  return most;
}

/** Options that could still win something, the least beaten by a winner first. */
function closestFirst(box: Box, now: readonly number[] | null): number[] {
  const [winner = 0] = now ?? [];
  const { cells } = pairwise(box, 'bottom');
  const behind = (at: number): bigint => cells[winner]![at]! - cells[at]![winner]!;
  return [...box.options.keys()].filter((at) => now === null || now.length > 1 || at !== winner).sort((a, b) => order(behind(a), behind(b)));
}
