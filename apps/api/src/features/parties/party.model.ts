import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';

@Access('withParent')
@ObjectType({ description: 'How a partner is marked: a letter and a hue, told apart without colour.' })
export class PartnerMark {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  shortName: string;

  @Field(() => String)
  letter: string;

  @Field(() => Int, { description: 'Place in the fixed set of partner hues, from 0.' })
  hue: number;
}

@Access('withParent')
@ObjectType({ description: 'An organisation, as it is named in a sentence.' })
export class PartyRef {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => PartnerMark, { nullable: true, description: 'Its mark, where it is a partner.' })
  partner: PartnerMark | null;
}

@Access('withParent')
@ObjectType({ description: 'A program or office of a partner.' })
export class UnitRef {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  shortName: string;
}
