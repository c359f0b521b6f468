import { Fraction } from '@acuerdo/exact';
import { explainDecision, type Hurdles } from './decide-steps.ts';
import type { Message, Refusal } from '../message.ts';
import { checkRule, measureOf, type Rule } from './rule.ts';
import { checkTally, votesFor, type Votes } from './tally.ts';
import { tallyFor, testQuorum, testShare, type Tested, type TestedShare } from './tested.ts';

/** `quorum` is null where the rule asks for none; `quorumMet` is then true. `blockedBy` names the blockers who voted no; `objections` are open. */
export interface Verdict {
  readonly ok: true;
  readonly passes: boolean;
  readonly quorumMet: boolean;
  readonly quorum: Tested | null;
  readonly tests: readonly TestedShare[];
  readonly blockedBy: readonly string[];
  readonly objections: number;
  readonly steps: readonly Message[];
}

/**
 * Applies a rule to votes: quorum, tests, minimum, blockers and open objections must all be in order. Every comparison is
 * a cross-multiplication; the recused leave every base; 0 of 0 never passes. An abstention counts for what the rule says it counts for.
 * Refused: a rule that nobody could pass, more votes than voters, weights missing where the rule needs them.
 */
export function decide(rule: Rule, votes: Votes): Verdict | Refusal {
  const wrong = checkRule(rule) ?? checkVotes(rule, votes);
  if (wrong) return { ok: false, reason: wrong };
  const quorum = testQuorum(rule, votes);
  const quorumMet = quorum?.met ?? true;
  const tests = rule.tests.map((test) => testShare(rule, votes, test));
  const hurdles = hurdlesOf(rule, votes);
  const passes = quorumMet && tests.every(({ met }) => met) && isClear(hurdles);
  const steps = explainDecision(rule, votes, { quorum, tests, ...hurdles, passes });
  return { ok: true, passes, quorumMet, quorum, tests, blockedBy: hurdles.blockedBy, objections: hurdles.objections, steps };
}

/** What a motion may fail by beside shares; a rule that does not ask for one is clear of it. */
function hurdlesOf(rule: Rule, votes: Votes): Hurdles {
  const { minYes = 0, blockers = [], consent = false, tieLoses = false } = rule;
  return {
    enough: Fraction.compare(votesFor(votes.heads, ['yes']), Fraction.of(minYes)) >= 0,
    blockedBy: (votes.against ?? []).filter((name) => blockers.includes(name)).toSorted(),
    objections: consent ? votes.openObjections ?? 0 : 0,
    tied: tieLoses && isTied(rule, votes),
  };
}

const isClear = ({ enough, blockedBy, objections, tied }: Hurdles): boolean =>
  enough && blockedBy.length === 0 && objections === 0 && !tied;

function isTied(rule: Rule, votes: Votes): boolean {
  const tally = tallyFor(votes, measureOf(rule, {}));
  return Fraction.compare(votesFor(tally, ['yes']), votesFor(tally, ['no'])) === 0;
}

function checkVotes(rule: Rule, votes: Votes): Message | null {
  const byWeight = rule.basis === 'weight' || rule.basis === 'double' || rule.quorum?.measure === 'weight';
  if (byWeight && !votes.weight) return { key: 'voting.votes.noWeights', values: { basis: rule.basis } };
  return checkTally(votes.heads) ?? (votes.weight ? checkTally(votes.weight) : null);
}
