import { mayForOwner, type Action, type Actor, type Answer } from '@acuerdo/access';
import type { Message } from '@acuerdo/words';
import { abilityOf, type Ability } from '../../platform/guard/ability.model.ts';
import { unless } from '../motions/motions.rules.ts';

export type Standing = 'open' | 'restricted' | 'released';

/** What of a statement decides what may be done with it. */
export interface Kept {
  readonly ownerId: string;
  readonly standing: Standing;
  /** It came with the record of the meeting, and was not added here. */
  readonly ofTheRecord: boolean;
}

/** Opening it to all partners: by whom it is the view of. */
export const mayRelease = (actor: Actor, { ownerId, standing }: Kept): Answer =>
  unless(mayForOwner(actor, 'statements.release', ownerId), standing === 'restricted' ? null : 'api.statements.openAlready');

/** Taking back what was released; what was open from the first stays open. */
export const mayWithhold = (actor: Actor, { ownerId, standing }: Kept): Answer =>
  unless(mayForOwner(actor, 'statements.withhold', ownerId), standing === 'released' ? null : 'api.statements.notReleased');

/** Taking out what one's own party added. Others learn from the refusal no more than that it is not theirs. */
export const mayRemove = (actor: Actor, { ownerId, ofTheRecord }: Kept): Answer =>
  unless(mayForOwner(actor, 'statements.remove', ownerId), ofTheRecord ? 'api.statements.ofTheRecord' : null);

/** What can be done with a statement, and when. */
export const RULES = { 'statements.release': mayRelease, 'statements.withhold': mayWithhold, 'statements.remove': mayRemove } as const;
export type StatementAct = keyof typeof RULES & Action;

export const statementAbilities = (actor: Actor, kept: Kept): Ability[] =>
  (Object.keys(RULES) as StatementAct[]).map((act) => abilityOf(act, RULES[act](actor, kept)));

/** Said of a statement that is or was kept: why, and who can open it. */
export const restrictionOf = (standing: Standing, partner: string): Message | null =>
  (standing === 'open' ? null : { key: `api.statements.${standing}`, values: { partner } });
