import type { Share } from '@acuerdo/exact';
import { readBallot } from '../ballots/ballot.ts';
import { refuse, type Message, type Refusal } from '../message.ts';
import { checkShare, oneOf, type Base } from '../rules/rule.ts';

/** The winner must be ranked above the status quo by this share of a base: those who rank the two apart, all who took part, all who may vote. */
export interface Threshold extends Share {
  readonly base: Exclude<Base, 'no'>;
}

/** A motion as it was fixed before the vote opened: its options, what stays if none is chosen, how it is counted, and its rule. */
export interface MotionSpec {
  readonly options: readonly { readonly id: string }[];
  readonly statusQuo: string;
  readonly method: 'schulze';
  readonly unranked: 'bottom';
  readonly strength: 'winning';
  readonly rule: { readonly basis: 'partner'; readonly quorum: Share; readonly threshold: Threshold };
}

/** A partner that may vote. A recused one leaves every count of those entitled. */
export interface Elector {
  readonly voterId: string;
  readonly recused?: boolean;
}

export type BallotChoice =
  | { readonly kind: 'ranking'; readonly ranking: readonly (readonly string[])[] }
  | { readonly kind: 'abstain' }
  | { readonly kind: 'blank' };

export interface CastBallot {
  readonly voterId: string;
  readonly choice: BallotChoice;
}

export interface Motion {
  readonly spec: MotionSpec;
  readonly electorate: readonly Elector[];
  readonly ballots: readonly CastBallot[];
}

/** What is wrong with a motion before it opens (field, value, what would be right), or null. */
export function checkMotionSpec({ options, statusQuo, method, unranked, strength, rule }: MotionSpec): Message | null {
  const ids = options.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) return { key: 'voting.motion.wrong.optionTwice', values: { field: 'options', value: twice } };
  if (ids.length < 2) return { key: 'voting.motion.wrong.fewOptions', values: { field: 'options', value: ids.length } };
  if (!ids.includes(statusQuo)) return oneOf('statusQuo', statusQuo, ids);
  if (method !== 'schulze') return oneOf('method', method, ['schulze']);
  if (unranked !== 'bottom') return oneOf('unranked', unranked, ['bottom']);
  if (strength !== 'winning') return oneOf('strength', strength, ['winning']);
  return checkMotionRule(rule);
}

function checkMotionRule({ basis, quorum, threshold }: MotionSpec['rule']): Message | null {
  const bases: readonly string[] = ['yes+no', 'cast', 'eligible'];
  if (basis !== 'partner') return oneOf('rule.basis', basis, ['partner']);
  if (!bases.includes(threshold.base)) return oneOf('rule.threshold.base', threshold.base, bases);
  return checkShare('rule.quorum', quorum) ?? checkShare('rule.threshold', threshold);
}

/**
 * Refuses what must never reach a count: a voter twice in the electorate, a second ballot of one voter, a ballot of somebody
 * who is not in the electorate or is recused, and a ranking that `readBallot` refuses.
 */
export function checkMotion({ spec, electorate, ballots }: Motion): Refusal | null {
  const wrong = checkMotionSpec(spec);
  if (wrong) return { ok: false, reason: wrong };
  const voters = new Map(electorate.map((elector) => [elector.voterId, elector]));
  if (voters.size < electorate.length) return refuse('voting.motion.voterTwice', { voter: firstTwice(electorate) });
  if (new Set(ballots.map(({ voterId }) => voterId)).size < ballots.length) return refuse('voting.motion.ballotTwice', { voter: firstTwice(ballots) });
  const options = spec.options.map(({ id }) => id);
  for (const { voterId, choice } of ballots) {
    const voter = voters.get(voterId);
    if (!voter) return refuse('voting.motion.notEntitled', { voter: voterId });
    if (voter.recused) return refuse('voting.motion.recused', { voter: voterId });
    const read = checkChoice(choice, options);
    if (read) return refuse('voting.motion.badBallot', { voter: voterId, problem: read });
  }
  return null;
}

/** What is wrong with a choice on a ballot, or null. */
export function checkChoice(choice: BallotChoice, options: readonly string[]): Message | null {
  if (choice.kind === 'abstain' || choice.kind === 'blank') return null;
  if (choice.kind !== 'ranking') return oneOf('choice.kind', (choice as { kind: unknown }).kind, ['ranking', 'abstain', 'blank']);
  const read = readBallot(choice.ranking, options);
  return read.ok ? null : read.reason;
}

const firstTwice = (all: readonly { readonly voterId: string }[]): string => {
  const ids = all.map(({ voterId }) => voterId).toSorted();
  return ids.find((id, at) => ids[at + 1] === id) ?? '';
};
