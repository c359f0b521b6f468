import { Fraction } from '@acuerdo/exact';
import type { RankedBallot } from '../ballots/ballot.ts';
import type { Election } from '../count.ts';
import type { Read } from '../message.ts';
import type { WholeChoice } from '../motions/choice.ts';
import type { Motion } from '../motions/motion.ts';
import { castOf } from '../motions/voices.ts';
import { fail, reading } from './reading.ts';

/**
 * The ballots of a box as those of an election, for other programs to count: orders of the options by these names, whoever abstained left out. A
 * part of a divided vote weighs its share. Refused: scores and answers, which are no orders.
 */
export function electionOf({ spec, ...motion }: Motion, nameOf: (id: string) => string): Read<Election> {
  return reading(() => {
    const ballots = castOf({ spec, ...motion }).voices.flatMap(({ choice, heads, weight }) => rankedOf(choice, {
      weight: spec.rule.basis === 'weight' ? weight : heads, nameOf,
    }));
    return { options: spec.options.map(({ id }) => nameOf(id)), ballots };
  });
}

function rankedOf(choice: WholeChoice, { weight, nameOf }: { weight: Fraction; nameOf: (id: string) => string }): RankedBallot[] {
  if (choice.kind === 'abstain') return [];
  if (choice.kind === 'scores' || choice.kind === 'answer') return fail('noOrders', 'box.ballots');
  return [{ ranking: choice.kind === 'ranking' ? choice.ranking.map((rank) => rank.map(nameOf)) : [], weight }];
}
