import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { RankedChoice } from '@acuerdo/voting';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DateTimeScalar, JsonScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { Motion } from '../motions/motion.model.ts';
import { PartnerMark } from '../parties/party.model.ts';

@Access('withParent')
@ObjectType({ description: 'A partner that may vote in a motion.' })
export class Elector {
  @Field(() => UuidScalar, { description: 'The voter in the record and in the count.' })
  voterId: string;

  @Field(() => PartnerMark)
  partner: PartnerMark;

  @Field(() => Boolean, { description: 'A recused partner leaves every count of those entitled.' })
  recused: boolean;

  @Field(() => JsonScalar, { nullable: true, description: 'How it voted (`BallotChoice` of libs/voting); null where it did not, and until the vote is closed.' })
  choice: RankedChoice | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it voted; null until the vote is closed.' })
  cast: boolean | null;
}

@Access('withParent')
@ObjectType({ description: 'The current ballot of the viewer\'s own partner.' })
export class MyBallot {
  @Field(() => Int, { description: 'A later version supersedes the one before it.' })
  version: number;

  @Field(() => JsonScalar, { description: '`BallotChoice` of libs/voting.' })
  choice: RankedChoice;

  @Field(() => String, { nullable: true, description: 'For who acts for this partner alone; not in the record.' })
  reason: string | null;

  @Field(() => DateTimeScalar)
  castAt: Date;

  @Field(() => String)
  castBy: string;

  @Field(() => String, { description: 'The hash of its entry in the record, to be kept.' })
  receipt: string;
}

@Access('withParent')
@ObjectType()
export class BallotCast {
  @Field(() => MyBallot)
  ballot: MyBallot;

  @Field(() => Motion)
  motion: Motion;
}

@InputType()
export class BallotChoiceInput {
  @Field(() => String, { description: 'ranking, abstain or blank' })
  kind: string;

  @Field(() => [[UuidScalar]], { nullable: true, description: 'For a ranking: the ranks from the top, each with its options.' })
  ranking: string[][] | null;
}

@InputType()
export class CastBallotInput {
  @Field(() => UuidScalar)
  motionId: string;

  @Field(() => UuidScalar, { description: 'Made by the sender for one act of casting: sent again with the same key, it counts once.' })
  idempotencyKey: string;

  @Field(() => BallotChoiceInput)
  choice: BallotChoiceInput;

  @Field(() => String, { nullable: true })
  reason: string | null;
}

export const CastBallotResult = createUnionType({ name: 'CastBallotResult', types: () => [BallotCast, Refused] as const });
