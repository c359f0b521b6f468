import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Message } from '@acuerdo/words';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DateScalar, MessageScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { VagueDate } from '../../platform/graphql/vague-date.model.ts';

@Access('withParent')
@ObjectType({ description: 'Where a fact was read: a document, a page, a set of data.' })
export class Source {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  shortId: string;

  @Field(() => String, { description: 'document, web, data, meeting or person' })
  kind: string;

  @Field(() => [String], { description: 'Its title in its own language, in the parts in which it stands.' })
  titleLines: string[];

  @Field(() => String, { description: 'Who says it.' })
  author: string;

  @Field(() => String, { description: 'Its language: en or es.' })
  language: string;

  @Field(() => String, { nullable: true })
  url: string | null;

  @Field(() => VagueDate, { nullable: true, description: 'When it was written.' })
  when: VagueDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was read here.' })
  retrievedOn: string | null;

  @Field(() => Int)
  passageCount: number;

  @Field(() => Int, { description: 'Facts that were taken from it.' })
  factCount: number;

  @Field(() => [Ability])
  viewerCan: Ability[];
}

@Access('withParent')
@ObjectType()
export class SourcePage {
  @Field(() => [Source])
  nodes: Source[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int)
  total: number;
}

@Access('withParent')
@ObjectType({ description: 'A short quotation of a source, as it stands there, slips included.' })
export class Passage {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Int, { description: 'Its place in the source, from 1.' })
  position: number;

  @Field(() => String, { description: 'title, heading, sentence or footnote' })
  kind: string;

  @Field(() => String, { nullable: true, description: 'Below which heading it stands.' })
  heading: string | null;

  @Field(() => String, { nullable: true, description: 'Null where it is restricted.' })
  text: string | null;

  @Field(() => Int, { nullable: true })
  page: number | null;

  @Field(() => Int, { nullable: true, description: 'The page on which it ends, where that is another.' })
  endPage: number | null;

  @Field(() => MessageScalar, { nullable: true, description: 'Why its words are not here, and who can read them.' })
  restricted: Message | null;
}

@Access('withParent')
@ObjectType()
export class PassagePage {
  @Field(() => [Passage])
  nodes: Passage[];

  @Field(() => String, { nullable: true })
  next: string | null;
}

@InputType()
export class AddDocumentInput {
  @Field(() => String, { description: 'Its title, the parts in lines of their own.' })
  title: string;

  @Field(() => String)
  author: string;

  @Field(() => String, { description: 'en or es' })
  language: string;

  @Field(() => String, { nullable: true })
  url: string | null;

  @Field(() => String, { nullable: true, description: 'When it was written, as one would say it: “summer 2014”.' })
  when: string | null;

  @Field(() => String, { description: 'Its text. What it becomes is what libs/exchange `readDocument` reads.' })
  text: string;
}

export const AddDocumentResult = createUnionType({ name: 'AddDocumentResult', types: () => [Source, Refused] as const });
