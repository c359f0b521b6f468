import { Fraction, percent, type Share } from '@acuerdo/exact';
import { option, type Message } from '../message.ts';
import { baseKey, shareMessage } from '../rules/share-words.ts';
import { testShare } from '../rules/tested.ts';
import type { Measure } from '../rules/rule.ts';
import { proposalOf } from './choice.ts';
import type { Motion } from './motion.ts';
import { isAgreement, voterWord, type MotionSpec, type Threshold } from './spec.ts';
import { castOf, votesOf } from './voices.ts';

/** How many may vote (without the recused), and how many have taken part so far. */
export interface SoFar {
  readonly eligible: number;
  readonly tookPart: number;
}

/**
 * The rule of a motion in sentences: who must take part, what the winner needs, what an abstention does, what else the rule asks for, what
 * happens otherwise; with `soFar`, in numbers of voters, and how far the quorum is.
 */
export function ruleInWords(spec: MotionSpec, soFar?: SoFar): Message[] {
  const { statusQuo, rule: { quorum, threshold } } = spec;
  return [
    explainQuorum(spec, soFar),
    ...(isAgreement(spec.method) ? [needsOf(spec)] : explainThresholds(spec)),
    { key: `voting.ruleWords.abstention.${baseKey(threshold.base)}` },
    ...explainMore(spec),
    { key: 'voting.ruleWords.otherwise', values: { statusQuo: option(statusQuo) } },
    ...(soFar ? [today(soFar, quorum)] : []),
  ];
}

type Asked = readonly [Threshold, Measure];

/** The shares that the winner needs, each with what it is added up of. */
function thresholdsOf({ rule: { basis, threshold, weightThreshold } }: MotionSpec): Asked[] {
  return [[threshold, basis === 'weight' ? 'weight' : 'heads'], ...(weightThreshold ? [[weightThreshold, 'weight'] as const] : [])];
}

const explainThresholds = (spec: MotionSpec): Message[] => thresholdsOf(spec).map(([threshold, measure]) => ({
  key: `voting.ruleWords.threshold${unitOf(spec, measure)}.${baseKey(threshold.base)}`, values: { share: shareMessage(threshold), statusQuo: option(spec.statusQuo) } }));

/** What an agreement needs: "It passes if at least two thirds of the partners and at least 60% of the contributions agree." */
const needsOf = (spec: MotionSpec): Message => ({ key: 'voting.live.passes', values: { needs: thresholdsOf(spec).map(([threshold, measure]) => ({
  key: `voting.live.${baseKey(threshold.base)}`, values: { share: percentOr(threshold), whole: { key: `voting.live.whole${unitOf(spec, measure)}` } } })) } });

const unitOf = (spec: MotionSpec, measure: Measure): string => (measure === 'weight' ? 'Weight' : voterWord(spec));

function explainQuorum(spec: MotionSpec, soFar: SoFar | undefined): Message {
  const { basis, quorum } = spec.rule;
  const unit = unitOf(spec, quorum.measure ?? (basis === 'weight' ? 'weight' : 'heads'));
  if (!soFar || unit === 'Weight') return { key: `voting.ruleWords.quorum${unit}`, values: { share: shareMessage(quorum) } };
  return { key: `voting.ruleWords.quorumHeads${unit}`, values: { needed: headsNeeded(soFar.eligible, quorum), count: soFar.eligible } };
}

/** What only some rules say. */
function explainMore({ method, rule: { blockers = [], split, ties, silence } }: MotionSpec): Message[] {
  return [
    ...(method === 'consent' ? [{ key: 'voting.ruleWords.consent' }] : []),
    ...(blockers.length > 0 ? [{ key: 'voting.ruleWords.blockers', values: { count: blockers.length } }] : []),
    ...(silence ? [{ key: 'voting.ruleWords.silenceAgrees' }] : []),
    ...(split ? [{ key: 'voting.ruleWords.split' }] : []),
    ...(ties ? [{ key: `voting.ruleWords.ties.${ties.kind}` }] : []),
  ];
}

/** What it does not to take a side, each in a sentence for the ballot itself: to abstain, to leave it blank, not to answer, to be recused. */
export function meaningsOf({ rule: { quorum: { counts = ['abstain', 'blank'] }, threshold, silence } }: MotionSpec): Message[] {
  const weighs = threshold.base === 'yes+no' ? 'neither' : 'against';
  const kind = (name: 'abstain' | 'blank'): Message => ({ key: `voting.meaning.${name}`, values: {
    quorum: { key: counts.includes(name) ? 'voting.meaning.counts' : 'voting.meaning.countsNot' }, effect: { key: `voting.meaning.${weighs}` } } });
  const absent = threshold.base === 'eligible' ? 'against' : 'neither';
  return [kind('abstain'), kind('blank'), silence ? { key: 'voting.meaning.silenceAgrees' }
    : { key: 'voting.meaning.silence', values: { effect: { key: `voting.meaning.${absent}` } } }, { key: 'voting.meaning.recusal' }];
}

/**
 * What an agreement needs and where it stands, in sentences: "It passes if at least two thirds of the partners and at least 60% of the
 * contributions agree." · "Today: 1 of 3 and 41.0%."; of consent the open objections besides. Nothing where options are ranked: who leads is
 * known by the count alone. For those alone who may see how the vote goes.
 */
export function liveWords(motion: Motion): Message[] {
  const { spec } = motion;
  if (!isAgreement(spec.method)) return [];
  const votes = votesOf(spec, castOf(motion), proposalOf(spec));
  const stand = thresholdsOf(spec).map(([threshold, measure]): Message | string => {
    const { part, whole } = testShare({ basis: spec.rule.basis, tests: [] }, votes, { ...threshold, option: 'yes', measure });
    return measure === 'heads' ? { key: 'voting.live.part', values: { part, whole } } : percentOf(part, whole);
  });
  const open = votes.openObjections ?? 0;
  return [needsOf(spec), { key: 'voting.live.today', values: { stand } }, ...(open > 0 ? [{ key: 'voting.decide.objections', values: { count: open } }] : [])];
}

/** Of exact texts. */
function percentOf(part: string, whole: string): string {
  const [a, b] = [Fraction.parse(part), Fraction.parse(whole)];
  return a.ok && b.ok ? percent(a.value, b.value) : '–';
}

/** A share of hundredths is said in per cent. */
function percentOr(share: Share): Message {
  if (share.den !== 100) return shareMessage(share);
  return { key: share.op === '>' ? 'voting.share.moreThan' : 'voting.share.atLeast', values: { size: { key: 'voting.fraction.percent', values: { num: share.num } } } };
}

/** The fewest heads that are the share of all of them. */
export function headsNeeded(eligible: number, { op, num, den }: Share): number {
  const product = BigInt(eligible) * BigInt(num);
  const floor = product / BigInt(den);
  const exact = floor * BigInt(den) === product;
  return Number(op === '>=' && exact ? floor : floor + 1n);
}

function today({ eligible, tookPart }: SoFar, quorum: Share): Message {
  const missing = Math.max(0, headsNeeded(eligible, quorum) - tookPart);
  const values = { tookPart, eligible };
  return missing > 0
    ? { key: 'voting.ruleWords.todayMissing', values: { ...values, count: missing } }
    : { key: 'voting.ruleWords.todayMet', values };
}
