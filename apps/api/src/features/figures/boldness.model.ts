import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DecimalScalar } from '../../platform/graphql/scalars.ts';
import { PartyRef } from '../parties/party.model.ts';

@InputType({ description: 'The awards behind a figure.' })
export class BoldGrantsInput {
  @Field(() => String, { description: 'pool, or own: the viewer\'s party' })
  of: string;

  @Field(() => String)
  currency: string;

  @Field(() => Int)
  year: number;

  @Field(() => String, { nullable: true, description: 'first-time-grantee, first-time-here, first-time-place or renewal; null for all awards of the year' })
  is?: string | null;
}

@Access('withParent')
@ObjectType({ description: 'How many awards of a year are so, and how much money that is.' })
export class BoldShare {
  @Field(() => String, { description: 'first-time-grantee, first-time-here, first-time-place or renewal; of the risk: high, medium, low or not-recorded' })
  is: string;

  @Field(() => Int)
  grants: number;

  @Field(() => String, { description: 'Of the awards, to be shown: 12.5%.' })
  ofGrants: string;

  @Field(() => DecimalScalar)
  amount: string;

  @Field(() => String, { description: 'Of the money, to be shown.' })
  ofAmount: string;
}

@Access('withParent')
@ObjectType({ description: 'How bold the awards of a year are, in one currency.' })
export class BoldYear {
  @Field(() => Int)
  year: number;

  @Field(() => Int)
  grants: number;

  @Field(() => DecimalScalar)
  amount: string;

  @Field(() => Int, { description: 'Awards that name no country: of them nobody can say whether the place is new.' })
  withoutCountry: number;

  @Field(() => [BoldShare])
  shares: BoldShare[];

  @Field(() => [BoldShare], { description: 'By risk class, as the owner of each grant says it.' })
  risks: BoldShare[];

  @Field(() => PartyRef, { nullable: true, description: 'Who was given most; null where that was nothing.' })
  largest: PartyRef | null;

  @Field(() => String, { nullable: true, description: 'Its share, exactly: 2/5.' })
  largestShare: string | null;

  @Field(() => String)
  largestPercent: string;

  @Field(() => String, { nullable: true, description: 'The sum of the squared shares of all grantees, exactly.' })
  herfindahl: string | null;

  @Field(() => String, { nullable: true, description: 'To be shown: 0.18.' })
  herfindahlShown: string | null;
}

@Access('withParent')
@ObjectType({ description: 'The awards of one decider, year by year.' })
export class BoldFigure {
  @Field(() => String, { description: 'pool, or own: the viewer\'s party' })
  of: string;

  @Field(() => [BoldYear])
  years: BoldYear[];
}
