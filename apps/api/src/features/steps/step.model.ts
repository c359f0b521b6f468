import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { VagueDate } from '../../platform/graphql/vague-date.model.ts';
import { PartnerMark, UnitRef } from '../parties/party.model.ts';
import { QuestionRef } from '../questions/question.model.ts';
import { PassageRef } from '../sources/passage.model.ts';

@Access('withParent')
@ObjectType({ description: 'What stood in a step before it was changed.' })
export class StepWas {
  @Field(() => Bilingual)
  title: Bilingual;

  @Field(() => String)
  owner: string;

  @Field(() => String, { nullable: true })
  due: string | null;
}

@Access('withParent')
@ObjectType({ description: 'What became of a step. Written once.' })
export class StepEvent {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: 'added, changed, moved or answered' })
  kind: string;

  @Field(() => String, { description: 'The state from then on.' })
  state: string;

  @Field(() => String, { nullable: true, description: 'Why, or where it stands, as somebody wrote it.' })
  reason: string | null;

  @Field(() => StepWas, { nullable: true })
  was: StepWas | null;

  @Field(() => String)
  by: string;

  @Field(() => DateTimeScalar)
  at: string;
}

@Access('withParent')
@ObjectType({ description: 'A step as it is named elsewhere.' })
export class StepRef {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  shortId: string;

  @Field(() => Bilingual)
  title: Bilingual;

  @Field(() => VagueDate, { nullable: true })
  due: VagueDate | null;

  @Field(() => String)
  state: string;
}

@Access('withParent')
@ObjectType({ description: 'Something that follows, with an owner and a deadline as vague as it was said.' })
export class Step {
  /** Not a field: the parties whose people keep the step. */
  ownerParties: string[];

  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  shortId: string;

  @Field(() => Bilingual)
  title: Bilingual;

  @Field(() => String, { description: 'Whose it is, as it was written.' })
  ownerWritten: string;

  @Field(() => Boolean, { description: 'Every partner has to do its part.' })
  allPartners: boolean;

  @Field(() => [PartnerMark], { description: 'The partners whose it is, by themselves, by a unit or by a person.' })
  owners: PartnerMark[];

  @Field(() => UnitRef, { nullable: true })
  unit: UnitRef | null;

  @Field(() => VagueDate, { nullable: true, description: 'Null where no deadline was said.' })
  due: VagueDate | null;

  @Field(() => String, { description: 'open, doing, done or dropped' })
  state: string;

  @Field(() => Boolean, { description: 'Neither done nor dropped, and the last day that its deadline can mean has passed.' })
  overdue: boolean;

  @Field(() => [PartnerMark], { description: 'Those of its owners who have not said yet where it stands; of a step that is done or dropped, none.' })
  notAnswered: PartnerMark[];

  @Field(() => [StepEvent], { description: 'The latest first.' })
  events: StepEvent[];

  @Field(() => [QuestionRef], { description: 'The questions that it is to help answer.' })
  questions: QuestionRef[];

  @Field(() => PassageRef, { nullable: true, description: 'The sentence that it was taken from.' })
  passage: PassageRef | null;

  @Field(() => Int, { description: 'Goes up by every change: who changes it names the one they saw.' })
  version: number;

  @Field(() => [Ability], { description: 'steps.keep, for this step.' })
  viewerCan: Ability[];
}

@Access('withParent')
@ObjectType()
export class StepPage {
  @Field(() => [Step])
  nodes: Step[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int)
  total: number;

  @Field(() => Int, { description: 'Of all steps, whatever the filter.' })
  overdue: number;
}

export const StepResult = createUnionType({
  name: 'StepResult', types: () => [Step, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : Step),
});
