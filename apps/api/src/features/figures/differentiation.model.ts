import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { DecimalScalar } from '../../platform/graphql/scalars.ts';
import { PartyRef, UnitRef } from '../parties/party.model.ts';

@Access('withParent')
@ObjectType({ description: 'How unlike two portfolios are: 1 less the sum of the smaller shares. 0: the same; 1: nothing in common.' })
export class Differentiation {
  @Field(() => String, { nullable: true, description: 'An exact fraction, 3/4; null where one of the two has no money that says.' })
  exact: string | null;

  @Field(() => String, { nullable: true, description: 'To be shown: 0.75.' })
  shown: string | null;
}

@Access('withParent')
@ObjectType({ description: 'What both give to: by how much it makes them alike.' })
export class CommonGround {
  @Field(() => Bilingual)
  theme: Bilingual;

  @Field(() => String)
  country: string;

  @Field(() => PartyRef)
  grantee: PartyRef;

  @Field(() => DecimalScalar, { description: 'Of the pool.' })
  pool: string;

  @Field(() => DecimalScalar)
  other: string;

  @Field(() => String, { description: 'Added to the index without it, exactly.' })
  exact: string;

  @Field(() => String)
  shown: string;
}

@Access('withParent')
@ObjectType()
export class DifferentiationYear {
  @Field(() => Int)
  year: number;

  @Field(() => Differentiation, { description: 'By theme × country × grantee.' })
  index: Differentiation;

  @Field(() => Differentiation, { description: 'By theme alone.' })
  byTheme: Differentiation;

  @Field(() => Differentiation, { description: 'By country alone.' })
  byCountry: Differentiation;

  @Field(() => Differentiation, { description: 'By grantee alone.' })
  byGrantee: Differentiation;

  @Field(() => DecimalScalar, { description: 'The pool\'s money in that year.' })
  pool: string;

  @Field(() => DecimalScalar)
  other: string;

  @Field(() => [CommonGround], { description: 'What makes the two alike the most, three at most.' })
  common: CommonGround[];
}

@Access('withParent')
@ObjectType({ description: 'The pool beside somebody else, year by year, in one currency.' })
export class DifferentiationFigure {
  @Field(() => String, { description: 'partners: all of them together, of what is shared; partner: the viewer\'s own; unit: one of its units' })
  beside: string;

  @Field(() => PartyRef, { nullable: true })
  partner: PartyRef | null;

  @Field(() => UnitRef, { nullable: true })
  unit: UnitRef | null;

  @Field(() => [DifferentiationYear])
  years: DifferentiationYear[];
}
