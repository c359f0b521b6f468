import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Refused } from '../../platform/graphql/user-error.ts';

@Access('withParent')
@ObjectType({ description: 'How often the viewer is told by letter what waits for them.' })
export class DigestChoice {
  @Field(() => String, { description: 'off, daily, weekly' })
  rhythm: string;

  @Field(() => String, { description: 'Where the letters go: the address with which the viewer signs in.' })
  address: string;

  @Field(() => String, { nullable: true, description: 'Why none comes whatever is chosen: noLetters (none leaves from this server), trial (a role of the sample has no mailbox).' })
  hindrance: string | null;
}

export const DigestChoiceResult = createUnionType({ name: 'DigestChoiceResult', types: () => [DigestChoice, Refused] as const });
