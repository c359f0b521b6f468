import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';

@Access('withParent')
@ObjectType({ description: 'Where an imported fact comes from. There for the party that imported it.' })
export class GrantSource {
  @Field(() => UuidScalar)
  importId: string;

  @Field(() => String)
  fileName: string;

  @Field(() => Int, { description: 'Place in the file, from 1.' })
  row: number;
}

/** What a party holds under the id that a file gives it, and which row of which import said so last. */
export interface Held {
  readonly id: string;
  readonly externalId: string;
  readonly importId: string | null;
  readonly sourceRow: number | null;
}
