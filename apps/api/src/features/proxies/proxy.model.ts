import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { z } from 'zod';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { BallotChoiceInput, CastBallotSchema } from '../ballots/ballot.inputs.ts';
import { Motion } from '../motions/motion.model.ts';

@Access('withParent')
@ObjectType({ description: 'A vote that somebody gave to the viewer for one motion.' })
export class HeldProxy {
  @Field(() => UuidScalar, { description: 'The voter whose ballot it is.' })
  voterId: string;

  @Field(() => String)
  of: string;

  @Field(() => Boolean, { description: 'Whether the viewer has cast it, on the text that stands.' })
  cast: boolean;
}

@Access('withParent')
@ObjectType({ description: 'Proxies in a motion, as far as they are the viewer\'s.' })
export class Proxies {
  @Field(() => String, { nullable: true, description: 'To whom the viewer gave their vote.' })
  givenTo: string | null;

  @Field(() => [HeldProxy])
  held: HeldProxy[];

  @Field(() => Ability, { description: 'proxies.give' })
  viewerCan: Ability;
}

@InputType()
export class CastByProxyInput {
  @Field(() => UuidScalar)
  motionId: string;

  @Field(() => UuidScalar, { description: 'The voter whose ballot it is.' })
  voterId: string;

  @Field(() => UuidScalar, { description: 'Made by the sender for one act of casting.' })
  idempotencyKey: string;

  @Field(() => Int, { nullable: true, description: 'The version of the text that was read.' })
  textVersion?: number | null;

  @Field(() => BallotChoiceInput)
  choice: BallotChoiceInput;

  @Field(() => String, { nullable: true })
  reason?: string | null;

  @Field(() => String, { nullable: true })
  wouldResolve?: string | null;
}

export const CastByProxySchema = CastBallotSchema.extend({ voterId: z.string() });

export const ProxyResult = createUnionType({ name: 'ProxyResult', types: () => [Motion, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : Motion) });
