import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Ability } from '../../platform/guard/ability.model.ts';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { PartyRef } from '../parties/party.model.ts';
import { PassageRef } from '../sources/passage.model.ts';

@Access('withParent')
@ObjectType({ description: 'What a party says itself of the grants that it shows here.' })
export class PortfolioClaim {
  @Field(() => String, { description: 'complete or partial' })
  extent: string;

  @Field(() => DateScalar)
  asOf: string;

  @Field(() => String)
  by: string;

  @Field(() => DateTimeScalar)
  at: string;
}

@Access('withParent')
@ObjectType({ description: 'How complete the grants of the pool, or of a partner, are that the viewer sees: what each figure stands on.' })
export class Completeness {
  @Field(() => PartyRef)
  party: PartyRef;

  @Field(() => Boolean)
  isPool: boolean;

  @Field(() => Int)
  grants: number;

  @Field(() => Int)
  withTheme: number;

  @Field(() => Int)
  withCountry: number;

  @Field(() => Int, { description: 'With both ends of a period.' })
  withPeriod: number;

  @Field(() => DateScalar, { nullable: true, description: 'The last award that is here.' })
  lastAward: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When a grant was last shared.' })
  lastShared: string | null;

  @Field(() => PortfolioClaim, { nullable: true })
  claim: PortfolioClaim | null;

  @Field(() => [Ability])
  viewerCan: Ability[];
}

@Access('withParent')
@ObjectType({ description: 'The sentence that a figure answers.' })
export class FigureQuotation {
  @Field(() => String, { description: 'heat-map, differentiation or boldness' })
  figure: string;

  @Field(() => PassageRef)
  passage: PassageRef;
}

export const CompletenessResult = createUnionType({
  name: 'CompletenessResult', types: () => [Completeness, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : Completeness),
});
