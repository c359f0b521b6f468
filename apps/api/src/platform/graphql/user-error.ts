import { Field, InterfaceType, ObjectType } from '@nestjs/graphql';
import { say, type Message } from '@acuerdo/words';
import type { Ctx } from '../ctx.ts';
import { Access } from '../guard/access.decorator.ts';

/** A refusal that was to be expected: a value of the answer, with what is needed to recover. */
@InterfaceType({ description: 'A refusal that was to be expected, in the reader\'s language.' })
export abstract class UserError {
  @Field(() => String, { description: 'A stable name of the reason.' })
  code: string;

  @Field(() => String, { description: 'The reason in words: who can, and what to do next.' })
  message: string;

  @Field(() => [String], { description: 'The input field that it is about; empty for the whole.' })
  path: string[];
}

@Access('withParent')
@ObjectType({ implements: () => [UserError], description: 'The viewer may not do this, or not now.' })
export class Refused implements UserError {
  @Field(() => String)
  code: string;

  @Field(() => String)
  message: string;

  @Field(() => [String])
  path: string[];
}

/** A refusal as a member of a union. `code` is the message key, which is stable. */
export function refused(ctx: Pick<Ctx, 'language'>, reason: Message, path: string[] = []): Refused {
  return Object.assign(new Refused(), { code: reason.key, message: say(ctx.language, reason), path });
}
