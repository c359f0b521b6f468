import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Refused } from '../../platform/graphql/user-error.ts';

@Access('withParent')
@ObjectType({ description: 'What stands behind a code name, for the one moment in which its owner asks. It has no id, so that no cache keeps it.' })
export class NameShown {
  @Field(() => String)
  codeName: string;

  @Field(() => String, { description: 'Of a party its name, of a grant that of its grantee.' })
  name: string;

  @Field(() => [String], { description: 'Further ways in which it is written.' })
  otherNames: string[];

  @Field(() => [String])
  registrations: string[];

  @Field(() => [String], { description: 'Countries, ISO 3166-1 alpha-2.' })
  places: string[];

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true })
  description: string | null;

  @Field(() => String, { nullable: true })
  externalId: string | null;

  @Field(() => String, { nullable: true })
  url: string | null;
}

@Access('withParent')
@ObjectType({ description: 'What was removed for good. Of what it was, nothing is left but these numbers.' })
export class Purged {
  @Field(() => Int)
  grants: number;

  @Field(() => Int, { description: 'Rows of imports.' })
  rows: number;

  @Field(() => Int, { description: 'Files whose content was removed.' })
  files: number;

  @Field(() => Int)
  overlaps: number;
}

export const ShowNameResult = createUnionType({
  name: 'ShowNameResult', types: () => [NameShown, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : NameShown),
});

export const PurgeResult = createUnionType({
  name: 'PurgeResult', types: () => [Purged, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : Purged),
});
