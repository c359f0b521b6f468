import { packBallots, withdrawals, type Box } from './ballots/box.ts';
import { readMethod, type Election } from './count.ts';
import { option, optionList, type Message, type Read } from './message.ts';
import type { Method, Variant } from './methods/method.ts';
import { METHOD_NAMES } from './methods/methods.ts';
import { named, written } from './methods/tiers.ts';
import { smallestChange, type Smallest } from './smallest-change.ts';

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
  const asked = readMethod(box, name, given);
  if (!asked.ok) return asked;
  const { method, variant } = asked.value;
  const { winners: now } = method.elect(box, variant);
  const winners = now && named(box.options, now);
  const found = {
    methods: byOthers(box, name, variant, winners),
    blanks: method.parameters.includes('unranked') ? tried(box, method, { ...variant, unranked: variant.unranked === 'bottom' ? 'no-opinion' : 'bottom' }, winners) : null,
    withdrawn: withdrawn(box, method, variant, winners),
    smallest: smallestChange(box, (more) => method.elect(more, variant).winners, now),
  };
  const losing = found.withdrawn.filter(({ option: id }) => !winners?.includes(id) && id !== variant.defaultOption);
  const fragile = found.blanks?.same === false || losing.some(({ same }) => !same) || found.smallest?.units === 1n;
  return { ok: true, value: { ...found, fragile, smallest: found.smallest && { option: found.smallest.option, votes: written(found.smallest.units, box.den) },
    steps: explain(box, { ...found, fragile, losing }) } };
}

/** Who wins when it is counted in another way, beside who won. */
function tried(box: Box, method: Method, variant: Variant, won: readonly string[] | null): Otherwise {
  const { winners } = method.elect(box, variant);
  const found = winners && named(box.options, winners);
  return { winners: found, same: String(found) === String(won) };
}

/** By every other method that can read these ballots, under the parameters of the count, but for a strength that it may not know. */
function byOthers(box: Box, name: string, { maxScore, strength, ...given }: Variant, won: readonly string[] | null): Robustness['methods'] {
  const usual = { ...given, strength: strength === 'margin' ? strength : 'winning', minScorers: null, ...(maxScore === null ? {} : { maxScore }) } as const;
  return COMPARED.filter((other) => other !== name).flatMap((other) => {
    const asked = readMethod(box, other, usual);
    return asked.ok ? [{ method: other, ...tried(box, asked.value.method, asked.value.variant, won) }] : [];
  });
}

function withdrawn(box: Box, method: Method, variant: Variant, won: readonly string[] | null): Robustness['withdrawn'] {
  if (box.options.length < 2) return [];
  return withdrawals(box).map((rest, at) => {
    const id = box.options[at]!;
    const tieOrder = variant.tieOrder?.filter((other) => other !== id) ?? null;
    return { option: id, ...tried(rest, method, { ...variant, tieOrder }, won) };
  });
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
