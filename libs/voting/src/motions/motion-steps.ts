import { Fraction } from '@acuerdo/exact';
import { option, optionList, type Message } from '../message.ts';
import { shareOf } from '../rules/decide-steps.ts';
import { baseKey, shareMessage } from '../rules/share-words.ts';
import { votesFor, type Tally } from '../rules/tally.ts';
import { tallyFor, type Tested } from '../rules/tested.ts';
import type { Turnout } from './count-motion.ts';
import type { Settled } from './settle.ts';
import { voterWord, type MotionSpec } from './spec.ts';

/** A motion told in order: who may vote and did, the quorum, the count, a tie and how it was broken, the tests, the outcome. */
export function explainMotion(spec: MotionSpec, turnout: Turnout, settled: Settled): Message[] {
  const { count, tieBreak, winners, outcome } = settled;
  return [
    { key: `voting.motion.turnout${voterWord(spec)}`, values: { ...turnout } },
    explainQuorum(spec, settled.quorum),
    ...count.steps,
    ...(tieBreak ? [{ key: `voting.motion.tie.${tieBreak.by}`, values: { options: optionList(tieBreak.among), chosen: option(tieBreak.chosen) } }] : []),
    ...explainThresholds(spec, settled),
    ...explainHurdles(spec, settled),
    { key: `voting.outcome.${outcome}`, values: { options: optionList(tieBreak ? [tieBreak.chosen] : winners), statusQuo: option(spec.statusQuo) } },
  ];
}

function explainQuorum(spec: MotionSpec, quorum: Tested): Message {
  const unit = quorum.measure === 'weight' ? 'Weight' : voterWord(spec);
  return { key: `voting.motion.${quorum.met ? 'quorumMet' : 'quorumMissed'}${unit}`, values: {
    part: quorum.part, whole: quorum.whole, share: shareMessage(shareOf(quorum)) } };
}

function explainThresholds(spec: MotionSpec, { thresholds, contested, votes }: Settled): Message[] {
  if (contested === null) return [];
  const sides = { option: option(contested), statusQuo: option(spec.statusQuo) };
  return thresholds.flatMap((tested): Message[] => {
    const unit = tested.measure === 'weight' ? 'Weight' : voterWord(spec);
    return [
      { key: `voting.motion.support${tested.measure === 'weight' ? 'Weight' : ''}`, values: { ...sides, ...support(tallyFor(votes, tested.measure)) } },
      { key: tested.met ? 'voting.motion.thresholdMet' : 'voting.motion.thresholdMissed', values: {
        part: tested.part, whole: tested.whole, share: shareMessage(shareOf(tested)), base: { key: `voting.motion.base${unit}.${baseKey(tested.base)}` } } },
    ];
  });
}

/** Votes for the winner and for the status quo; what is no whole number, as text. */
const support = (tally: Tally) => ({ yes: plain(votesFor(tally, ['yes'])), no: plain(votesFor(tally, ['no'])) });

const plain = (value: Fraction): number | string => (value.den === 1n && value.num <= Number.MAX_SAFE_INTEGER ? Number(value.num) : Fraction.format(value));

/** Objections, and blockers without their names. */
function explainHurdles(spec: MotionSpec, { verdict: { objections, blockedBy }, contested }: Settled): Message[] {
  const consent: Message[] = objections > 0 ? [{ key: 'voting.decide.objections', values: { count: objections } }] : [{ key: 'voting.decide.noObjection' }];
  const blockers: Message[] = [{ key: blockedBy.length > 0 ? 'voting.motion.blocked' : 'voting.decide.notBlocked' }];
  if (contested === null) return [];
  return [...(spec.method === 'consent' ? consent : []), ...(spec.rule.blockers?.length ? blockers : [])];
}

