import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { DateScalar, DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { DecisionRef } from '../decisions/decision.model.ts';
import { PartnerMark } from '../parties/party.model.ts';
import { PassageRef } from '../sources/passage.model.ts';
import { StepRef } from '../steps/step.model.ts';

@Access('withParent')
@ObjectType({ description: 'What a part of an evaluation rests on, or leads to.' })
export class EvaluationLink {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: 'question, passage, grant, overlap, document, figure, consultation, asked, evidence, finding, option, step or decision' })
  kind: string;

  @Field(() => String, { description: 'What it is called in addresses: a short id, a number, the question put to the figures, the id of a file; of evidence, that of the thing itself.' })
  name: string;

  @Field(() => Bilingual, { description: 'What it says: a title, a sentence, the name of a file.' })
  text: Bilingual;
}

@Access('withParent')
@ObjectType({ description: 'What a partner answers to a recommendation.' })
export class RecommendationAnswer {
  @Field(() => PartnerMark)
  partner: PartnerMark;

  @Field(() => String, { nullable: true, description: 'accepts, in-part or does-not; null where it has not answered yet' })
  answer: string | null;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'In which the reason is written.' })
  language: string | null;

  @Field(() => String, { nullable: true })
  by: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  at: string | null;

  @Field(() => Boolean, { description: 'The viewer\'s own partner.' })
  mine: boolean;
}

@Access('withParent')
@ObjectType({ description: 'A question that an evaluation asks, something that it found, or something that it recommends.' })
export class EvaluationPart {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: 'question, finding or recommendation' })
  kind: string;

  @Field(() => Int, { description: 'From 1, among the parts of its kind.' })
  number: number;

  @Field(() => Bilingual)
  text: Bilingual;

  @Field(() => String, { nullable: true, description: 'Of a finding, how sure it is: high, medium or low.' })
  sureness: string | null;

  @Field(() => Bilingual, { nullable: true, description: 'To whom a recommendation is made.' })
  addressee: Bilingual | null;

  @Field(() => [EvaluationLink], { description: 'Only what is there for the viewer.' })
  links: EvaluationLink[];

  @Field(() => [RecommendationAnswer], { description: 'Of a recommendation, one for each partner, side by side.' })
  answers: RecommendationAnswer[];
}

@Access('withParent')
@ObjectType({ description: 'Who evaluates, and on which days. The day after, nothing is here for them.' })
export class Evaluator {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  organisation: string;

  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar, { description: 'The last day.' })
  until: string;
}

@Access('withParent')
@ObjectType({ description: 'Grantees asked in confidence. Who was asked and who answered is kept nowhere.' })
export class Consultation {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => [Bilingual])
  questions: Bilingual[];

  @Field(() => DateScalar, { description: 'The last day on which answers are taken.' })
  until: string;

  @Field(() => DateTimeScalar, { nullable: true })
  closedAt: string | null;

  @Field(() => Int, { nullable: true, description: 'How many answered; null until the close, and where they were fewer than five.' })
  answers: number | null;

  @Field(() => Bilingual, { nullable: true, description: 'What the evaluator makes of the answers.' })
  summary: Bilingual | null;
}

@Access('withParent')
@ObjectType({ description: 'What grantees said in confidence, summed up.' })
export class SummedUp {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Int, { description: 'How many answered.' })
  answers: number;

  @Field(() => Bilingual)
  summary: Bilingual;
}

@Access('withParent')
@ObjectType({ description: 'The question of an evaluation that asks an open question.' })
export class AskedInEvaluation {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: 'The short id of the evaluation.' })
  shortId: string;

  @Field(() => Bilingual)
  title: Bilingual;

  @Field(() => String)
  state: string;

  @Field(() => Int, { description: 'Of the question in its evaluation, from 1.' })
  number: number;

  @Field(() => Bilingual)
  text: Bilingual;

  @Field(() => [SummedUp])
  consulted: SummedUp[];
}

@Access('withParent')
@ObjectType({ description: 'An evaluation as it stands in a list.' })
export class EvaluationSummary {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  shortId: string;

  @Field(() => Bilingual)
  title: Bilingual;

  @Field(() => String, { description: 'drafted, under-way, reported, answered or closed' })
  state: string;

  @Field(() => Int)
  findings: number;

  @Field(() => Int)
  recommendations: number;
}

@Access('withParent')
@ObjectType({ description: 'The partners\' evaluation of the collaborative.' })
export class Evaluation {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  shortId: string;

  @Field(() => Bilingual)
  title: Bilingual;

  @Field(() => Bilingual, { nullable: true, description: 'The terms of reference; null where they are not written here.' })
  terms: Bilingual | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day that is evaluated.' })
  periodFrom: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day that is evaluated.' })
  periodTo: string | null;

  @Field(() => String, { description: 'drafted, under-way, reported, answered or closed' })
  state: string;

  @Field(() => String, { nullable: true, description: 'The state after it.' })
  next: string | null;

  @Field(() => DecisionRef, { nullable: true, description: 'The decision that commissioned it; null where it is not known.' })
  commissionedBy: DecisionRef | null;

  @Field(() => PassageRef, { nullable: true, description: 'The sentence that says that it takes place.' })
  passage: PassageRef | null;

  @Field(() => StepRef, { nullable: true, description: 'The step that it fulfils.' })
  step: StepRef | null;

  @Field(() => [EvaluationPart], { description: 'Its questions, findings and recommendations, in their order.' })
  parts: EvaluationPart[];

  @Field(() => [Evaluator])
  evaluators: Evaluator[];

  @Field(() => [Consultation], { description: 'The latest first.' })
  consultations: Consultation[];

  @Field(() => Ability, { description: 'Whether the viewer may take it to its next state.' })
  viewerCanMove: Ability;

  @Field(() => [Ability], { description: 'evaluations.keep (draft it), evaluations.write, evaluations.answer, consultations.hold and consultations.read, for this evaluation.' })
  viewerCan: Ability[];

  @Field(() => Ability, { description: 'Whether the viewer may say what follows from a recommendation.' })
  viewerCanFollowUp: Ability;

  @Field(() => Ability, { description: 'Whether the viewer may appoint who evaluates.' })
  viewerCanAppoint: Ability;
}

@Access('withParent')
@ObjectType()
export class EvaluationPage {
  @Field(() => [EvaluationSummary])
  nodes: EvaluationSummary[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int)
  total: number;
}

@Access('withParent')
@ObjectType({ description: 'Somebody was appointed. The link is told once and not kept.' })
export class EvaluatorAppointed {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  link: string;
}

export const EvaluationResult = createUnionType({
  name: 'EvaluationResult', types: () => [Evaluation, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : Evaluation),
});
export const EvaluatorResult = createUnionType({ name: 'EvaluatorResult', types: () => [EvaluatorAppointed, Refused] as const });
