import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { Message } from '@acuerdo/overlap';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Ability } from '../../platform/guard/ability.model.ts';
import { DateTimeScalar, MessageScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { Grant } from '../grants/grant.model.ts';

@Access('withParent')
@ObjectType({ description: 'What somebody said of a grant inside a role of others. Answers are added, never changed; the last one holds.' })
export class CharterAnswer {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: 'exception, hold or reopen' })
  answer: string;

  @Field(() => String)
  reason: string;

  @Field(() => String)
  by: string;

  @Field(() => DateTimeScalar)
  at: string;
}

@Access('withParent')
@ObjectType({ description: 'A grant or proposal stands inside a role of others. There for whoever the grant is there for.' })
export class CharterFlag {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Grant)
  grant: Grant;

  @Field(() => [MessageScalar], { description: 'One for each role.' })
  lines: Message[];

  @Field(() => String, { description: 'open, excepted or held' })
  state: string;

  @Field(() => DateTimeScalar)
  foundAt: Date;

  @Field(() => [CharterAnswer], { description: 'The latest first.' })
  answers: CharterAnswer[];

  @Field(() => [Ability], { description: 'charters.answer.' })
  viewerCan: Ability[];
}

@Access('withParent')
@ObjectType()
export class CharterFlagPage {
  @Field(() => [CharterFlag])
  nodes: CharterFlag[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int)
  total: number;
}

export const CharterFlagResult = createUnionType({
  name: 'CharterFlagResult', types: () => [CharterFlag, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : CharterFlag),
});
