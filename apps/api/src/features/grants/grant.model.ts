import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Bilingual, Money } from '../../platform/graphql/money.model.ts';
import { DateScalar, DecimalScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { PartyRef, UnitRef } from '../parties/party.model.ts';
import { PoolRef } from '../pools/pool.model.ts';
import { PassageRef } from '../sources/passage.model.ts';
import { GrantSource } from '../pools/source.model.ts';

@Access('withParent')
@ObjectType({ description: 'A theme of the collaborative\'s own list.' })
export class Theme {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  code: string;

  @Field(() => Bilingual)
  name: Bilingual;

  @Field(() => String, { description: 'theme, population or scale' })
  kind: string;

  @Field(() => [Bilingual], { description: 'The steps of a scale, from the gravest on.' })
  steps: Bilingual[];

  @Field(() => PassageRef, { nullable: true })
  passage: PassageRef | null;
}

@Access('withParent')
@ObjectType({ description: 'A grant: made by the pool, by one partner, or by one partner in agreement with the pool.' })
export class Grant {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { nullable: true, description: 'Given when the grant is first shared: GR-12.' })
  shortId: string | null;

  @Field(() => String, { description: 'pooled, individual or aligned' })
  vehicle: string;

  @Field(() => String, { description: 'proposal, active or closed' })
  stage: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  description: string;

  @Field(() => PartyRef)
  funder: PartyRef;

  @Field(() => UnitRef, { nullable: true })
  unit: UnitRef | null;

  @Field(() => PoolRef, { nullable: true })
  pool: PoolRef | null;

  @Field(() => PartyRef)
  grantee: PartyRef;

  @Field(() => Money)
  amount: Money;

  @Field(() => DateScalar)
  awardedOn: string;

  @Field(() => Boolean, { description: 'Its source does not say the day: the first of its start, or of the year or month that it names, stands in.' })
  awardedInferred: boolean;

  @Field(() => DateScalar, { nullable: true })
  startsOn: string | null;

  @Field(() => DateScalar, { nullable: true })
  endsOn: string | null;

  @Field(() => String, { nullable: true, description: 'The period as its source wrote it, where that is vaguer than two days.' })
  periodWritten: string | null;

  @Field(() => [String])
  programmes: string[];

  @Field(() => String, { nullable: true, description: 'low, medium or high, as its owner classes its risk; null where that is not recorded.' })
  risk: string | null;

  @Field(() => [String], { description: 'Countries, ISO 3166-1 alpha-2.' })
  places: string[];

  @Field(() => [Theme])
  themes: Theme[];

  @Field(() => String, { nullable: true, description: 'The funder\'s own reference.' })
  externalId: string | null;

  @Field(() => String, { nullable: true })
  url: string | null;

  @Field(() => GrantSource, { nullable: true })
  source: GrantSource | null;

  @Field(() => Boolean)
  sample: boolean;

  @Field(() => Boolean)
  shared: boolean;

  @Field(() => String, { description: 'open, partners or protected; protected too where it names a protected party. What is protected is shown by code names, its places as regions (M49 codes).' })
  protection: string;

  @Field(() => String, { description: 'What the grant itself is, whatever its grantee is.' })
  ownProtection: string;

  @Field(() => String)
  ownerName: string;

  @Field(() => Int)
  version: number;

  @Field(() => [Ability], { description: 'grants.share and grants.protect for this grant, parties.protect for its grantee.' })
  viewerCan: Ability[];
}

@Access('withParent')
@ObjectType()
export class GrantPage {
  @Field(() => [Grant])
  nodes: Grant[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int, { description: 'How many the filter leaves, of what the viewer sees.' })
  total: number;
}

@Access('withParent')
@ObjectType({ description: 'What was granted in one currency. Payments into a pool are told beside, never in it; proposals are not in it.' })
export class PortfolioTotal {
  @Field(() => String)
  currency: string;

  @Field(() => DecimalScalar)
  pooled: string;

  @Field(() => DecimalScalar)
  individual: string;

  @Field(() => DecimalScalar)
  aligned: string;

  @Field(() => DecimalScalar)
  total: string;

  @Field(() => Int)
  grants: number;

  @Field(() => DecimalScalar, { description: 'Paid into pools; of the filter, only the funder and the pool apply to it.' })
  contributed: string;
}

export const GrantResult = createUnionType({
  name: 'GrantResult', types: () => [Grant, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : Grant),
});
