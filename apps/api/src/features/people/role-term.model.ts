import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DateScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { VagueDate } from '../../platform/graphql/vague-date.model.ts';
import type { FromSource } from '../parties/organisation.model.ts';
import { PartyRef, UnitRef } from '../parties/party.model.ts';

@Access('withParent')
@ObjectType({ description: 'Somebody by name, with an account here or without.' })
export class PersonRef {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => [String], { description: 'Other ways in which the name is written.' })
  otherNames: string[];
}

@Access('withParent')
@ObjectType({ description: 'A body as it is named elsewhere.' })
export class BodyRef {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  name: string;
}

@Access('withParent')
@ObjectType({ description: 'Somebody in a role, from when to when; a vacancy where it is nobody.' })
export class RoleTerm implements FromSource {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: 'As it is written.' })
  title: string;

  @Field(() => String, { description: 'staff, advisory, external or alternate' })
  kind: string;

  @Field(() => PersonRef, { nullable: true, description: 'Null for a vacancy.' })
  person: PersonRef | null;

  @Field(() => PartyRef)
  party: PartyRef;

  @Field(() => UnitRef, { nullable: true })
  unit: UnitRef | null;

  @Field(() => UnitRef, { nullable: true, description: 'The other unit, where two share the post on that day.' })
  sharedWith: UnitRef | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which they share it.' })
  sharedUntil: string | null;

  @Field(() => BodyRef, { nullable: true })
  body: BodyRef | null;

  @Field(() => UuidScalar, { nullable: true })
  seatId: string | null;

  @Field(() => Boolean, { description: 'Heads the unit, the body, or the party where there is neither.' })
  leads: boolean;

  @Field(() => String, { nullable: true, description: 'For whom an alternate stands in: by name, or by the post where that is vacant.' })
  alternateFor: string | null;

  @Field(() => VagueDate, { nullable: true, description: 'When it began; null where nobody has said.' })
  from: VagueDate | null;

  @Field(() => VagueDate, { nullable: true, description: 'When it ended.' })
  until: VagueDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The one day for which a source states it; null where it is kept up to date.' })
  knownOn: string | null;

  @Field(() => String, { nullable: true })
  endedReason: string | null;

  @Field(() => UnitRef, { nullable: true, description: 'Who is to fill the vacancy.' })
  filledBy: UnitRef | null;

  @Field(() => String, { description: 'On the day that was asked for: held, last-known, start-unknown, unsure or not.' })
  standing: string;

  passageId: string | null;
}

@Access('withParent')
@ObjectType()
export class RoleTermPage {
  @Field(() => [RoleTerm])
  nodes: RoleTerm[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => DateScalar, { description: 'The day that is answered for: the one asked for, or today.' })
  on: string;

  @Field(() => [DateScalar], { description: 'The days for which a source states roles.' })
  knownDays: string[];
}

@InputType()
export class RoleTermFilter {
  @Field(() => DateScalar, { nullable: true, description: 'On which day; today unless said. Terms that surely did not run then are left out.' })
  on: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whenever they ran: those that ended too.' })
  ever: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of a name, however it is written, or of a title.' })
  text: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only terms in boards and committees.' })
  inBodies: boolean | null;
}

@InputType()
export class AddRoleTermInput {
  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'staff, advisory or external' })
  kind: string;

  @Field(() => String, { nullable: true, description: 'Who; nobody for a vacancy. A name that is here already, written alike, is the same person.' })
  personName: string | null;

  @Field(() => UuidScalar, { description: 'The party that the role is in: a partner, or the pool.' })
  partyId: string;

  @Field(() => UuidScalar, { nullable: true })
  unitId: string | null;

  @Field(() => UuidScalar, { nullable: true })
  bodyId: string | null;

  @Field(() => UuidScalar, { nullable: true })
  seatId: string | null;

  @Field(() => Boolean, { nullable: true })
  leads: boolean | null;

  @Field(() => UuidScalar, { nullable: true, description: 'The term for whose holder this one stands in.' })
  alternateForId: string | null;

  @Field(() => String, { nullable: true, description: 'When it began, as precisely as it is known: `2015-03-01`, `March 2015`, `2015`.' })
  from: string | null;
}

@InputType()
export class EndRoleTermInput {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: 'Its last day, as precisely as it is known.' })
  until: string;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Leave the post open: a vacancy begins the day after.' })
  vacant: boolean | null;
}
