import type { RankedBallot, Unranked } from './ballot.ts';
import { condorcetWinner } from './condorcet-winner.ts';
import { refuse, type Message, type Read } from './message.ts';
import type { Table } from './pairwise.ts';
import { schulze } from './schulze.ts';
import type { Strength } from './strength.ts';

export interface Election {
  readonly options: readonly string[];
  readonly ballots: readonly RankedBallot[];
}

export interface Variant {
  readonly strength: Strength;
  readonly unranked: Unranked;
}

/** `winners` is the whole tied set, sorted; `ranking` is in tiers, where the method ranks. */
export interface Count {
  readonly winners: readonly string[];
  readonly ranking?: readonly (readonly string[])[];
  readonly pairwise?: Table;
  readonly paths?: Table;
  readonly steps: readonly Message[];
}

type Method = (options: readonly string[], ballots: readonly RankedBallot[], variant: Variant) => Count;

/** Every method that is counted, by the name it goes by; each has a file of its own. */
const METHODS: Readonly<Record<string, Method>> = { 'condorcet-winner': condorcetWinner, schulze };

export const METHOD_NAMES: readonly string[] = Object.keys(METHODS);

/** Counts an election by a method of `METHOD_NAMES`; any other name is refused. */
export function count({ options, ballots }: Election, method: string, variant: Variant): Read<Count> {
  const counting = Object.hasOwn(METHODS, method) ? METHODS[method] : undefined;
  if (!counting) return refuse('voting.method.notCounted', { value: method, methods: [...METHOD_NAMES] });
  return { ok: true, value: counting(options, ballots, variant) };
}
