import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { Message } from '@acuerdo/overlap';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { DateScalar, MessageScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { PartyRef, UnitRef } from '../parties/party.model.ts';
import type { CharterState, KeptRole } from './charter.entity.ts';

@Access('withParent')
@ObjectType({ description: 'Who can lead a role or join it: the pool, a partner, or a unit of one.' })
export class CharterActor {
  @Field(() => String, { description: 'The party and, where there is one, the unit.' })
  key: string;

  @Field(() => String, { description: 'pool or partner' })
  kind: 'pool' | 'partner';

  @Field(() => PartyRef)
  party: PartyRef;

  @Field(() => UnitRef, { nullable: true })
  unit: UnitRef | null;
}

@Access('withParent')
@ObjectType({ description: 'A theme or population of a scope.' })
export class CharterTheme {
  @Field(() => String)
  code: string;

  @Field(() => Bilingual)
  name: Bilingual;
}

@Access('withParent')
@ObjectType({ description: 'Who leads in a scope, and who may join. An empty list of themes, populations or places means all of them.' })
export class CharterRole {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Int, { description: 'Its place in the charter, from 1.' })
  number: number;

  @Field(() => [CharterTheme])
  themes: CharterTheme[];

  @Field(() => [CharterTheme])
  populations: CharterTheme[];

  @Field(() => [String], { description: 'Countries, ISO 3166-1.' })
  places: string[];

  @Field(() => CharterActor)
  leads: CharterActor;

  @Field(() => [CharterActor])
  mayJoin: CharterActor[];

  @Field(() => Bilingual, { nullable: true, description: 'Under what condition others may join.' })
  condition: Bilingual | null;
}

@Access('withParent')
@ObjectType({ description: 'The decision that a charter follows from.' })
export class CharterDecision {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  shortId: string;
}

@Access('withParent')
@ObjectType({ description: 'One version of the partners\' agreed division of roles. It comes in force by a decision.' })
export class Charter {
  /** Not fields: for the features above. */
  kept: readonly KeptRole[];
  deliberationId: string | null;
  optionId: string | null;
  /** A motion on it has no decision yet. */
  underVote: boolean;

  @Field(() => UuidScalar)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { description: 'draft, put (to the partners), declined, in-force or superseded' })
  state: CharterState;

  @Field(() => [CharterRole])
  roles: CharterRole[];

  @Field(() => [MessageScalar], { description: 'Roles of one scope, and roles that meet in part under different leads.' })
  contradictions: Message[];

  @Field(() => String, { nullable: true, description: 'SHA-256 of version and roles, since it was put to the partners.' })
  hash: string | null;

  @Field(() => DateScalar, { nullable: true })
  inForceFrom: string | null;

  @Field(() => DateScalar, { nullable: true })
  supersededOn: string | null;

  @Field(() => CharterDecision, { nullable: true, description: 'What adopted or declined it.' })
  decision: CharterDecision | null;

  @Field(() => Boolean, { description: 'Invented for the sample: nobody proposed it.' })
  sample: boolean;

  @Field(() => [Ability], { description: 'charters.draft, and motions.draft: put it to the partners.' })
  viewerCan: Ability[];
}

@Access('withParent')
@ObjectType({ description: 'The role charter in all its versions, and whom a role can name.' })
export class Charters {
  @Field(() => Charter, { nullable: true })
  inForce: Charter | null;

  @Field(() => [Charter], { description: 'The latest first, the one in force among them.' })
  versions: Charter[];

  @Field(() => [CharterActor])
  actors: CharterActor[];

  @Field(() => Boolean, { description: 'Since the last one came in force, grants or overlaps are still to be looked at.' })
  judging: boolean;
}

export const CharterResult = createUnionType({
  name: 'CharterResult', types: () => [Charter, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : Charter),
});
