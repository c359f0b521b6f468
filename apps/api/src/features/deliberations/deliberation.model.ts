import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { DateScalar, DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';

@Access('withParent')
@ObjectType({ description: 'A way a deliberation can end.' })
export class Option {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  shortId: string;

  @Field(() => Bilingual)
  title: Bilingual;

  @Field(() => Bilingual, { description: 'What choosing it means.' })
  meaning: Bilingual;

  @Field(() => Boolean, { description: 'Whether it leaves things as they are.' })
  statusQuo: boolean;

  @Field(() => String, { nullable: true, description: 'Who added it; null where it came with the deliberation.' })
  addedBy: string | null;

  @Field(() => DateTimeScalar)
  addedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  withdrawnAt: Date | null;

  @Field(() => Int)
  position: number;
}

@Access('withParent')
@ObjectType({ description: 'A question that the partners settle together, with its open list of options.' })
export class Deliberation {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  shortId: string;

  @Field(() => Bilingual)
  title: Bilingual;

  @Field(() => Bilingual)
  question: Bilingual;

  @Field(() => String, { description: 'Where the question comes from.' })
  source: string;

  @Field(() => DateTimeScalar)
  openedAt: Date;

  @Field(() => DateScalar, { nullable: true })
  dueOn: string | null;

  @Field(() => [Option])
  options: Option[];
}

@Access('withParent')
@ObjectType({ description: 'A deliberation as it is named elsewhere.' })
export class DeliberationRef {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  shortId: string;

  @Field(() => Bilingual)
  title: Bilingual;

  @Field(() => UuidScalar, { nullable: true, description: 'The proposal that is put to the vote in it.' })
  proposalId: string | null;
}

@InputType()
export class AddOptionInput {
  @Field(() => UuidScalar)
  deliberationId: string;

  @Field(() => String)
  titleEn: string;

  @Field(() => String)
  titleEs: string;

  @Field(() => String)
  meaningEn: string;

  @Field(() => String)
  meaningEs: string;
}

export const AddOptionResult = createUnionType({ name: 'AddOptionResult', types: () => [Option, Refused] as const });
