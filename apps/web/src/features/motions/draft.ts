import { checkMotionSpec, checkSecret, isAgreement, methodOf, ruleInWords, type Message, type MotionMethod, type MotionSpec } from '@acuerdo/voting';

/** A share as a form holds it: numbers may be missing while somebody types. */
export interface ShareDraft {
  readonly op: string;
  readonly num: number | string;
  readonly den: number | string;
  readonly base: string;
}

/** How a method reads the ballots; what it does not read is kept here and never sent. */
export interface ParametersDraft {
  readonly unranked?: string;
  readonly strength?: string;
  readonly equalRank?: string;
  readonly maxScore?: number | string;
  readonly minScorers?: number | string;
  /** Equals are taken in the order in which the options are listed. */
  readonly tieOrder?: boolean;
}

/** What votes are weighed by: what each partner gave to a pool, in one currency. */
export interface WeightsDraft {
  readonly poolId: string;
  readonly sum: string;
  readonly currency: string;
}

/** Who sees the ballots: all, as they are cast; all, when the vote is closed; nobody, with a name. */
export const SECRECIES = ['hidden', 'open', 'secret'] as const;
export type Secrecy = typeof SECRECIES[number];
export const secrecyIn = (given: string): Secrecy => SECRECIES.find((one) => one === given) ?? 'hidden';

export interface RuleDraft {
  readonly method: MotionMethod;
  readonly parameters: ParametersDraft;
  /** person, partner, weight or double. */
  readonly basis: string;
  readonly weights: WeightsDraft;
  readonly weightThreshold: ShareDraft;
  readonly quorum: ShareDraft;
  readonly quorumCounts: readonly string[];
  readonly threshold: ShareDraft;
  readonly silenceAgrees: boolean;
  readonly split: boolean;
  readonly blockerIds: readonly string[];
  /** Empty: nothing is declared. */
  readonly ties: string;
  readonly castingId: string;
  readonly secrecy: Secrecy;
}

export interface MotionDraft extends RuleDraft {
  readonly titleEn: string;
  readonly titleEs: string;
  readonly textEn: string;
  readonly textEs: string;
  readonly optionIds: readonly string[];
}

/** What most collaboratives begin with; every part of it can be changed. */
export const FIRST_RULE: RuleDraft = {
  method: 'schulze', parameters: {}, basis: 'partner', weights: { poolId: '', sum: 'committed', currency: 'USD' },
  weightThreshold: { op: '>', num: 1, den: 2, base: 'yes+no' },
  quorum: { op: '>=', num: 2, den: 3, base: 'eligible' }, quorumCounts: ['abstain', 'blank'],
  threshold: { op: '>', num: 1, den: 2, base: 'yes+no' },
  silenceAgrees: false, split: false, blockerIds: [], ties: '', castingId: '', secrecy: 'hidden',
};

/** What one begins with under a method: consent asks everybody for an answer, a supermajority two thirds of those who take sides. */
export function withMethod<D extends RuleDraft>(draft: D, method: MotionMethod): D {
  if (method === 'consent') return { ...draft, method, quorum: { ...draft.quorum, op: '>=', num: 1, den: 1 }, threshold: { op: '>', num: 0, den: 1, base: 'cast' } };
  const rule = draft.method === 'consent' || isAgreement(method) ? { quorum: FIRST_RULE.quorum, threshold: FIRST_RULE.threshold } : {};
  return { ...draft, ...rule, ...(method === 'supermajority' ? { threshold: { op: '>=', num: 2, den: 3, base: 'yes+no' } } : {}), method };
}

export const weighs = ({ basis }: Pick<RuleDraft, 'basis'>): boolean => basis === 'weight' || basis === 'double';

export type RuleReading = { readonly ok: true; readonly sentences: readonly Message[] } | { readonly ok: false; readonly wrong: Message };

/** Stands for the commitment of a lot, which the server makes. */
const SOME_HASH = '0'.repeat(64);

/** The rule of a draft in sentences, or the first thing that is wrong with it: by the same functions that judge it on the server. */
export function readRule(draft: RuleDraft & Pick<MotionDraft, 'optionIds'>, statusQuo: string): RuleReading {
  const { method, parameters, quorum, quorumCounts, threshold, silence, split, blockerIds, ties, basis, weightThreshold } = sentRule(draft);
  const policy = ties && { kind: ties.kind, ...(ties.kind === 'lot' ? { commitment: SOME_HASH } : {}), ...(ties.voterId ? { voterId: ties.voterId } : {}) };
  const spec = {
    options: draft.optionIds.map((id) => ({ id })), statusQuo, method, ...parameters,
    rule: {
      basis, ...(weightThreshold ? { weightThreshold } : {}), quorum: { op: quorum.op, num: quorum.num, den: quorum.den, counts: quorumCounts }, threshold,
      ...(silence ? { silence } : {}), ...(split ? { split } : {}), ...(blockerIds.length > 0 ? { blockers: blockerIds } : {}), ...(policy ? { ties: policy } : {}),
    },
  } as MotionSpec;
  const wrong = checkMotionSpec(spec) ?? (draft.secrecy === 'secret' ? checkSecret(spec) : null);
  return wrong ? { ok: false, wrong } : { ok: true, sentences: ruleInWords(spec) };
}

/** An empty field is no number at all, and is told so; never a zero. */
const numberOf = (given: number | string): number => (given === '' ? NaN : Number(given));

const whole = ({ op, num, den }: ShareDraft) => ({ op, num: numberOf(num), den: numberOf(den) });

/** The parameters that the method reads and that were given. */
function sentParameters({ method, parameters, optionIds }: Pick<MotionDraft, 'method' | 'parameters' | 'optionIds'>) {
  const reads: readonly string[] = methodOf(method)?.parameters ?? [];
  const given = {
    unranked: parameters.unranked, strength: parameters.strength, equalRank: parameters.equalRank,
    maxScore: numberIn(parameters.maxScore), minScorers: numberIn(parameters.minScorers), tieOrder: parameters.tieOrder ? [...optionIds] : undefined,
  };
  return Object.fromEntries(Object.entries(given).filter(([name, value]) => reads.includes(name) && value !== undefined && value !== '')) as Partial<typeof given>;
}

const numberIn = (given: number | string | undefined): number | undefined => (given === undefined || given === '' ? undefined : Number(given));

function sentRule(draft: RuleDraft & Pick<MotionDraft, 'optionIds'>) {
  const { method, quorum, quorumCounts, threshold, silenceAgrees, split, blockerIds, ties, castingId, secrecy, basis, weights, weightThreshold } = draft;
  return {
    method, parameters: sentParameters(draft), basis, weights: weighs(draft) ? weights : null,
    weightThreshold: basis === 'double' ? { ...whole(weightThreshold), base: weightThreshold.base } : null,
    quorum: { ...whole(quorum), base: 'eligible' }, quorumCounts: [...quorumCounts], threshold: { ...whole(threshold), base: threshold.base },
    silence: silenceAgrees ? 'agrees' : null, split, blockerIds: [...blockerIds], secrecy,
    ties: ties === '' ? null : { kind: ties, voterId: ties === 'casting-vote' && castingId !== '' ? castingId : null },
  };
}

/** As it is sent. */
export function sent(draft: MotionDraft) {
  const { titleEn, titleEs, textEn, textEs, optionIds } = draft;
  return { titleEn, titleEs, textEn, textEs, optionIds: [...optionIds], ...sentRule(draft) };
}

interface BesidesRule {
  readonly secrecy: string;
  readonly weightSource: WeightsDraft | null;
}

/** The rule of a draft that is there, to be changed. */
export function ruleIn({ method, unranked, strength, equalRank, maxScore, minScorers, tieOrder, rule }: MotionSpec, { secrecy, weightSource }: BesidesRule): RuleDraft {
  const { quorum: { counts, ...quorum }, threshold, silence, split, blockers, ties, basis, weightThreshold } = rule;
  const given = { unranked, strength, equalRank, maxScore, minScorers, tieOrder: tieOrder ? true : undefined };
  return {
    method, parameters: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== null)),
    basis, weights: weightSource ?? FIRST_RULE.weights, weightThreshold: weightThreshold ?? FIRST_RULE.weightThreshold,
    quorum: { op: quorum.op, num: quorum.num, den: quorum.den, base: 'eligible' }, quorumCounts: counts ?? FIRST_RULE.quorumCounts, threshold,
    silenceAgrees: silence === 'agrees', split: split === true, blockerIds: blockers ?? [], secrecy: secrecyIn(secrecy),
    ties: ties?.kind ?? '', castingId: ties?.kind === 'casting-vote' ? ties.voterId : '',
  };
}
