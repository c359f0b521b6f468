import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { z } from 'zod';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { PartnerMark } from '../parties/party.model.ts';
import { OBJECTION_STATES, type ObjectionState } from './objection.entity.ts';

@Access('withParent')
@ObjectType({ description: 'What somebody says to an objection.' })
export class ObjectionReply {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  by: string;

  @Field(() => String)
  text: string;

  @Field(() => String)
  language: string;

  @Field(() => DateTimeScalar)
  writtenAt: string;
}

@Access('withParent')
@ObjectType({ description: 'An objection to a motion, with a life: raised, answered, and settled by the partner that raised it.' })
export class Objection {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Int, { description: '1, 2, 3 … of its motion' })
  number: number;

  @Field(() => String)
  by: string;

  @Field(() => PartnerMark, { nullable: true })
  partner: PartnerMark | null;

  @Field(() => Boolean, { description: 'Whether it was raised by the viewer\'s own partner.' })
  mine: boolean;

  @Field(() => DateTimeScalar)
  raisedAt: string;

  @Field(() => Int, { description: 'The version of the text that it was raised on.' })
  textVersion: number;

  @Field(() => String, { nullable: true, description: 'The line that it objects to, as it stood; null for the whole.' })
  clause: string | null;

  @Field(() => String)
  reason: string;

  @Field(() => String)
  wouldResolve: string;

  @Field(() => String, { description: 'The language in which it was written.' })
  language: string;

  @Field(() => String, { description: OBJECTION_STATES.join(', ') })
  state: ObjectionState;

  @Field(() => Int, { nullable: true, description: 'The version of the text that is to answer it.' })
  answeredIn: number | null;

  @Field(() => String, { nullable: true })
  settledBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  settledAt: string | null;

  @Field(() => [ObjectionReply], { description: 'The first one first.' })
  replies: ObjectionReply[];

  @Field(() => [Ability], { description: 'objections.reply, objections.settle' })
  viewerCan: Ability[];
}

@Access('withParent')
@ObjectType({ description: 'The objections to a motion, the latest first.' })
export class Objections {
  @Field(() => [Objection])
  list: Objection[];

  @Field(() => Ability, { description: 'objections.raise' })
  viewerCan: Ability;
}

@InputType()
export class RaiseObjectionInput {
  @Field(() => UuidScalar)
  motionId: string;

  @Field(() => Int, { description: 'The version of the text that was read.' })
  textVersion: number;

  @Field(() => String, { nullable: true, description: 'A line of the text; the whole where nothing is said.' })
  clause?: string | null;

  @Field(() => String)
  reason: string;

  @Field(() => String, { description: 'What would resolve it.' })
  wouldResolve: string;
}

const said = z.string().trim().min(1).max(2_000);

export const RaiseSchema = z.object({
  motionId: z.string(), textVersion: z.int().min(1), clause: z.string().trim().max(20_000).nullish().transform((clause) => clause || null), reason: said, wouldResolve: said,
});
export type Raise = z.output<typeof RaiseSchema>;

export const ReplySchema = z.object({ text: said });
export const SettleSchema = z.object({ state: z.enum(['integrated', 'withdrawn', 'aside']) });

@Access('withParent')
@ObjectType()
export class ObjectionKept {
  @Field(() => UuidScalar)
  id: string;
}

export const ObjectionResult = createUnionType({
  name: 'ObjectionResult', types: () => [ObjectionKept, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : ObjectionKept),
});
