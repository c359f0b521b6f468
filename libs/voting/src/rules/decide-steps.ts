import { Fraction, type Share } from '@acuerdo/exact';
import type { Tested, TestedShare } from './tested.ts';
import type { Message } from '../message.ts';
import type { Rule } from './rule.ts';
import { baseKey, shareMessage } from './share-words.ts';
import { castOf, eligibleOf, type Votes } from './tally.ts';

export interface Hurdles {
  readonly enough: boolean;
  readonly blockedBy: readonly string[];
  readonly objections: number;
  readonly tied: boolean;
}

interface Parts extends Hurdles {
  readonly quorum: Tested | null;
  readonly tests: readonly TestedShare[];
  readonly passes: boolean;
}

/** The decision told in order: who may vote, the quorum, each test with its numbers, what else stops it, the outcome. */
export function explainDecision(rule: Rule, votes: Votes, parts: Parts): Message[] {
  return [
    explainTurnout(votes),
    explainQuorum(parts.quorum),
    ...parts.tests.map(explainTest),
    ...explainMinimum(rule, votes, parts),
    ...explainBlockers(rule, parts),
    ...(rule.consent ? [explainObjections(parts.objections)] : []),
    ...(parts.tied ? [{ key: 'voting.decide.tied' }] : []),
    { key: parts.passes ? 'voting.decide.passes' : 'voting.decide.fails' },
  ];
}

function explainTurnout({ heads }: Votes): Message {
  return { key: 'voting.decide.turnout', values: {
    eligible: Fraction.format(eligibleOf(heads)), recused: Fraction.format(Fraction.of(heads.recused ?? 0)), cast: Fraction.format(castOf(heads.votes)) } };
}

function explainQuorum(quorum: Tested | null): Message {
  if (!quorum) return { key: 'voting.decide.noQuorum' };
  const share = quorum.needs.includes('sqrt')
    ? { key: 'voting.share.root', values: { needs: quorum.needs } }
    : shareMessage(shareOf(quorum));
  return { key: quorum.met ? 'voting.decide.quorumMet' : 'voting.decide.quorumMissed', values: {
    part: quorum.part, whole: quorum.whole, share, measure: measureName(quorum) } };
}

function explainTest(test: TestedShare): Message {
  return { key: test.met ? 'voting.decide.testMet' : 'voting.decide.testMissed', values: {
    option: answerName(test.option), part: test.part, whole: test.whole, share: shareMessage(shareOf(test)),
    base: { key: `voting.base.${baseKey(test.base)}` }, measure: measureName(test) } };
}

function explainMinimum(rule: Rule, votes: Votes, { enough }: Parts): Message[] {
  if (rule.minYes === undefined) return [];
  const part = Fraction.format(Fraction.of(votes.heads.votes['yes'] ?? 0));
  return [{ key: enough ? 'voting.decide.minimumMet' : 'voting.decide.minimumMissed', values: { part, needs: rule.minYes } }];
}

function explainBlockers(rule: Rule, { blockedBy }: Parts): Message[] {
  if (!rule.blockers?.length) return [];
  return blockedBy.length > 0 ? [{ key: 'voting.decide.blocked', values: { names: blockedBy } }] : [{ key: 'voting.decide.notBlocked' }];
}

const explainObjections = (open: number): Message =>
  (open > 0 ? { key: 'voting.decide.objections', values: { count: open } } : { key: 'voting.decide.noObjection' });

const ANSWERS = ['yes', 'no', 'abstain'];
const answerName = (answer: string): Message | string => (ANSWERS.includes(answer) ? { key: `voting.answer.${answer}` } : answer);

const measureName = ({ measure }: Tested): Message => ({ key: `voting.measure.${measure}` });

export function shareOf({ op, needs }: Tested): Share {
  const [num = 0, den = 1] = needs.split('/').map(Number);
  return { op, num, den };
}
