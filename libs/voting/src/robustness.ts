import { addFor, packBallots, roomIn, turnout, withdrawals, type Box } from './ballots/box.ts';
import { pairwise } from './ballots/pairwise.ts';
import { checkBallots, countBox, type Election } from './count.ts';
import { option, optionList, type Message, type Read } from './message.ts';
import type { Method, Variant } from './methods/method.ts';
import { METHOD_NAMES, methodOf } from './methods/methods.ts';
import { order } from './methods/strength.ts';
import { named, written } from './methods/tiers.ts';
import { readVariant } from './methods/variant.ts';

/** Who would win in another way of counting, and whether that is who wins. */
export interface Otherwise {
  readonly winners: readonly string[] | null;
  readonly same: boolean;
}

/**
 * What a result hangs on. `methods`: the same ballots by every other method that can read them. `blanks`: what ballots leave out, read the
 * other way; null where the method does not ask. `withdrawn`: without each option. `smallest`: the fewest more votes, each for one option
 * alone, that would bring that option in; null where no number would. `fragile`: blanks, the withdrawal of a losing option, or a single vote
 * would change the result; that another method elects somebody else is said, and is no fault of the result.
 */
export interface Robustness {
  readonly fragile: boolean;
  readonly methods: readonly (Otherwise & { readonly method: string })[];
  readonly blanks: Otherwise | null;
  readonly withdrawn: readonly (Otherwise & { readonly option: string })[];
  readonly smallest: { readonly option: string; readonly votes: string } | null;
  readonly steps: readonly Message[];
}

/** Methods that elect by the ballots alone; the others describe, or need to be told a default option. */
const COMPARED = METHOD_NAMES.filter((name) => !['condorcet-winner', 'smith-set', 'debian-cssd'].includes(name));

/** How robust the result of an election by a method is. Refused: what `count` refuses. */
export function robustness({ options, ballots }: Election, name: string, given: Partial<Variant> = {}): Read<Robustness> {
  return robustnessOfBox(packBallots(options, ballots), name, given);
}

/** The same of ballots that are packed already. */
export function robustnessOfBox(box: Box, name: string, given: Partial<Variant> = {}): Read<Robustness> {
  const counted = countBox(box, name, given);
  if (!counted.ok) return counted;
  const method = methodOf(name)!;
  const read = readVariant(method, given, box.options);
  if (!read.ok) return read;
  const probe = probeOf(box, method, read.value);
  const found = {
    methods: COMPARED.filter((other) => other !== name).flatMap((other) => {
      const variant = variantFor(other, read.value, box.options);
      return variant && checkBallots(box, other, variant) === null ? [{ method: other, ...probe.by(box, methodOf(other)!, variant) }] : [];
    }),
    blanks: method.parameters.includes('unranked') ? probe.by(box, method, { ...read.value, unranked: read.value.unranked === 'bottom' ? 'no-opinion' : 'bottom' }) : null,
    withdrawn: box.options.length < 2 ? [] : withdrawals(box).map((rest, at) => ({ option: box.options[at]!, ...probe.by(rest, method, without(read.value, box.options[at]!)) })),
    smallest: smallestChange(box, (more) => probe.places(more), probe.now),
  };
  const losing = found.withdrawn.filter(({ option: id }) => !probe.names?.includes(id));
  const fragile = found.blanks?.same === false || losing.some(({ same }) => !same) || found.smallest?.units === 1n;
  return { ok: true, value: { ...found, fragile, smallest: found.smallest && { option: found.smallest.option, votes: written(found.smallest.units, box.den) },
    steps: explain(box, { ...found, fragile, losing }) } };
}

/** The parameters under which another method is tried: those of the count, but for a strength that it may not know. */
function variantFor(name: string, { maxScore, strength, ...given }: Variant, options: readonly string[]): Variant | null {
  const read = readVariant(methodOf(name)!, { ...given, strength: strength === 'margin' ? 'margin' : 'winning', minScorers: null, ...(maxScore === null ? {} : { maxScore }) }, options);
  return read.ok ? read.value : null;
}

const without = (variant: Variant, id: string): Variant => ({ ...variant, tieOrder: variant.tieOrder?.filter((other) => other !== id) ?? null });

interface Probe {
  readonly now: readonly number[] | null;
  readonly names: readonly string[] | null;
  readonly by: (box: Box, method: Method, variant: Variant) => Otherwise;
  readonly places: (box: Box) => readonly number[] | null;
}

function probeOf(box: Box, method: Method, variant: Variant): Probe {
  const { winners: now } = method.elect(box, variant);
  const names = now && named(box.options, now);
  const by: Probe['by'] = (other, by_, how) => {
    const { winners } = by_.elect(other, how);
    const found = winners && named(other.options, winners);
    return { winners: found, same: String(found) === String(names) };
  };
  return { now, names, by, places: (other) => method.elect(other, variant).winners };
}

interface Smallest { readonly option: string; readonly units: bigint }

/** So many numbers of votes are tried one by one where the count may stop in between. */
const ONE_BY_ONE = 32n;

/**
 * The fewest more votes for one option alone that bring it in where it was not, or leave it alone where it was tied. More such votes never
 * harm the option (mono-add-plump, D. R. Woodall 1996), so their number is found by halving; options that lose the least are tried first.
 * Only a count that stops at a tie breaks this: where one was met, small numbers are tried one by one.
 */
function smallestChange(box: Box, winnersOf: (box: Box) => readonly number[] | null, now: readonly number[] | null): Smallest | null {
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

interface Found extends Omit<Robustness, 'steps' | 'smallest'> {
  readonly losing: Robustness['withdrawn'];
  readonly smallest: Smallest | null;
}

function explain(box: Box, { fragile, methods, blanks, losing, smallest }: Found): Message[] {
  const who = (winners: readonly string[] | null): Message => (winners?.length ? { key: 'voting.robust.wins', values: { options: optionList(winners) } } : { key: 'voting.robust.nobody' });
  const nameOf = ({ method }: { method: string }): Message => ({ key: `voting.methodName.${method}` });
  const [agree, differ] = [methods.filter(({ same }) => same), methods.filter(({ same }) => !same)];
  const change = losing.filter(({ same }) => !same);
  return [
    { key: fragile ? 'voting.robust.fragile' : 'voting.robust.firm' },
    ...(agree.length > 0 ? [{ key: 'voting.robust.methodsAgree', values: { methods: agree.map(nameOf) } }] : []),
    ...differ.map((other) => ({ key: 'voting.robust.methodDiffers', values: { method: nameOf(other), who: who(other.winners) } })),
    ...(blanks ? [blanks.same ? { key: 'voting.robust.blanksSame' } : { key: 'voting.robust.blanksDiffer', values: { who: who(blanks.winners) } }] : []),
    ...(change.length > 0 ? change.map((other) => ({ key: 'voting.robust.withdrawnDiffers', values: { option: option(other.option), who: who(other.winners) } }))
      : [{ key: 'voting.robust.withdrawnSame' }]),
    smallest ? { key: 'voting.robust.smallest', values: { option: option(smallest.option), votes: written(smallest.units, box.den) } } : { key: 'voting.robust.noSmallest' },
  ];
}
