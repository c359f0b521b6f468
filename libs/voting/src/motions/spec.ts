import { Fraction, type Share } from '@acuerdo/exact';
import type { Message } from '../message.ts';
import type { Variant } from '../methods/method.ts';
import { METHOD_NAMES, methodOf, type MethodName } from '../methods/methods.ts';
import { readVariant } from '../methods/variant.ts';
import { checkShare, oneOf, wrong, type Base, type Measure, type Rule } from '../rules/rule.ts';

/** Do we agree? One proposal against the status quo, answered and not ranked: the rule alone decides. */
export type Agreement = 'supermajority' | 'consent';

/** A way of counting that elects somebody whatever the ballots; the others only describe. */
export type MotionMethod = Exclude<MethodName, 'condorcet-winner' | 'smith-set'> | Agreement;

/** The winner must be ranked above the status quo by this share of a base: those who rank the two apart, all who took part, all who may vote. */
export interface Threshold extends Share {
  readonly base: Exclude<Base, 'no'>;
}

/** Enough must take part. Abstentions and blank ballots are taking part, unless `counts` names fewer kinds. */
export interface MotionQuorum extends Share {
  readonly counts?: readonly ('abstain' | 'blank')[];
  readonly measure?: Measure;
}

/**
 * What happens to a tie, declared before the vote opens: nothing is chosen; a voter's own ballot decides between those tied; or a lot, of
 * which `commitment` is published now, the SHA-256 of a secret that is opened at the close (`drawLot`).
 */
export type TiePolicy =
  | { readonly kind: 'status-quo' }
  | { readonly kind: 'casting-vote'; readonly voterId: string }
  | { readonly kind: 'lot'; readonly commitment: string };

/**
 * The rule of a motion. `basis`: one vote for each person or partner, or by weight, or both of it (`double`: partners count the ballots, and
 * the winner must pass `threshold` by heads and `weightThreshold` by weight). `blockers`: voters whose ballot for the status quo over the
 * winner stops it. `silence`: whether not to answer is to agree; never, unless said here. `split`: whether a voter may divide its vote.
 * The recused leave every base, always.
 */
export interface MotionRule {
  readonly basis: Rule['basis'];
  readonly quorum: MotionQuorum;
  readonly threshold: Threshold;
  readonly weightThreshold?: Threshold;
  readonly blockers?: readonly string[];
  readonly silence?: 'agrees';
  readonly split?: boolean;
  readonly ties?: TiePolicy;
}

/** A motion as it is fixed before the vote opens: its options, what stays if none is chosen, how it is counted, and its rule. */
export interface MotionSpec extends Partial<Omit<Variant, 'defaultOption'>> {
  readonly options: readonly { readonly id: string }[];
  readonly statusQuo: string;
  readonly method: MotionMethod;
  readonly rule: MotionRule;
}

export const AGREEMENTS: readonly Agreement[] = ['supermajority', 'consent'];
export const MOTION_METHODS: readonly MotionMethod[] = [
  ...AGREEMENTS, ...METHOD_NAMES.filter((name) => name !== 'condorcet-winner' && name !== 'smith-set')];

export const isAgreement = (method: string): method is Agreement => (AGREEMENTS as readonly string[]).includes(method);

/** Persons are spoken of in other words than partners, whose words have no ending in the keys. */
export const voterWord = ({ rule }: MotionSpec): '' | 'Person' => (rule.basis === 'person' ? 'Person' : '');

export const optionIds = ({ options }: MotionSpec): string[] => options.map(({ id }) => id);

const PARAMETERS = ['unranked', 'strength', 'equalRank', 'maxScore', 'minScorers', 'tieOrder'] as const satisfies readonly (keyof Variant & keyof MotionSpec)[];

const givenBy = (spec: MotionSpec): Partial<Variant> => Object.fromEntries(PARAMETERS.flatMap((name) => (spec[name] === undefined ? [] : [[name, spec[name]]])));

/** The highest score of a motion that declares none. */
const USUAL_MOST = 5;

/** The parameters that a specification gives to its method; the status quo is the default option. */
export const parametersOf = (spec: MotionSpec): Partial<Variant> => ({ maxScore: USUAL_MOST, ...givenBy(spec), defaultOption: spec.statusQuo });

/** The specification as it is hashed: what belongs to it and nothing that the caller's objects carry besides, such as a title or a name. */
export const canonicalSpec = (spec: MotionSpec): MotionSpec =>
  ({ options: spec.options.map(({ id }) => ({ id })), statusQuo: spec.statusQuo, method: spec.method, ...givenBy(spec), rule: spec.rule });

/** What is wrong with a motion before it opens (field, value, what would be right), or null. */
export function checkMotionSpec(spec: MotionSpec): Message | null {
  const ids = optionIds(spec);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) return { key: 'voting.motion.wrong.optionTwice', values: { field: 'options', value: twice } };
  if (ids.length < 2) return { key: 'voting.motion.wrong.fewOptions', values: { field: 'options', value: ids.length } };
  if (!ids.includes(spec.statusQuo)) return oneOf('statusQuo', spec.statusQuo, ids);
  if (!MOTION_METHODS.includes(spec.method)) return oneOf('method', spec.method, MOTION_METHODS);
  if (isAgreement(spec.method) && ids.length > 2) return wrong('oneProposal', { field: 'options', value: ids.length });
  return checkParameters(spec, ids) ?? checkMotionRule(spec.rule);
}

/** A parameter that says nothing to the method would be fixed and hashed for nothing, and read as if it did. */
function checkParameters(spec: MotionSpec, ids: readonly string[]): Message | null {
  const method = methodOf(spec.method);
  const known: readonly string[] = method?.parameters ?? [];
  const unread = Object.entries(givenBy(spec)).find(([name]) => !known.includes(name));
  if (unread) return wrong('unread', { field: unread[0], value: String(unread[1]), method: spec.method, allowed: [...known] });
  const read = method && readVariant(method, parametersOf(spec), ids);
  return !read || read.ok ? null : read.reason;
}

const BASISES: readonly string[] = ['person', 'partner', 'weight', 'double'];
const THRESHOLD_BASES: readonly string[] = ['yes+no', 'cast', 'eligible'];

function checkMotionRule({ basis, quorum, threshold, weightThreshold, ...others }: MotionRule): Message | null {
  if (!BASISES.includes(basis)) return oneOf('rule.basis', basis, BASISES);
  if ((basis === 'double') !== (weightThreshold !== undefined)) {
    return wrong(basis === 'double' ? 'doubleNeedsWeight' : 'weightNeedsDouble', { field: 'rule.weightThreshold', value: String(weightThreshold?.num ?? '–') });
  }
  return checkThreshold('rule.threshold', threshold) ?? checkQuorum(quorum, basis)
    ?? (weightThreshold ? checkThreshold('rule.weightThreshold', weightThreshold) : null) ?? checkOthers(others);
}

function checkThreshold(field: string, threshold: Threshold): Message | null {
  if (!THRESHOLD_BASES.includes(threshold.base)) return oneOf(`${field}.base`, threshold.base, THRESHOLD_BASES);
  return checkShare(field, threshold);
}

function checkQuorum(quorum: MotionQuorum, basis: MotionRule['basis']): Message | null {
  const other = quorum.counts?.find((kind) => kind !== 'abstain' && kind !== 'blank');
  if (other !== undefined) return oneOf('rule.quorum.counts', other, ['abstain', 'blank']);
  const measures = basis === 'double' ? ['heads', 'weight'] : [basis === 'weight' ? 'weight' : 'heads'];
  if (quorum.measure !== undefined && !measures.includes(quorum.measure)) return oneOf('rule.quorum.measure', quorum.measure, measures);
  return checkShare('rule.quorum', quorum);
}

const COMMITMENT = /^[0-9a-f]{64}$/;

function checkOthers({ silence, ties, blockers }: Pick<MotionRule, 'silence' | 'ties' | 'blockers'>): Message | null {
  if (silence !== undefined && silence !== 'agrees') return oneOf('rule.silence', silence, ['agrees']);
  if (blockers && new Set(blockers).size < blockers.length) return wrong('blockerTwice', { field: 'rule.blockers', value: blockers.join(', ') });
  if (ties && !['status-quo', 'casting-vote', 'lot'].includes(ties.kind)) return oneOf('rule.ties.kind', ties.kind, ['status-quo', 'casting-vote', 'lot']);
  return ties?.kind === 'lot' && !COMMITMENT.test(ties.commitment) ? wrong('notHash', { field: 'rule.ties.commitment', value: ties.commitment }) : null;
}

/** A weight as a specification and an electorate write it: a whole number, or "2/3". */
export function readWeight(written: string | number | undefined): Fraction | null {
  const read = Fraction.parse(written);
  return read.ok && read.value.num >= 0n ? read.value : null;
}
