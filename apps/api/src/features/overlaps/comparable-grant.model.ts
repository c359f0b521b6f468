import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { RegisteredGrant, Stage, Vehicle } from '@acuerdo/overlap';
import { Money } from '../../platform/graphql/money.model.ts';
import { DateScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { PartyRef, UnitRef } from '../parties/party.model.ts';

@Access('withParent')
@ObjectType({ description: 'A pool as an organisation.' })
export class ComparablePool {
  @Field(() => UuidScalar, { description: 'Of the organisation.' })
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => [String], { description: 'The titles by which files name it.' })
  programmes: string[];
}

@Access('withParent')
@ObjectType({ description: 'A grantee with all names and numbers by which it can be known.' })
export class ComparableGrantee {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => [String])
  names: string[];

  @Field(() => [String])
  registrations: string[];
}

@Access('withParent')
@ObjectType({ description: 'What the comparison reads of a grant. Nothing protected is among them, for its owner neither.' })
export class ComparableGrant implements RegisteredGrant {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { nullable: true })
  shortId: string | null;

  @Field(() => String, { nullable: true, description: 'The funder\'s own reference.' })
  externalId: string | null;

  @Field(() => Boolean, { description: 'It is the viewer\'s party\'s.' })
  own: boolean;

  @Field(() => Boolean)
  sample: boolean;

  @Field(() => String, { description: 'pooled, individual or aligned' })
  vehicle: Vehicle;

  @Field(() => String, { description: 'proposal, active or closed' })
  stage: Stage;

  @Field(() => PartyRef)
  funder: PartyRef;

  @Field(() => UnitRef, { nullable: true })
  unit: UnitRef | null;

  @Field(() => ComparablePool, { nullable: true })
  pool: ComparablePool | null;

  @Field(() => ComparableGrantee)
  grantee: ComparableGrantee;

  @Field(() => String)
  title: string;

  @Field(() => String)
  description: string;

  @Field(() => [String])
  programmes: string[];

  @Field(() => [String], { description: 'Themes of the collaborative\'s own list, by their English names.' })
  themes: string[];

  @Field(() => [String], { description: 'Countries, ISO 3166-1 alpha-2.' })
  places: string[];

  @Field(() => Money)
  amount: Money;

  @Field(() => DateScalar, { nullable: true, description: 'Null where its source does not say the day.' })
  awardedOn: string | null;

  @Field(() => DateScalar, { nullable: true })
  startsOn: string | null;

  @Field(() => DateScalar, { nullable: true })
  endsOn: string | null;

  @Field(() => String, { nullable: true })
  periodWritten: string | null;

  @Field(() => Boolean, { description: 'The grantee is to grant the money on.' })
  onward: boolean;
}

@Access('withParent')
@ObjectType()
export class ComparableGrantPage {
  @Field(() => [ComparableGrant])
  nodes: ComparableGrant[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int)
  total: number;
}
