import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { z } from 'zod';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DateScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';

@Access('withParent')
@ObjectType({ description: 'That something took place of which nothing is kept.' })
export class TookPlace {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: 'straw-poll or off-the-record' })
  kind: string;

  @Field(() => DateScalar)
  heldOn: string;
}

@Access('withParent')
@ObjectType({ description: 'A straw poll while it is in the room.' })
export class StrawPoll {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  question: string;

  @Field(() => [String])
  choices: string[];

  @Field(() => String, { description: 'The language in which it is asked.' })
  language: string;

  @Field(() => Int, { nullable: true, description: 'The place of the viewer\'s own choice, from 0.' })
  mine: number | null;

  @Field(() => [Int], { nullable: true, description: 'How many chose each; null until the secretariat shows them.' })
  counts: number[] | null;
}

@Access('withParent')
@ObjectType({ description: 'Straw polls and what is said off the record: the poll that runs, and that earlier ones took place.' })
export class Unrecorded {
  @Field(() => StrawPoll, { nullable: true })
  poll: StrawPoll | null;

  @Field(() => [TookPlace], { description: 'The latest first.' })
  took: TookPlace[];

  @Field(() => [Ability], { description: 'polls.hold and polls.answer.' })
  viewerCan: Ability[];
}

@InputType()
export class OpenStrawPollInput {
  @Field(() => UuidScalar)
  deliberationId: string;

  @Field(() => String)
  question: string;

  @Field(() => [String])
  choices: string[];
}

export const StrawPollSchema = z.object({
  deliberationId: z.string(), question: z.string().trim().min(1).max(500),
  choices: z.array(z.string().trim().min(1).max(200)).min(2).max(7).refine((choices) => new Set(choices).size === choices.length),
});

export const UnrecordedResult = createUnionType({
  name: 'UnrecordedResult', types: () => [Unrecorded, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : Unrecorded),
});
