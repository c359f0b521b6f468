import { may, type Actor, type Answer } from '@acuerdo/access';
import { checkMotionSpec, ruleInWords, type MotionSpec } from '@acuerdo/voting';
import type { Message } from '@acuerdo/words';
import type { Issue } from '../../platform/graphql/errors.ts';
import type { Draft } from './motion.inputs.ts';
import type { Rule } from './rule.model.ts';

export type MotionState = 'draft' | 'open' | 'closed';

/** By role first; then the first problem (a message key) that stands against it. */
export function unless(byRole: Answer, problem: string | null): Answer {
  return byRole.allowed && problem !== null ? { allowed: false, reason: { key: problem, values: {} } } : byRole;
}

export const mayChange = (actor: Actor, state: MotionState): Answer => unless(may(actor, 'motions.draft'), state === 'draft' ? null : 'api.motions.fixed');

export const mayOpen = (actor: Actor, state: MotionState): Answer => unless(may(actor, 'motions.open'), state === 'draft' ? null : 'api.motions.openedAlready');

export const mayClose = (actor: Actor, state: MotionState): Answer => unless(may(actor, 'motions.close'), problemOfVoting(state));

/** Why nobody can vote now, or null. */
export function problemOfVoting(state: MotionState, due = false): string | null {
  if (state === 'draft') return 'api.motions.notOpen';
  return state === 'closed' || due ? 'api.motions.closed' : null;
}

/** An option of the deliberation as a draft needs to know it. */
export interface Choosable {
  readonly id: string;
  readonly statusQuo: boolean;
}

/** The specification of a draft, or what is wrong with it: the field of the input, what it holds and what would be right. */
export function specOf(draft: Draft, choosable: readonly Choosable[]): { spec: MotionSpec } | { issue: Issue } {
  const { quorum: { base, ...quorum }, threshold, optionIds } = draft;
  const unknown = optionIds.find((id) => !choosable.some((option) => option.id === id));
  if (unknown !== undefined) return issue('optionIds', { key: 'api.motions.optionUnknown', values: { value: unknown } });
  const statusQuo = choosable.filter((option) => option.statusQuo && optionIds.includes(option.id));
  if (statusQuo.length !== 1) return issue('optionIds', { key: 'api.motions.statusQuo', values: { value: statusQuo.length } });
  if (base !== 'eligible') return issue('quorum.base', { key: 'api.field.choice', values: { value: base, choices: ['eligible'] } });
  const spec = {
    options: optionIds.map((id) => ({ id })), statusQuo: statusQuo[0]!.id, method: 'schulze', unranked: 'bottom', strength: 'winning',
    rule: { basis: 'partner', quorum, threshold },
  } as MotionSpec;
  const wrong = checkMotionSpec(spec);
  return wrong ? issueOf(wrong) : { spec };
}

const issue = (path: string, message: Message): { issue: Issue } => ({ issue: { path, message } });

/** The library names the field of the specification; the input has it without `rule.`, and options by their ids. */
function issueOf(wrong: Message): { issue: Issue } {
  const path = String(wrong.values?.['field']).replace(/^rule\./, '').replace(/^options$/, 'optionIds');
  return issue(path, { key: wrong.key, values: { ...wrong.values, field: path } });
}

export function ruleOf({ method, statusQuo, rule }: MotionSpec): Rule {
  return { method, basis: rule.basis, quorum: { ...rule.quorum, base: 'eligible' }, threshold: { ...rule.threshold }, statusQuoId: statusQuo };
}

/** The rule in sentences, with numbers of partners once they are fixed. How many have voted so far is for nobody to see. */
export function sayRule(spec: MotionSpec, eligible: number | null): Message[] {
  if (eligible === null) return ruleInWords(spec);
  return ruleInWords(spec, { eligible, tookPart: 0 }).filter(({ key }) => !key.startsWith('voting.ruleWords.today'));
}
