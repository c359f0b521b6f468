import { refuse, type Message, type Refusal } from '../message.ts';
import { checkChoice, formOf, type BallotChoice } from './choice.ts';
import { checkMotionSpec, optionIds, readWeight, type MotionSpec } from './spec.ts';

/** A partner or person that may vote. A recused one leaves every count of those entitled. `weight`: "2/3" or 40, where the rule weighs. */
export interface Elector {
  readonly voterId: string;
  readonly recused?: boolean;
  readonly weight?: string | number;
}

export interface CastBallot {
  readonly voterId: string;
  readonly choice: BallotChoice;
}

/** `drawn`: the order that the lot gave, where the rule has a lot (`drawLot`). */
export interface Motion {
  readonly spec: MotionSpec;
  readonly electorate: readonly Elector[];
  readonly ballots: readonly CastBallot[];
  readonly drawn?: readonly string[];
}

/**
 * Refuses what must never reach a count: a voter twice in the electorate, a voter without the weight that the rule needs, a blocker or a
 * casting voter who is not in it, a second ballot of one voter, a ballot of somebody who is not in the electorate or is recused, a choice
 * that `checkChoice` refuses, and a drawn order that is none.
 */
export function checkMotion(motion: Motion): Refusal | null {
  const wrong = checkMotionSpec(motion.spec) ?? checkElectorate(motion) ?? checkBallots(motion) ?? checkDrawn(motion);
  return wrong ? { ok: false, reason: wrong } : null;
}

function checkElectorate({ spec: { rule }, electorate }: Motion): Message | null {
  const voters = new Set(electorate.map(({ voterId }) => voterId));
  if (voters.size < electorate.length) return say('voterTwice', { voter: firstTwice(electorate) });
  const weighed = rule.basis === 'weight' || rule.basis === 'double';
  const light = weighed ? electorate.find(({ weight }) => readWeight(weight) === null) : undefined;
  if (light) return say('notWeight', { voter: light.voterId, value: String(light.weight ?? '–') });
  const named = [...rule.blockers ?? [], ...(rule.ties?.kind === 'casting-vote' ? [rule.ties.voterId] : [])];
  const stranger = named.find((voterId) => !voters.has(voterId));
  return stranger === undefined ? null : say('noSuchVoter', { voter: stranger });
}

function checkBallots({ spec, electorate, ballots }: Motion): Message | null {
  const voters = new Map(electorate.map((elector) => [elector.voterId, elector]));
  if (new Set(ballots.map(({ voterId }) => voterId)).size < ballots.length) return say('ballotTwice', { voter: firstTwice(ballots) });
  const [options, form, maySplit] = [optionIds(spec), formOf(spec), spec.rule.split === true];
  for (const { voterId, choice } of ballots) {
    const voter = voters.get(voterId);
    if (!voter) return say('notEntitled', { voter: voterId });
    if (voter.recused) return say('recused', { voter: voterId });
    const problem = checkChoice(choice, options, form, maySplit);
    if (problem) return say('badBallot', { voter: voterId, problem });
  }
  return null;
}

function checkDrawn({ spec, drawn }: Motion): Message | null {
  const options = optionIds(spec).toSorted();
  return drawn === undefined || drawn.toSorted().join('\n') === options.join('\n') ? null : say('badDraw', { value: drawn.join(', '), options });
}

const say = (kind: string, values: Message['values']): Message => refuse(`voting.motion.${kind}`, values).reason;

const firstTwice = (all: readonly { readonly voterId: string }[]): string => {
  const ids = all.map(({ voterId }) => voterId).toSorted();
  return ids.find((id, at) => ids[at + 1] === id) ?? '';
};
