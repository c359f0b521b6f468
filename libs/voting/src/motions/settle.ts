import { Fraction } from '@acuerdo/exact';
import type { Ranking } from '../ballots/ballot.ts';
import { decide, type Verdict } from '../rules/decide.ts';
import type { MotionSpec } from './motion.ts';
import { count as countElection, type Count } from '../count.ts';
import type { Tested } from '../rules/tested.ts';

export type Outcome = 'chosen' | 'status-quo' | 'tied' | 'no-quorum' | 'below-threshold';

/** All that the outcome depends on: no names, only how many may vote, how many took part, and what was ranked (a blank ballot is []). */
export interface Cast {
  readonly eligible: number;
  readonly tookPart: number;
  readonly rankings: readonly Ranking[];
}

export interface Settled {
  readonly outcome: Outcome;
  readonly chosen: string | null;
  readonly count: Required<Pick<Count, 'ranking' | 'pairwise' | 'paths' | 'steps'>> & { readonly winners: readonly string[] };
  readonly quorum: Tested;
  /** Only where one option alone wins and is not the status quo. */
  readonly threshold: Tested | null;
  readonly support: { readonly yes: number; readonly no: number };
}

const WHOLE = Fraction.of(1);

/**
 * The outcome of a valid motion. The Schulze winner among all options is chosen if enough took part and enough rank it strictly above
 * the status quo (the default option of Debian's constitution, A.6, and the status-quo majority of LiquidFeedback).
 */
export function settle(spec: MotionSpec, cast: Cast): Settled {
  const counted = countElection({ options: spec.options.map(({ id }) => id), ballots: cast.rankings.map((ranking) => ({ ranking, weight: WHOLE })) }, 'schulze', { strength: spec.strength, unranked: spec.unranked });
  if (!counted.ok) throw new Error(counted.reason.key);
  const count = counted.value as Settled['count'];
  const winner = count.winners.length === 1 ? count.winners[0]! : null;
  const contested = winner !== null && winner !== spec.statusQuo;
  const support = contested ? supportOf(cast.rankings, winner, spec.statusQuo) : { yes: 0, no: 0 };
  const verdict = applyRule(spec, cast, contested ? support : null);
  const threshold = verdict.tests[0] ?? null;
  const outcome = outcomeOf({ quorumMet: verdict.quorumMet, winner, contested, thresholdMet: threshold?.met === true });
  return { outcome, chosen: outcome === 'chosen' ? winner : null, count, quorum: verdict.quorum!, threshold, support };
}

interface Facts {
  readonly quorumMet: boolean;
  readonly winner: string | null;
  readonly contested: boolean;
  readonly thresholdMet: boolean;
}

function outcomeOf({ quorumMet, winner, contested, thresholdMet }: Facts): Outcome {
  if (!quorumMet) return 'no-quorum';
  if (winner === null) return 'tied';
  if (!contested) return 'status-quo';
  return thresholdMet ? 'chosen' : 'below-threshold';
}

/** Ballots that rank the winner strictly above the status quo, and strictly below it; an unranked option is below every ranked one. */
function supportOf(rankings: readonly Ranking[], winner: string, statusQuo: string): { yes: number; no: number } {
  const place = (ranking: Ranking, id: string): number => {
    const at = ranking.findIndex((rank) => rank.includes(id));
    return at < 0 ? ranking.length : at;
  };
  return {
    yes: rankings.filter((ranking) => place(ranking, winner) < place(ranking, statusQuo)).length,
    no: rankings.filter((ranking) => place(ranking, winner) > place(ranking, statusQuo)).length,
  };
}

function applyRule({ rule }: MotionSpec, { eligible, tookPart }: Cast, support: Settled['support'] | null): Verdict {
  const { yes, no } = support ?? { yes: 0, no: 0 };
  const verdict = decide({
    basis: rule.basis,
    quorum: { ...rule.quorum, counts: ['yes', 'no', 'abstain'] },
    tests: support ? [{ ...rule.threshold, option: 'yes' }] : [],
  }, { heads: { eligible, votes: { yes, no, abstain: tookPart - yes - no } } });
  if (!verdict.ok) throw new Error(`a checked motion was refused: ${verdict.reason.key}`);
  return verdict;
}
