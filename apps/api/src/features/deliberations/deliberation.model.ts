import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { DateScalar, DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Phase } from '../phases/phase.model.ts';
import { PassageRef } from '../sources/passage.model.ts';

@Access('withParent')
@ObjectType({ description: 'An option as it is named elsewhere.' })
export class OptionRef {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  shortId: string;

  @Field(() => Bilingual)
  title: Bilingual;
}

@Access('withParent')
@ObjectType({ description: 'A way a deliberation can end.' })
export class Option {
  /** Not a field: what decides who may take it off the list. */
  addedById: string | null;

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

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn, as whoever did it wrote it.' })
  withdrawnReason: string | null;

  @Field(() => [OptionRef], { description: 'The options that it was made from; they stay.' })
  combines: OptionRef[];

  @Field(() => PassageRef, { nullable: true, description: 'The sentence that named it.' })
  passage: PassageRef | null;

  @Field(() => Int)
  position: number;
}

@Access('withParent')
@ObjectType({ description: 'By what options are looked at, and how much that weighs. No score is made of it.' })
export class Criterion {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Bilingual)
  title: Bilingual;

  @Field(() => Int, { description: 'A whole number of parts, from 1 to 9.' })
  weight: number;
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

  @Field(() => [Phase], { description: 'Its phases, in their order; none where none is planned.' })
  phases: Phase[];

  @Field(() => [Option])
  options: Option[];

  @Field(() => [Criterion], { description: 'By what the options are looked at.' })
  criteria: Criterion[];
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
