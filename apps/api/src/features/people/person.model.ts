import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Ability } from '../../platform/guard/ability.model.ts';
import { DateScalar, DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { PartnerMark, PartyRef, UnitRef } from '../parties/party.model.ts';

@Access('withParent')
@ObjectType({ description: 'Somebody in a collaborative, acting for a partner or for the pool, or evaluating it.' })
export class Person {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => [String], { description: 'officer, delegate, secretariat, observer, evaluator' })
  roles: string[];

  @Field(() => PartyRef)
  party: PartyRef;

  @Field(() => UnitRef, { nullable: true })
  unit: UnitRef | null;
}

@Access('withParent')
@ObjectType()
export class PersonPage {
  @Field(() => [Person])
  nodes: Person[];

  @Field(() => String, { nullable: true })
  next: string | null;
}

@Access('withParent')
@ObjectType({ description: 'What an account is in one collaborative.' })
export class Membership {
  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;

  @Field(() => Boolean)
  sample: boolean;

  @Field(() => Person)
  person: Person;
}

@Access('withParent')
@ObjectType({ description: 'The collaborative in which the viewer is.' })
export class Workspace {
  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  timeZone: string;

  @Field(() => Boolean)
  sample: boolean;

  @Field(() => DateScalar, { description: 'The day it is in the collaborative; the sample has a today of its own.' })
  today: string;

  @Field(() => DateTimeScalar)
  now: Date;

  @Field(() => [PartnerMark])
  partners: PartnerMark[];

  @Field(() => Person)
  person: Person;

  @Field(() => [Ability])
  viewerCan: Ability[];
}

@Access('withParent')
@ObjectType({ description: 'A role of the sample that anybody may try.' })
export class RoleToTry {
  @Field(() => UuidScalar)
  personId: string;

  @Field(() => String)
  name: string;

  @Field(() => [String])
  roles: string[];

  @Field(() => String)
  partyName: string;

  @Field(() => PartnerMark, { nullable: true })
  partner: PartnerMark | null;

  @Field(() => String)
  collaborative: string;

  @Field(() => String)
  slug: string;
}

@Access('withParent')
@ObjectType({ description: 'An invitation that can still be used.' })
export class Invitation {
  @Field(() => String)
  personName: string;

  @Field(() => String)
  collaborative: string;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  email: string;

  @Field(() => DateTimeScalar)
  expiresAt: Date;
}

@Access('withParent')
@ObjectType()
export class PersonInvited {
  @Field(() => String, { description: 'The way in, for one use: path and secret. It is shown this once.' })
  link: string;

  @Field(() => Person)
  person: Person;
}

@InputType()
export class InvitePersonInput {
  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => UuidScalar)
  partyId: string;

  @Field(() => [String])
  roles: string[];
}

export const InvitePersonResult = createUnionType({ name: 'InvitePersonResult', types: () => [PersonInvited, Refused] as const });
