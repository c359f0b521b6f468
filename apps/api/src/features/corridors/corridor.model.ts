import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { DateScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { PassageRef } from '../sources/passage.model.ts';

const PLACE = 'A country (ISO 3166-1), a region (UN M49), or `north` or `south` of the world.';
const ROLE = 'origin, transit, destination, return or limit';

@Access('withParent')
@ObjectType({ description: 'A directed pair of places, each with its role.' })
export class CorridorLeg {
  @Field(() => String, { description: PLACE })
  fromPlace: string;

  @Field(() => String, { description: ROLE })
  fromRole: string;

  @Field(() => String, { description: PLACE })
  toPlace: string;

  @Field(() => String, { description: ROLE })
  toRole: string;
}

@Access('withParent')
@ObjectType({ description: 'A corridor as it was drawn from a day on.' })
export class CorridorVersion {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null for the one that counts now.' })
  to: string | null;

  @Field(() => Bilingual, { description: 'Why it is drawn so.' })
  why: Bilingual;

  @Field(() => String, { nullable: true, description: 'Who drew it; null where it came with the sample.' })
  addedBy: string | null;

  @Field(() => [CorridorLeg])
  legs: CorridorLeg[];
}

@Access('withParent')
@ObjectType({ description: 'Where people move: directed pairs of places, in versions.' })
export class Corridor {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  code: string;

  @Field(() => String, { description: 'corridor, border, region or direction' })
  kind: string;

  @Field(() => Bilingual)
  name: Bilingual;

  @Field(() => PassageRef, { nullable: true })
  passage: PassageRef | null;

  @Field(() => [CorridorVersion], { description: 'The latest first.' })
  versions: CorridorVersion[];

  @Field(() => [Ability])
  viewerCan: Ability[];
}

@InputType()
export class CorridorLegInput {
  @Field(() => String, { description: PLACE })
  fromPlace: string;

  @Field(() => String, { description: ROLE })
  fromRole: string;

  @Field(() => String, { description: PLACE })
  toPlace: string;

  @Field(() => String, { description: ROLE })
  toRole: string;
}

@InputType()
export class DrawCorridorInput {
  @Field(() => UuidScalar)
  corridorId: string;

  @Field(() => Int, { description: 'The version that this one follows.' })
  after: number;

  @Field(() => DateScalar, { description: 'Its first day.' })
  from: string;

  @Field(() => String)
  whyEn: string;

  @Field(() => String)
  whyEs: string;

  @Field(() => [CorridorLegInput])
  legs: CorridorLegInput[];
}

export const DrawCorridorResult = createUnionType({ name: 'DrawCorridorResult', types: () => [Corridor, Refused] as const });
