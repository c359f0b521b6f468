import type { Message } from '../message.ts';
import { wrong } from '../rules/rule.ts';
import type { BallotChoice } from './choice.ts';
import type { CastBallot, Elector } from './motion.ts';
import type { MotionSpec } from './spec.ts';

/** A ballot that names nobody. `tag` is the hash of a receipt that its voter alone has. */
export interface TaggedBallot {
  readonly tag: string;
  readonly choice: BallotChoice;
}

/** Fewer voters than these have no secret: of three ballots, two alike tell their voters what the third one says. */
export const FEWEST_SECRET = 5;

/** Why votes under this rule cannot be secret, or null: a ballot that differs from the others by more than its choice is known by it. */
export function checkSecret({ method, rule: { basis, split, blockers = [], ties } }: MotionSpec): Message | null {
  const kind = basis === 'weight' || basis === 'double' ? 'secretWeights'
    : method === 'consent' ? 'secretConsent'
      : split ? 'secretSplit'
        : blockers.length > 0 || ties?.kind === 'casting-vote' ? 'secretNamed' : null;
  return kind && wrong(kind, { field: 'secrecy', value: 'secret' });
}

/**
 * A secret vote as it is counted (`countMotion`): in place of its voters stand the tags of their ballots, and then the absent and the recused by
 * number. That gives what the voters would, since their votes are equal (`checkSecret`).
 */
export function unnamed(electorate: readonly Elector[], ballots: readonly TaggedBallot[]): { electorate: Elector[]; ballots: CastBallot[] } {
  const recused = electorate.filter((elector) => elector.recused === true).length;
  const absent = Math.max(0, electorate.length - recused - ballots.length);
  const numbered = (name: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${name}-${at + 1}`);
  return {
    electorate: [
      ...ballots.map(({ tag }) => ({ voterId: tag })), ...numbered('absent', absent).map((voterId) => ({ voterId })),
      ...numbered('recused', recused).map((voterId) => ({ voterId, recused: true })),
    ],
    ballots: ballots.map(({ tag, choice }) => ({ voterId: tag, choice })),
  };
}
