import type { RankedBallot, ScoredBallot } from './ballots/ballot.ts';
import { packBallots, type Box } from './ballots/box.ts';
import { option, refuse, type Message, type Read } from './message.ts';
import type { Account, Method, Variant } from './methods/method.ts';
import { methodOf, METHOD_NAMES } from './methods/methods.ts';
import { named } from './methods/tiers.ts';
import { readVariant } from './methods/variant.ts';

/** Options in the order in which they were listed, and ballots that all rank, or all score. */
export interface Election {
  readonly options: readonly string[];
  readonly ballots: readonly (RankedBallot | ScoredBallot)[];
}

/**
 * How it was counted, with every parameter that the method reads; `winners`, the whole tied set, sorted, or null where the rule stops
 * before it has any; and what the method has to show.
 */
export interface Count extends Account {
  readonly method: string;
  readonly parameters: Partial<Variant>;
  readonly winners: readonly string[] | null;
}

/**
 * Counts an election by a method of `METHOD_NAMES`; parameters that are left out are the usual ones.
 * Refused: any other name, a parameter that is none, scores asked of ballots that rank, a score above the highest.
 */
export function count(election: Election, method: string, given: Partial<Variant> = {}): Read<Count> {
  return countBox(packBallots(election.options, election.ballots), method, given);
}

/** The same of ballots that are packed already. */
export function countBox(box: Box, name: string, given: Partial<Variant> = {}): Read<Count> {
  const asked = readMethod(box, name, given);
  if (!asked.ok) return asked;
  const { method, variant } = asked.value;
  const parameters = Object.fromEntries(method.parameters.map((parameter) => [parameter, variant[parameter]]));
  const { winners, account } = method.elect(box, variant);
  return { ok: true, value: { method: name, parameters, winners: winners && named(box.options, winners), ...account() } };
}

/** The method of a name with its parameters, if it can count these ballots; else why not. */
export function readMethod(box: Box, name: string, given: Partial<Variant>): Read<{ readonly method: Method; readonly variant: Variant }> {
  const method = methodOf(name);
  if (!method) return refuse('voting.method.notCounted', { value: name, methods: [...METHOD_NAMES] });
  const variant = readVariant(method, given, box.options);
  if (!variant.ok) return variant;
  const wrong = checkBallots(box, name, variant.value);
  return wrong ? { ok: false, reason: wrong } : { ok: true, value: { method, variant: variant.value } };
}

/** Why a method cannot count these ballots, or null. */
function checkBallots({ scores, size, options }: Box, name: string, { maxScore }: Variant): Message | null {
  if (methodOf(name)?.counts === 'ranks') return null;
  if (!scores) return size > 0 ? { key: 'voting.method.needsScores', values: { method: name } } : null;
  const most = maxScore ?? Infinity;
  const high = scores.levels.findIndex((score) => score > most);
  const at = high < 0 ? -1 : scores.given.findIndex((level) => level >= high);
  if (at < 0) return null;
  return { key: 'voting.ballot.outOfRange', values: { option: option(options[at % options.length]!), value: String(scores.levels[scores.given[at]!]), most } };
}
