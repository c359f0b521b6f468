import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { PartnerMark } from '../parties/party.model.ts';

@Access('withParent')
@ObjectType({ description: 'What a person declared about their freedom to judge. Its cause is for that person and the chair; everybody else sees the effect.' })
export class Conflict {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  person: string;

  @Field(() => PartnerMark, { nullable: true })
  partner: PartnerMark | null;

  @Field(() => Boolean, { description: 'Whether it is the viewer\'s own.' })
  mine: boolean;

  @Field(() => String, { description: 'none, disclose, abstain, recuse or bar' })
  effect: string;

  @Field(() => String, { nullable: true, description: 'A cause of libs/access; null where it is not the viewer\'s to know.' })
  cause: string | null;

  @Field(() => String, { nullable: true, description: 'For the chair alone, besides who wrote it.' })
  words: string | null;

  @Field(() => DateTimeScalar)
  declaredAt: Date;
}

@Access('withParent')
@ObjectType({ description: 'A cause, and the effects that are strong enough for it, the least first.' })
export class ConflictChoice {
  @Field(() => String)
  cause: string;

  @Field(() => [String])
  effects: string[];
}

@InputType()
export class DeclareConflictInput {
  @Field(() => String, { description: 'A cause of libs/access; `none` is an answer.' })
  cause: string;

  @Field(() => String, { description: 'none, disclose, abstain, recuse or bar: at least what the cause asks for' })
  effect: string;

  @Field(() => String, { nullable: true, description: 'For the chair alone.' })
  words: string | null;
}
