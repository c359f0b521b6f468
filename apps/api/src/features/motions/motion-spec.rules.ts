import { checkMotionSpec, checkSecret, type MotionRule, type MotionSpec, type TiePolicy } from '@acuerdo/voting';
import type { Message } from '@acuerdo/words';
import type { Issue } from '../../platform/graphql/errors.ts';
import type { Draft } from './motion.inputs.ts';
import { fewForSecret } from './motions.rules.ts';

/** An option of the deliberation as a draft needs to know it. */
export interface Choosable {
  readonly id: string;
  readonly statusQuo: boolean;
}

/** What a draft can name: options, who votes (partners or delegates, until the opening gives each its voter), pools to weigh by. `commitment`: for a lot. */
export interface Nameable {
  readonly options: readonly Choosable[];
  readonly partners: readonly string[];
  readonly delegates: readonly string[];
  readonly pools: readonly string[];
  readonly commitment: string;
}

type Checked<T> = T | { readonly issue: Issue };

/** The specification of a draft, or what is wrong with it: the field of the input, what it holds and what would be right. */
export function specOf(draft: Draft, { options, ...named }: Nameable): Checked<{ spec: MotionSpec }> {
  const { optionIds } = draft;
  const unknown = optionIds.find((id) => !options.some((option) => option.id === id));
  if (unknown !== undefined) return issue('optionIds', { key: 'api.motions.optionUnknown', values: { value: unknown } });
  const statusQuo = options.filter((option) => option.statusQuo && optionIds.includes(option.id));
  if (statusQuo.length !== 1) return issue('optionIds', { key: 'api.motions.statusQuo', values: { value: statusQuo.length } });
  const rule = ruleFrom(draft, named);
  if ('issue' in rule) return rule;
  const method = draft.method ?? 'schulze';
  const spec = { options: optionIds.map((id) => ({ id })), statusQuo: statusQuo[0]!.id, method, ...parametersFrom(method, draft.parameters), rule } as MotionSpec;
  const wrong = checkMotionSpec(spec);
  return wrong ? issueOf(wrong) : checkSecrecy(draft, spec, named) ?? { spec };
}

/** Secret only where votes are equal, and never of so few that there is no secret. Who votes is fixed at the opening, which asks again. */
function checkSecrecy({ secrecy }: Draft, spec: MotionSpec, { partners, delegates }: Omit<Nameable, 'options'>): { issue: Issue } | null {
  if (secrecy !== 'secret') return null;
  const wrong = checkSecret(spec);
  if (wrong) return issueOf(wrong);
  const few = fewForSecret((spec.rule.basis === 'person' ? delegates : partners).length);
  return few && issue('secrecy', few);
}

/** The parameters that are given; where none are, Schulze's method says what it does. */
function parametersFrom(method: string, given: Draft['parameters']): object {
  const said = Object.entries(given ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return said.length === 0 && method === 'schulze' ? { unranked: 'bottom', strength: 'winning' } : Object.fromEntries(said);
}

function ruleFrom(draft: Draft, named: Omit<Nameable, 'options'>): Checked<MotionRule> {
  const { quorum: { base, ...quorum }, quorumCounts, threshold, ties, basis } = draft;
  if (base !== 'eligible') return issue('quorum.base', { key: 'api.field.choice', values: { value: base, choices: ['eligible'] } });
  const unweighed = checkWeights(draft, named.pools);
  if (unweighed) return unweighed;
  const stranger = strangerIn(draft, basis === 'person' ? named.delegates : named.partners);
  if (stranger) return issue(stranger.path, { key: 'api.motions.voterUnknown', values: { value: stranger.id || '–' } });
  const policy = ties ? { ties: tiesFrom(ties, named.commitment) } : {};
  return { basis: basis ?? 'partner', quorum: { ...quorum, ...(quorumCounts ? { counts: quorumCounts } : {}) }, threshold, ...furtherFrom(draft), ...policy } as MotionRule;
}

/** What only some rules say; the others do not have it. */
function furtherFrom({ weightThreshold, silence, split, blockerIds }: Draft): object {
  const further = { weightThreshold, silence, split, blockers: blockerIds?.length ? blockerIds : null };
  return Object.fromEntries(Object.entries(further).filter(([, value]) => Boolean(value)));
}

/** Weights come from a pool that everybody sees, and only where the rule weighs votes. */
function checkWeights({ basis, weights }: Draft, pools: readonly string[]): { issue: Issue } | null {
  const weighs = basis === 'weight' || basis === 'double';
  if (weighs && !weights) return issue('weights', { key: 'api.field.missing' });
  if (!weighs && weights) return issue('weights', { key: 'api.motions.weightsUnread', values: { value: basis ?? 'partner' } });
  return weights && !pools.includes(weights.poolId) ? issue('weights.poolId', { key: 'api.motions.poolUnknown', values: { value: weights.poolId } }) : null;
}

/** Whom a draft names who is none of these voters. */
function strangerIn({ blockerIds, ties }: Draft, voters: readonly string[]): { path: string; id: string } | undefined {
  const casting = ties?.kind === 'casting-vote' ? [{ path: 'ties.voterId', id: ties.voterId ?? '' }] : [];
  return [...(blockerIds ?? []).map((id) => ({ path: 'blockerIds', id })), ...casting].find(({ id }) => !voters.includes(id));
}

function tiesFrom({ kind, voterId }: NonNullable<Draft['ties']>, commitment: string): TiePolicy {
  return { kind, ...(kind === 'casting-vote' ? { voterId } : {}), ...(kind === 'lot' ? { commitment } : {}) } as TiePolicy;
}

const issue = (path: string, message: Message): { issue: Issue } => ({ issue: { path, message } });

const PATHS: Readonly<Record<string, string>> = {
  options: 'optionIds', unranked: 'parameters.unranked', strength: 'parameters.strength', equalRank: 'parameters.equalRank', maxScore: 'parameters.maxScore',
  minScorers: 'parameters.minScorers', tieOrder: 'parameters.tieOrder', 'rule.quorum.counts': 'quorumCounts', 'rule.blockers': 'blockerIds',
};

/** The library names the field of the specification; the input has it without `rule.`, or under a name of its own. */
function issueOf(wrong: Message): { issue: Issue } {
  const field = String(wrong.values?.['field']);
  const path = PATHS[field] ?? field.replace(/^rule\./, '');
  return issue(path, { key: wrong.key, values: { ...wrong.values, field: path } });
}

/** The specification with the voters of the opening in place of those whom the draft named; null where one of them does not vote. */
export function withVoters(spec: MotionSpec, voterOf: ReadonlyMap<string, string>): MotionSpec | null {
  const { blockers, ties, ...rule } = spec.rule;
  const voters = (blockers ?? []).map((id) => voterOf.get(id));
  const casting = ties?.kind === 'casting-vote' ? voterOf.get(ties.voterId) : null;
  if (voters.includes(undefined) || casting === undefined) return null;
  const named = ties && casting !== null ? { kind: 'casting-vote', voterId: casting } as const : ties;
  return { ...spec, rule: { ...rule, ...(blockers ? { blockers: voters as string[] } : {}), ...(named ? { ties: named } : {}) } };
}
