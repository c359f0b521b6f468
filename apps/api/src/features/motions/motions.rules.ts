import { may, type Actor, type Answer } from '@acuerdo/access';
import { FEWEST_SECRET, ruleInWords, type MotionSpec } from '@acuerdo/voting';
import type { Message } from '@acuerdo/words';
import type { Rule } from './rule.model.ts';
import type { Secrecy } from './secrecy.ts';

export type MotionState = 'draft' | 'open' | 'closed';

/** By role first; then the first problem (a message key) that stands against it. */
export function unless(byRole: Answer, problem: string | null): Answer {
  return byRole.allowed && problem !== null ? { allowed: false, reason: { key: problem, values: {} } } : byRole;
}

export const mayChange = (actor: Actor, state: MotionState): Answer => unless(may(actor, 'motions.draft'), state === 'draft' ? null : 'api.motions.fixed');

export const mayOpen = (actor: Actor, state: MotionState): Answer => unless(may(actor, 'motions.open'), state === 'draft' ? null : 'api.motions.openedAlready');

export const mayClose = (actor: Actor, state: MotionState): Answer => unless(may(actor, 'motions.close'), problemOfVoting(state));

/** What is to be said where so many who may vote are too few for a secret, or null. */
export const fewForSecret = (eligible: number): Message | null =>
  (eligible < FEWEST_SECRET ? { key: 'api.motions.fewForSecret', values: { fewest: FEWEST_SECRET, count: eligible } } : null);

/** Why these voters cannot decide it, or null. */
export function problemOfVoters(secrecy: Secrecy, voters: readonly { readonly recused: boolean; readonly weight: string | null }[]): Message | null {
  const eligible = voters.filter(({ recused }) => !recused).length;
  if (eligible === 0) return { key: 'api.motions.noElectors' };
  if (voters.every(({ weight }) => weight === '0')) return { key: 'api.motions.noWeights' };
  return secrecy === 'secret' ? fewForSecret(eligible) : null;
}

/** Why nobody can vote now, or null. */
export function problemOfVoting(state: MotionState, due = false): string | null {
  if (state === 'draft') return 'api.motions.notOpen';
  return state === 'closed' || due ? 'api.motions.closed' : null;
}

export function ruleOf({ method, statusQuo, rule }: MotionSpec): Rule {
  return { method, basis: rule.basis, quorum: { op: rule.quorum.op, num: rule.quorum.num, den: rule.quorum.den, base: 'eligible' }, threshold: { ...rule.threshold }, statusQuoId: statusQuo };
}

/** The rule in sentences, with numbers of partners once they are fixed. How many have voted so far is for nobody to see. */
export function sayRule(spec: MotionSpec, eligible: number | null): Message[] {
  if (eligible === null) return ruleInWords(spec);
  return ruleInWords(spec, { eligible, tookPart: 0 }).filter(({ key }) => !key.startsWith('voting.ruleWords.today'));
}
