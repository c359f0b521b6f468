import { Field, ObjectType } from '@nestjs/graphql';
import { ACTIONS, may, type Action, type Actor, type Answer, type Reason } from '@acuerdo/access';
import { MessageScalar } from '../graphql/scalars.ts';
import { Access } from './access.decorator.ts';

@Access('withParent')
@ObjectType({ description: 'Whether the viewer may do something, and why not: the client repeats no rule.' })
export class Ability {
  @Field(() => String, { description: 'An action of libs/access.' })
  action: string;

  @Field(() => Boolean)
  allowed: boolean;

  @Field(() => MessageScalar, { nullable: true })
  reason: Reason | null;
}

/** An answer of libs/access as the viewer is told it. */
export const abilityOf = (action: Action, answer: Answer): Ability =>
  ({ action, allowed: answer.allowed, reason: answer.allowed ? null : answer.reason });

/** What a person may do by role, whatever the object. */
export const abilitiesOf = (actor: Actor): Ability[] =>
  (Object.keys(ACTIONS) as Action[]).map((action) => abilityOf(action, may(actor, action)));
