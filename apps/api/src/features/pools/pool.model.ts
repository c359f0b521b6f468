import { Field, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Money } from '../../platform/graphql/money.model.ts';
import { DecimalScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { VagueDate } from '../../platform/graphql/vague-date.model.ts';
import { PartyRef } from '../parties/party.model.ts';
import { PassageRef } from '../sources/passage.model.ts';
import { Agreement } from './agreement.model.ts';
import { Cycle } from './cycle.model.ts';

@Access('withParent')
@ObjectType({ description: 'The fund that partners hold in common, as it is named in a sentence.' })
export class PoolRef {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  name: string;
}

@Access('withParent')
@ObjectType({ description: 'What a pool was from a day on.' })
export class PoolStateSince {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: 'exploring, active, under_evaluation, continuing, expanded, spun_off, hosted or dissolved' })
  state: string;

  @Field(() => VagueDate)
  since: VagueDate;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => PassageRef, { nullable: true })
  passage: PassageRef | null;
}

@Access('withParent')
@ObjectType({ description: 'The fund that partners hold in common: a programme with a host.' })
export class Pool {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { nullable: true, description: 'Of the pool as an organisation: ORG-1.' })
  shortId: string | null;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: 'Its latest state; null where it is not known.' })
  state: string | null;

  @Field(() => [PoolStateSince], { description: 'The latest first.' })
  states: PoolStateSince[];

  @Field(() => [String], { description: 'What it can become from here.' })
  nextStates: string[];

  @Field(() => VagueDate, { nullable: true })
  created: VagueDate | null;

  @Field(() => PassageRef, { nullable: true })
  passage: PassageRef | null;

  @Field(() => PartyRef, { nullable: true, description: 'Who holds the money and is the funder of record.' })
  host: PartyRef | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What the host keeps of each contribution, in percent; null where it is not known.' })
  feePercent: string | null;

  @Field(() => Boolean, { description: 'A payment out of it is approved by somebody who did not enter it.' })
  secondPerson: boolean;

  @Field(() => [String], { description: 'The titles by which files name it.' })
  programmes: string[];

  @Field(() => [Cycle], { description: 'The latest first.' })
  cycles: Cycle[];

  @Field(() => [Agreement], { description: 'The latest recorded first.' })
  agreements: Agreement[];

  @Field(() => [Money], { description: 'What was received, one sum for each currency; of what the viewer sees.' })
  contributed: Money[];

  @Field(() => [PartyRef])
  contributors: PartyRef[];

  @Field(() => [PartyRef], { description: 'The partners of the collaborative, who can be party to its agreements.' })
  partners: PartyRef[];

  @Field(() => [Ability], { description: 'pools.keep and contributions.pledge.' })
  viewerCan: Ability[];
}
