import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { VagueDate } from '../../platform/graphql/vague-date.model.ts';
import { PassageRef } from './passage.model.ts';

@Access('withParent')
@ObjectType({ description: 'A source as it is named elsewhere.' })
export class SourceRef {
  @Field(() => String)
  shortId: string;

  @Field(() => [String])
  titleLines: string[];

  @Field(() => String)
  author: string;

  @Field(() => String)
  language: string;
}

@Access('withParent')
@ObjectType({ description: 'What one source says about a topic. Others may say otherwise; nobody picks one.' })
export class Fact {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { nullable: true, description: 'As the source has it; null where it was looked for and not found.' })
  value: string | null;

  @Field(() => VagueDate, { nullable: true })
  when: VagueDate | null;

  @Field(() => String, { description: 'high, asQuoted, inferred or notFound' })
  certainty: string;

  @Field(() => Bilingual, { nullable: true })
  note: Bilingual | null;

  @Field(() => SourceRef, { nullable: true, description: 'Where it was read, or looked for.' })
  source: SourceRef | null;

  @Field(() => PassageRef, { nullable: true })
  passage: PassageRef | null;

  @Field(() => String, { nullable: true, description: 'Who added it; null where it came with the sample.' })
  addedBy: string | null;

  @Field(() => Boolean, { description: 'The viewer\'s house added it, and can take it back.' })
  own: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'It was taken back; it stays readable.' })
  withdrawnAt: Date | null;
}

@Access('withParent')
@ObjectType({ description: 'What is asked about something, with all that the sources say.' })
export class FactTopic {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: 'collaborative, partner, funder, field or source' })
  subjectKind: string;

  @Field(() => String)
  subject: string;

  @Field(() => Bilingual)
  aspect: Bilingual;

  @Field(() => Boolean, { description: 'The sources differ.' })
  differ: boolean;

  @Field(() => Boolean, { description: 'False where it was looked for and no source answers it.' })
  known: boolean;

  @Field(() => [Fact])
  facts: Fact[];
}

@Access('withParent')
@ObjectType()
export class FactTopicPage {
  @Field(() => [FactTopic])
  nodes: FactTopic[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int)
  total: number;
}

@InputType()
export class FactFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only what is known, or only what is not.' })
  known: boolean | null;

  @Field(() => String, { nullable: true, description: 'Only topics on which this source (`SRC-1`) says something.' })
  source: string | null;
}

@InputType()
export class AddFactInput {
  @Field(() => UuidScalar, { nullable: true, description: 'The topic that it belongs to; without one, the four fields below begin one.' })
  topicId: string | null;

  @Field(() => String, { nullable: true })
  subjectKind: string | null;

  @Field(() => String, { nullable: true })
  subject: string | null;

  @Field(() => String, { nullable: true })
  aspectEn: string | null;

  @Field(() => String, { nullable: true })
  aspectEs: string | null;

  @Field(() => String, { nullable: true, description: 'As the source has it; none where the certainty is notFound.' })
  value: string | null;

  @Field(() => String, { nullable: true })
  when: string | null;

  @Field(() => String, { nullable: true, description: 'The short id of the source.' })
  source: string | null;

  @Field(() => UuidScalar, { nullable: true })
  passageId: string | null;

  @Field(() => String, { description: 'high, asQuoted, inferred or notFound' })
  certainty: string;
}

export const AddFactResult = createUnionType({ name: 'AddFactResult', types: () => [FactTopic, Refused] as const });
