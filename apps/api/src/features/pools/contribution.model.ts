import { Field, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Money } from '../../platform/graphql/money.model.ts';
import { DateScalar, DateTimeScalar, DecimalScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { PartyRef } from '../parties/party.model.ts';
import { CycleRef } from './cycle.model.ts';
import { PoolRef } from './pool.model.ts';
import { GrantSource } from './source.model.ts';

@Access('withParent')
@ObjectType({ description: 'Something that happened to a contribution, in its currency.' })
export class ContributionEvent {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: 'pledged, committed, received, paid (without a pledge before), cancelled (a pledge), released (a commitment) or refunded' })
  kind: string;

  @Field(() => DecimalScalar)
  amount: string;

  @Field(() => DateScalar, { nullable: true })
  onDay: string | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => DateTimeScalar)
  recordedAt: string;

  @Field(() => Boolean, { description: 'It was wrong and no longer counts.' })
  takenBack: boolean;

  @Field(() => Boolean, { description: 'The viewer may take it back.' })
  mayTakeBack: boolean;
}

@Access('withParent')
@ObjectType({ description: 'What a funder gives to a pool. Never a grant in totals.' })
export class Contribution {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => PoolRef)
  pool: PoolRef;

  @Field(() => PartyRef)
  funder: PartyRef;

  @Field(() => CycleRef, { nullable: true })
  cycle: CycleRef | null;

  @Field(() => Money, { description: 'What it comes to: what is pledged.' })
  amount: Money;

  @Field(() => DecimalScalar)
  committed: string;

  @Field(() => DecimalScalar)
  received: string;

  @Field(() => DecimalScalar, { description: 'Committed and not yet received.' })
  outstanding: string;

  @Field(() => String, { description: 'pledged, committed, partly_received, received, cancelled or refunded' })
  state: string;

  @Field(() => DateScalar, { nullable: true, description: 'When money of it came in last.' })
  paidOn: string | null;

  @Field(() => String)
  title: string;

  @Field(() => String)
  description: string;

  @Field(() => [String], { description: 'Codes of themes: only for grants on one of them. Empty: on any.' })
  themes: string[];

  @Field(() => [String], { description: 'ISO 3166-1 alpha-2: only for grants that work there and nowhere else. Empty: anywhere.' })
  countries: string[];

  @Field(() => Boolean)
  noLobbying: boolean;

  @Field(() => [ContributionEvent], { description: 'The latest first.' })
  events: ContributionEvent[];

  @Field(() => String, { nullable: true })
  externalId: string | null;

  @Field(() => GrantSource, { nullable: true })
  source: GrantSource | null;

  @Field(() => Boolean)
  sample: boolean;

  @Field(() => Boolean)
  shared: boolean;

  @Field(() => [Ability], { description: 'contributions.pledge, contributions.receive and contributions.share, for this contribution.' })
  viewerCan: Ability[];
}

@Access('withParent')
@ObjectType()
export class ContributionPage {
  @Field(() => [Contribution])
  nodes: Contribution[];

  @Field(() => String, { nullable: true })
  next: string | null;
}
