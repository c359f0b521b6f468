import { packBallots, type Box } from '../ballots/box.ts';
import { pairwise, pairwiseTable } from '../ballots/pairwise.ts';
import { countBox, type Count } from '../count.ts';
import { methodOf } from '../methods/methods.ts';
import { decide, type Verdict } from '../rules/decide.ts';
import type { Votes } from '../rules/tally.ts';
import type { Tested, TestedShare } from '../rules/tested.ts';
import { ballotOf, proposalOf } from './choice.ts';
import { isAgreement, optionIds, parametersOf, type MotionSpec } from './spec.ts';
import { breakTie, type TieBreak } from './ties.ts';
import { BLOCKER, votesOf, type Cast } from './voices.ts';

export type Outcome = 'chosen' | 'status-quo' | 'tied' | 'no-quorum' | 'below-threshold' | 'objected' | 'blocked';

/** `contested` is the option that is put against the status quo: where one alone wins and is not it. Only then are there thresholds. */
export interface Settled {
  readonly outcome: Outcome;
  readonly chosen: string | null;
  readonly winners: readonly string[];
  readonly count: Count & Required<Pick<Count, 'ranking' | 'pairwise'>>;
  readonly tieBreak: TieBreak | null;
  readonly contested: string | null;
  readonly votes: Votes;
  readonly verdict: Verdict;
  readonly quorum: Tested;
  readonly thresholds: readonly TestedShare[];
}

/**
 * The outcome of a valid motion. The winner of the count among all options is chosen if enough took part and enough prefer it to the
 * status quo (the default option of Debian's constitution, A.6, and the status-quo majority of LiquidFeedback); by consent, if no objection
 * is open. Ballots count by heads, or by weight where that is the basis; a double rule counts by heads and tests both.
 */
export function settle(spec: MotionSpec, cast: Cast): Settled {
  const count = countVoices(spec, cast);
  const tied = leaders(spec, count);
  const tieBreak = breakTie(spec, cast, tied);
  const winner = tieBreak?.chosen ?? (tied.length === 1 ? tied[0]! : null);
  const contested = winner === spec.statusQuo ? null : winner;
  const votes = votesOf(spec, cast, contested);
  const verdict = applyRule(spec, votes);
  const outcome = outcomeOf(verdict, winner, contested);
  return {
    outcome, chosen: outcome === 'chosen' ? winner : null, winners: tied, count, tieBreak, contested, votes, verdict,
    quorum: verdict.quorum!, thresholds: contested === null ? [] : verdict.tests,
  };
}

/** The ballots that were said, packed: each as heavy as the basis makes it. */
export function boxOf(spec: MotionSpec, { voices }: Cast): Box {
  const byWeight = spec.rule.basis === 'weight';
  return packBallots(optionIds(spec), voices.flatMap(({ choice, heads, weight }) => ballotOf(spec, choice, byWeight ? weight : heads) ?? []));
}

/** The count of what was said. An agreement has no count of its own: its proposal is put to the rule. */
function countVoices(spec: MotionSpec, cast: Cast): Settled['count'] {
  const box = boxOf(spec, cast);
  if (isAgreement(spec.method)) return agreementOf(spec, box);
  const counted = countBox(box, spec.method, parametersOf(spec));
  if (!counted.ok) throw new Error(`a checked motion was refused: ${counted.reason.key}`);
  const { value } = counted;
  const winners = value.winners ?? [];
  const others = box.options.filter((id) => !winners.includes(id));
  return { ...value, ranking: value.ranking ?? [winners, others].filter(({ length }) => length > 0),
    pairwise: value.pairwise ?? pairwiseTable(pairwise(box, spec.unranked ?? 'bottom')) };
}

function agreementOf(spec: MotionSpec, box: Box): Settled['count'] {
  const winners = [proposalOf(spec)];
  return { method: spec.method, parameters: {}, winners, ranking: [winners, [spec.statusQuo]], pairwise: pairwiseTable(pairwise(box, 'bottom')), steps: [] };
}

/**
 * All who could win by the count. Where the rule of the method stopped, or took equals in an order that nobody declared, that is whoever wins
 * over every order; where it decided, its winners.
 */
function leaders({ method, tieOrder }: MotionSpec, { winners, allTieOrders, undecidedElimination, tie }: Count): readonly string[] {
  const asListed = tieOrder === undefined && methodOf(method)?.parameters.includes('tieOrder') === true;
  if (winners !== null) return (asListed ? allTieOrders : null) ?? winners;
  return allTieOrders ?? undecidedElimination ?? tie ?? [];
}

function outcomeOf({ quorumMet, tests, blockedBy, objections }: Verdict, winner: string | null, contested: string | null): Outcome {
  if (!quorumMet) return 'no-quorum';
  if (winner === null) return 'tied';
  if (contested === null) return 'status-quo';
  if (objections > 0) return 'objected';
  if (blockedBy.length > 0) return 'blocked';
  return tests.every(({ met }) => met) ? 'chosen' : 'below-threshold';
}

/** Whoever ranks took part; of abstentions and blank ballots, those that the rule counts. */
function applyRule({ method, rule }: MotionSpec, votes: Votes): Verdict {
  const { basis, quorum: { counts = ['abstain', 'blank'], ...quorum }, threshold, weightThreshold } = rule;
  const verdict = decide({
    basis,
    quorum: { ...quorum, counts: ['yes', 'no', 'level', ...counts] },
    tests: [{ ...threshold, option: 'yes', measure: basis === 'weight' ? 'weight' : 'heads' },
      ...(weightThreshold ? [{ ...weightThreshold, option: 'yes', measure: 'weight' as const }] : [])],
    blockers: [BLOCKER],
    consent: method === 'consent',
  }, votes);
  if (!verdict.ok) throw new Error(`a checked motion was refused: ${verdict.reason.key}`);
  return verdict;
}
