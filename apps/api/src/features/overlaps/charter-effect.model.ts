import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';

@Access('withParent')
@ObjectType({ description: 'What a version of the charter would change, of what the viewer sees.' })
export class CharterEffect {
  @Field(() => Int, { description: 'Overlaps that are role confusion today.' })
  confusion: number;

  @Field(() => Int, { description: 'Those of them that it foresees.' })
  explained: number;

  @Field(() => Int, { description: 'Other overlaps that it makes role confusion.' })
  added: number;

  @Field(() => Int, { description: 'Proposals and active grants that would stand inside a role of others.' })
  inside: number;
}
