import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Ability } from '../../platform/guard/ability.model.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { PartyRef } from '../parties/party.model.ts';

@Access('withParent')
@ObjectType({ description: 'A name of an organisation, as somebody wrote it.' })
export class PartyName {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  text: string;

  @Field(() => String, { description: 'legal, short, acronym, former, translation or published' })
  kind: string;

  @Field(() => String, { description: 'Who brought in the party that is written so.' })
  from: string;
}

@Access('withParent')
@ObjectType({ description: 'An organisation that receives grants. Of a protected one its owner sees a code name and the region.' })
export class Grantee {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { nullable: true, description: 'Given when it is first shared: ORG-7.' })
  shortId: string | null;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2; of a protected one the region, M49.' })
  country: string | null;

  @Field(() => String, { description: 'open, partners or protected' })
  protection: string;

  @Field(() => Boolean)
  shared: boolean;

  @Field(() => Boolean)
  sample: boolean;

  @Field(() => String)
  ownerName: string;

  @Field(() => Int, { description: 'Parties that it is made of: more than one where people said that they are the same.' })
  partCount: number;

  @Field(() => Int, { description: 'Grants to it, over all partners; of what the viewer sees.' })
  grantCount: number;

  @Field(() => Int, { description: 'Of the grants to the party that names it, those of other parties: what they share stays theirs, whatever its owner does.' })
  othersGrants: number;

  @Field(() => [PartyRef], { description: 'Who funds it, by name.' })
  funders: PartyRef[];

  @Field(() => [Ability], { description: 'parties.name, parties.protect, protected.show and protected.purge, for this one.' })
  viewerCan: Ability[];
}

@Access('withParent')
@ObjectType()
export class GranteePage {
  @Field(() => [Grantee])
  nodes: Grantee[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int)
  total: number;
}

export const GranteeResult = createUnionType({
  name: 'GranteeResult', types: () => [Grantee, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : Grantee),
});
