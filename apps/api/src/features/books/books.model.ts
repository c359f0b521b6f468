import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { SignedTreeHead } from '@acuerdo/ledger';
import { Access } from '../../platform/guard/access.decorator.ts';
import { JsonScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';

@Access('withParent')
@ObjectType({ description: 'How far the record of the collaborative is chained and signed. Ballots of an open vote are in none of the numbers.' })
export class RecordStatus {
  @Field(() => Int, { description: 'Entries that are chained.' })
  entries: number;

  @Field(() => Int, { description: 'Entries that wait to be chained: a moment, normally.' })
  waiting: number;

  @Field(() => JsonScalar, { nullable: true, description: 'The last signed head (`SignedTreeHead` of libs/ledger): who keeps it can hold the record to it later.' })
  lastHead: SignedTreeHead | null;

  @Field(() => String)
  keyId: string;

  @Field(() => String)
  publicKey: string;
}

export const RecordStatusResult = createUnionType({ name: 'RecordStatusResult', types: () => [RecordStatus, Refused] as const });
