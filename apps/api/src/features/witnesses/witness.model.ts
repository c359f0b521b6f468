import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Ability } from '../../platform/guard/ability.model.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { PartnerMark } from '../parties/party.model.ts';

@Access('withParent')
@ObjectType({ description: 'Who is sent the signed heads of the record for a partner.' })
export class Witness {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => PartnerMark)
  partner: PartnerMark;

  @Field(() => String, { nullable: true, description: 'Read by its own partner alone.' })
  address: string | null;

  @Field(() => Boolean, { description: 'Whether it is that of the viewer\'s own partner.' })
  mine: boolean;

  @Field(() => Int, { nullable: true, description: 'How many entries the head covers that was written to it last; null before the first.' })
  sentSize: number | null;

  @Field(() => DateTimeScalar, { nullable: true })
  sentAt: Date | null;

  @Field(() => String, { description: 'none (not written yet), waiting, sent, failing (not taken in by the other side, and tried again)' })
  state: string;
}

@Access('withParent')
@ObjectType({ description: 'The witnesses of the record.' })
export class Witnesses {
  @Field(() => [Witness])
  named: Witness[];

  @Field(() => [PartnerMark], { description: 'Partners of today without one.' })
  without: PartnerMark[];

  @Field(() => Boolean, { description: 'Whether letters leave from this server at all.' })
  lettersLeave: boolean;

  @Field(() => [Ability], { description: 'witnesses.name' })
  viewerCan: Ability[];
}

export const WitnessesResult = createUnionType({ name: 'WitnessesResult', types: () => [Witnesses, Refused] as const });
