import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { BallotChoice } from '@acuerdo/voting';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DateTimeScalar, JsonScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { Motion } from '../motions/motion.model.ts';
import { PartnerMark } from '../parties/party.model.ts';

@Access('withParent')
@ObjectType({ description: 'A voter of the opening, as of the close.' })
export class ElectorAtClose {
  @Field(() => Boolean, { description: 'Whether it would still vote.' })
  entitled: boolean;

  @Field(() => String, { nullable: true })
  weight: string | null;
}

@Access('withParent')
@ObjectType({ description: 'Who may vote in a motion: a partner, or one of its delegates where people vote.' })
export class Elector {
  @Field(() => UuidScalar, { description: 'The voter in the record and in the count.' })
  voterId: string;

  @Field(() => PartnerMark)
  partner: PartnerMark;

  @Field(() => String, { nullable: true, description: 'Whose vote it is, where people vote.' })
  person: string | null;

  @Field(() => String, { nullable: true, description: 'An exact number, where votes are weighed.' })
  weight: string | null;

  @Field(() => ElectorAtClose, { nullable: true, description: 'What became of the voter between the opening and the close; changes nothing in the count.' })
  atClose: ElectorAtClose | null;

  @Field(() => Boolean, { description: 'A recused voter leaves every count of those entitled.' })
  recused: boolean;

  @Field(() => JsonScalar, { nullable: true, description: 'How it voted (`BallotChoice` of libs/voting); null where it did not, and in a secret vote. Not to be seen before the close, unless ballots are open.' })
  choice: BallotChoice | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it voted, on the text that stands; null where that is not to be seen: before the close, and in a secret vote in which few did.' })
  cast: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its ballot answers an earlier text, so that it does not count; null where that is not to be seen yet.' })
  outdated: boolean | null;

  @Field(() => String, { nullable: true, description: 'The reason of a reservation or an objection.' })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'What would resolve its objection.' })
  wouldResolve: string | null;
}

@Access('withParent')
@ObjectType({ description: 'The current ballot of the viewer\'s own partner.' })
export class MyBallot {
  @Field(() => Int, { description: 'A later version supersedes the one before it.' })
  version: number;

  @Field(() => Int, { description: 'The version of the text that it answers. Where that is not the one that stands, it has to be affirmed, or it does not count.' })
  textVersion: number;

  @Field(() => JsonScalar, { description: '`BallotChoice` of libs/voting.' })
  choice: BallotChoice;

  @Field(() => String, { nullable: true, description: 'For who acts for this partner alone, but for a reservation and an objection; not in the record.' })
  reason: string | null;

  @Field(() => String, { nullable: true })
  wouldResolve: string | null;

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

export const CastBallotResult = createUnionType({ name: 'CastBallotResult', types: () => [BallotCast, Refused] as const });

@Access('withParent')
@ObjectType({ description: 'A ballot of a secret vote is in the box; that is all that is told.' })
export class SecretBallotCast {
  @Field(() => Motion)
  motion: Motion;
}

export const CastSecretBallotResult = createUnionType({ name: 'CastSecretBallotResult', types: () => [SecretBallotCast, Refused] as const });
