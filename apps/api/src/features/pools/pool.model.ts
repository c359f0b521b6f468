import { Field, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Money } from '../../platform/graphql/money.model.ts';
import { DateScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { PartyRef } from '../parties/party.model.ts';
import { GrantSource } from './source.model.ts';

@Access('withParent')
@ObjectType({ description: 'The fund that partners hold in common, as it is named in a sentence.' })
export class PoolRef {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  name: string;
}

@Access('withParent')
@ObjectType({ description: 'The fund that partners hold in common: a programme with a host.' })
export class Pool {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => PartyRef, { nullable: true, description: 'Who holds the money and is the funder of record.' })
  host: PartyRef | null;

  @Field(() => [String], { description: 'The titles by which files name it.' })
  programmes: string[];

  @Field(() => [Money], { description: 'What was paid in, one sum for each currency; of what the viewer sees.' })
  contributed: Money[];

  @Field(() => [PartyRef])
  contributors: PartyRef[];
}

@Access('withParent')
@ObjectType({ description: 'A payment into the pool. Never a grant in totals.' })
export class Contribution {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => PoolRef)
  pool: PoolRef;

  @Field(() => PartyRef)
  funder: PartyRef;

  @Field(() => Money)
  amount: Money;

  @Field(() => String, { description: 'pledged, committed or received' })
  state: string;

  @Field(() => DateScalar, { nullable: true })
  paidOn: string | null;

  @Field(() => String)
  title: string;

  @Field(() => String)
  description: string;

  @Field(() => String, { nullable: true })
  externalId: string | null;

  @Field(() => GrantSource, { nullable: true })
  source: GrantSource | null;
}

@Access('withParent')
@ObjectType()
export class ContributionPage {
  @Field(() => [Contribution])
  nodes: Contribution[];

  @Field(() => String, { nullable: true })
  next: string | null;
}
