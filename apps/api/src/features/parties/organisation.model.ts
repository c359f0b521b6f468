import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { DateScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { VagueDate } from '../../platform/graphql/vague-date.model.ts';
import { PartnerMark, PartyRef, UnitRef } from './party.model.ts';

/** Something that may have been read in a source. A feature above sources adds the `passage` itself. */
export interface FromSource {
  passageId: string | null;
}

@Access('withParent')
@ObjectType({ description: 'A program or office of a partner; units nest.' })
export class Unit implements FromSource {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  shortName: string;

  @Field(() => UuidScalar, { nullable: true, description: 'The unit that it is part of.' })
  parentId: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for, as it is written.' })
  mission: string | null;

  passageId: string | null;
}

@Access('withParent')
@ObjectType({ description: 'A member foundation, from when to when.' })
export class Partner implements FromSource {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => PartyRef)
  party: PartyRef;

  @Field(() => PartnerMark)
  mark: PartnerMark;

  @Field(() => String, { description: 'What its party is: foundation, nonprofit, …' })
  kind: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166.' })
  country: string | null;

  @Field(() => PartyRef, { nullable: true, description: 'The organisation that it is an office of, and not the whole.' })
  officeOf: PartyRef | null;

  @Field(() => VagueDate, { description: 'Since when it is a partner.' })
  since: VagueDate;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day as a partner; null while no end is known.' })
  until: string | null;

  @Field(() => [Unit], { description: 'All of them, those that nest with the id of the one above.' })
  units: Unit[];

  passageId: string | null;
}

@Access('withParent')
@ObjectType({ description: 'A place in a body, whoever holds it.' })
export class Seat {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => PartnerMark, { nullable: true, description: 'Whose seat it is.' })
  partner: PartnerMark | null;

  @Field(() => Boolean)
  votes: boolean;
}

@Access('withParent')
@ObjectType({ description: 'A board or committee: of a partner, of one of its units, or of the pool.' })
export class Body implements FromSource {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'advisory, steering or other' })
  kind: string;

  @Field(() => PartyRef)
  party: PartyRef;

  @Field(() => UnitRef, { nullable: true })
  unit: UnitRef | null;

  @Field(() => [Seat])
  seats: Seat[];

  passageId: string | null;
}

@Access('withParent')
@ObjectType({ description: 'Who could become a partner, and is none.' })
export class Prospect implements FromSource {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Bilingual)
  name: Bilingual;

  @Field(() => Boolean, { description: 'Organisations of a kind, not one by its name.' })
  many: boolean;

  @Field(() => String, { description: 'considered, invited, joined or declined' })
  state: string;

  passageId: string | null;
}

@Access('withParent')
@ObjectType({ description: 'Somebody outside of whom the partners speak: no partner, funder or grantee for that.' })
export class OutsideActor implements FromSource {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => PartyRef)
  party: PartyRef;

  @Field(() => String, { description: 'What its party is: government, international, field, …' })
  kind: string;

  @Field(() => String, { description: 'cited (as evidence), actor, target (of advocacy) or field (that is built)' })
  standing: string;

  @Field(() => Bilingual, { description: 'What is said of it.' })
  what: Bilingual;

  passageId: string | null;
}

@Access('withParent')
@ObjectType({ description: 'It was written, and this is its id.' })
export class Written {
  @Field(() => UuidScalar)
  id: string;
}

/** The written row, to be told apart from a refusal by its class. */
export const written = (id: string): Written => Object.assign(new Written(), { id });

export const WrittenResult = createUnionType({ name: 'WrittenResult', types: () => [Written, Refused] as const });
