import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { DeliberationRef } from '../deliberations/deliberation.model.ts';
import { PassageRef } from '../sources/passage.model.ts';

@Access('withParent')
@ObjectType({ description: 'The decision that settled a question.' })
export class SettlingDecision {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  shortId: string;

  @Field(() => Bilingual)
  title: Bilingual;

  @Field(() => String, { description: 'Where it stands today: when it has ended, the question is open again.' })
  state: string;
}

@Access('withParent')
@ObjectType({ description: 'A step in the life of a question. Steps are added, never changed; the last one holds.' })
export class QuestionAnswer {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Int, { description: 'From 1.' })
  number: number;

  @Field(() => String, { description: 'in-discussion, answered, dropped or reopened' })
  state: string;

  @Field(() => Bilingual, { description: 'The answer, or why it was dropped, reopened or taken up.' })
  text: Bilingual;

  @Field(() => SettlingDecision, { nullable: true, description: 'The decision that did it; null where it was done without one.' })
  decision: SettlingDecision | null;

  @Field(() => Bilingual, { nullable: true, description: 'Why it was settled without a decision.' })
  reason: Bilingual | null;

  @Field(() => String)
  by: string;

  @Field(() => DateTimeScalar)
  at: string;

  @Field(() => String, { nullable: true, description: 'The hash of its entry in the record.' })
  receipt: string | null;
}

@Access('withParent')
@ObjectType({ description: 'A question as it is named elsewhere.' })
export class QuestionRef {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  shortId: string;

  @Field(() => Bilingual)
  text: Bilingual;

  @Field(() => String)
  state: string;
}

@Access('withParent')
@ObjectType({ description: 'Something that the partners have to answer, with what became of it.' })
export class Question {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  shortId: string;

  @Field(() => String, { description: 'macro, micro, next, collaborative or strategy' })
  level: string;

  @Field(() => Int, { nullable: true, description: 'The set that it belongs to within its level, from 1.' })
  part: number | null;

  @Field(() => Bilingual)
  text: Bilingual;

  @Field(() => Bilingual, { description: 'At which meeting, or by whom, it was asked.' })
  askedAt: Bilingual;

  @Field(() => String, { description: 'open, in-discussion, answered, dropped or reopened' })
  state: string;

  @Field(() => [QuestionAnswer], { description: 'Its life, the latest first.' })
  answers: QuestionAnswer[];

  @Field(() => PassageRef, { nullable: true, description: 'The sentence in which it was asked.' })
  passage: PassageRef | null;

  @Field(() => DeliberationRef, { nullable: true, description: 'The deliberation that is to answer it.' })
  deliberation: DeliberationRef | null;

  @Field(() => String, { nullable: true, description: 'What of the workspace it is about: role-confusion or portfolio.' })
  concerns: string | null;

  @Field(() => [Ability], { description: 'questions.settle and questions.reopen, for this question.' })
  viewerCan: Ability[];
}

@Access('withParent')
@ObjectType({ description: 'How many questions a level, or a set of one, has.' })
export class QuestionLevel {
  @Field(() => String)
  level: string;

  @Field(() => Int, { nullable: true })
  part: number | null;

  @Field(() => Int)
  total: number;

  @Field(() => Int, { description: 'Neither answered nor dropped.' })
  open: number;
}

@Access('withParent')
@ObjectType()
export class QuestionPage {
  @Field(() => [Question])
  nodes: Question[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int)
  total: number;

  @Field(() => [QuestionLevel], { description: 'Of all questions, whatever the filter: the levels in their order, with their sets.' })
  levels: QuestionLevel[];
}

export const QuestionResult = createUnionType({
  name: 'QuestionResult', types: () => [Question, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : Question),
});
