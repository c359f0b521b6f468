import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { Call } from './call.model.ts';

@Access('withParent')
@ObjectType({ description: 'What somebody outside wrote for a call: read by who has its link, and, once submitted, by whoever sees the proposal that it became.' })
export class Application {
  @Field(() => Call)
  call: Call;

  @Field(() => String, { description: 'In which it is written: en or es.' })
  language: string;

  @Field(() => String)
  organisation: string;

  @Field(() => String)
  contact: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  summary: string;

  @Field(() => String)
  amount: string;

  @Field(() => String)
  startsOn: string;

  @Field(() => String)
  endsOn: string;

  @Field(() => [String])
  places: string[];

  @Field(() => [String], { description: 'One text for each question, in their order.' })
  answers: string[];

  @Field(() => DateTimeScalar)
  savedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  submittedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The number of the receipt, once it is submitted.' })
  receipt: string | null;
}

@Access('withParent')
@ObjectType({ description: 'That an application was kept.' })
export class ApplicationKept {
  @Field(() => String, { nullable: true, description: 'Its secret, when it was begun: told once and not kept.' })
  secret: string | null;

  @Field(() => DateTimeScalar)
  savedAt: Date;
}

export const ApplicationKeptResult = createUnionType({ name: 'ApplicationKeptResult', types: () => [ApplicationKept, Refused] as const });
export const ApplicationResult = createUnionType({
  name: 'ApplicationResult', types: () => [Application, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : Application),
});
