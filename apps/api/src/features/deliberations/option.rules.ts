import { may, type Actor, type Answer } from '@acuerdo/access';

/** What of an option decides whether it can be taken off the list or put back. */
export interface Listed {
  readonly statusQuo: boolean;
  readonly addedById: string | null;
  readonly withdrawnAt: Date | string | null;
}

/** By role first; then whether it can leave at all; then whether the actor added it or is the secretariat. Votes may say no besides. */
export const mayWithdraw = (actor: Actor, option: Listed): Answer =>
  first(may(actor, 'options.withdraw'), [[option.statusQuo, 'api.options.statusQuo'], [option.withdrawnAt !== null, 'api.options.withdrawnAlready'], [!mayList(actor, option), 'api.options.notYours']]);

export const mayRestore = (actor: Actor, option: Listed): Answer =>
  first(may(actor, 'options.restore'), [[option.withdrawnAt === null, 'api.options.notWithdrawn'], [!mayList(actor, option), 'api.options.notYours']]);

const mayList = (actor: Actor, { addedById }: Listed): boolean => actor.roles.includes('secretariat') || addedById === actor.personId;

function first(byRole: Answer, problems: readonly (readonly [stands: boolean, key: string])[]): Answer {
  const problem = problems.find(([stands]) => stands);
  return byRole.allowed && problem ? { allowed: false, reason: { key: problem[1], values: {} } } : byRole;
}
