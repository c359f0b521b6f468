import type { Share } from '@acuerdo/exact';
import { shareOf } from '../rules/decide-steps.ts';
import { fragilityOf } from './fragility.ts';
import { option, optionList, type Message, type Refusal } from '../message.ts';
import { checkMotion, type CastBallot, type Motion, type MotionSpec } from './motion.ts';
import type { Table } from '../ballots/pairwise.ts';
import { settle, type Cast, type Outcome, type Settled } from './settle.ts';
import { baseKey, shareMessage } from '../rules/share-words.ts';
import type { Tested } from '../rules/tested.ts';

/** Partners: entitled = recused + eligible; eligible = took part + absent; abstained and blank are among those who took part. */
export interface Turnout {
  readonly entitled: number;
  readonly recused: number;
  readonly eligible: number;
  readonly tookPart: number;
  readonly abstained: number;
  readonly blank: number;
  readonly absent: number;
}

/** `part` of `whole` against `needs`, as exact texts: "2" of "3" `>=` "2/3". */
export interface MotionTest {
  readonly name: 'quorum' | 'threshold';
  readonly met: boolean;
  readonly part: string;
  readonly whole: string;
  readonly op: Share['op'];
  readonly needs: string;
}

/** A count as it is recorded: plain JSON without fractions, and the same bytes from the same ballots in any order. */
export interface MotionCount {
  readonly method: { readonly name: 'schulze'; readonly strength: 'winning'; readonly unranked: 'bottom'; readonly version: 1 };
  readonly outcome: Outcome;
  readonly chosen: string | null;
  readonly winners: readonly string[];
  readonly ranking: readonly (readonly string[])[];
  readonly pairwise: Table;
  readonly paths: Table;
  readonly turnout: Turnout;
  readonly tests: readonly MotionTest[];
  readonly steps: readonly Message[];
  readonly fragile: boolean;
  readonly fragility: readonly Message[];
}

/**
 * Counts a motion of the partners; the server, the browser's recount and the verifier all call this.
 * One vote per partner. Abstentions and blank ballots count for the quorum and give nothing to the count; absent partners count for
 * neither; the recused leave every base. `chosen` is an option only where the outcome is "chosen".
 * Refused, with the voter named: see `checkMotion`; with the field named: see `checkMotionSpec`.
 */
export function countMotion(motion: Motion): { readonly ok: true; readonly count: MotionCount } | Refusal {
  const refused = checkMotion(motion);
  if (refused) return refused;
  const { spec } = motion;
  const turnout = turnoutOf(motion);
  const cast: Cast = { eligible: turnout.eligible, tookPart: turnout.tookPart, rankings: motion.ballots.flatMap(rankingOf) };
  const settled = settle(spec, cast);
  const fragility = fragilityOf(spec, cast, turnout);
  return { ok: true, count: {
    method: { name: spec.method, strength: spec.strength, unranked: spec.unranked, version: 1 },
    outcome: settled.outcome,
    chosen: settled.chosen,
    winners: settled.count.winners,
    ranking: settled.count.ranking,
    pairwise: settled.count.pairwise,
    paths: settled.count.paths,
    turnout,
    tests: [asTest('quorum', settled.quorum), ...(settled.threshold ? [asTest('threshold', settled.threshold)] : [])],
    steps: explain(spec, turnout, settled),
    fragile: fragility.length > 0,
    fragility,
  } };
}

const isBlank = ({ choice }: CastBallot): boolean =>
  choice.kind === 'blank' || (choice.kind === 'ranking' && choice.ranking.length === 0);

function turnoutOf({ electorate, ballots }: Motion): Turnout {
  const recused = electorate.filter((elector) => elector.recused === true).length;
  const eligible = electorate.length - recused;
  return {
    entitled: electorate.length,
    recused,
    eligible,
    tookPart: ballots.length,
    abstained: ballots.filter(({ choice }) => choice.kind === 'abstain').length,
    blank: ballots.filter(isBlank).length,
    absent: eligible - ballots.length,
  };
}

function rankingOf({ choice }: CastBallot): Cast['rankings'] {
  if (choice.kind === 'abstain') return [];
  return [choice.kind === 'ranking' ? choice.ranking : []];
}

const asTest = (name: MotionTest['name'], { met, part, whole, op, needs }: Tested): MotionTest => ({ name, met, part, whole, op, needs });

function explain(spec: MotionSpec, turnout: Turnout, settled: Settled): Message[] {
  return [
    { key: 'voting.motion.turnout', values: { ...turnout } },
    explainQuorum(settled.quorum),
    ...settled.count.steps,
    ...explainThreshold(spec, settled),
    { key: `voting.outcome.${settled.outcome}`, values: { options: optionList(settled.count.winners), statusQuo: option(spec.statusQuo) } },
  ];
}

function explainQuorum(quorum: Tested): Message {
  return { key: quorum.met ? 'voting.motion.quorumMet' : 'voting.motion.quorumMissed', values: {
    part: quorum.part, whole: quorum.whole, share: shareMessage(shareOf(quorum)) } };
}

function explainThreshold({ rule, statusQuo }: MotionSpec, { threshold, support, count }: Settled): Message[] {
  if (!threshold) return [];
  const sides = { option: option(count.winners[0]!), statusQuo: option(statusQuo) };
  return [
    { key: 'voting.motion.support', values: { ...sides, ...support } },
    { key: threshold.met ? 'voting.motion.thresholdMet' : 'voting.motion.thresholdMissed', values: {
      part: threshold.part, whole: threshold.whole, share: shareMessage(shareOf(threshold)), base: { key: `voting.motion.base.${baseKey(rule.threshold.base)}` } } },
  ];
}
