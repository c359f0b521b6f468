import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Message } from '@acuerdo/words';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { DateScalar, DateTimeScalar, MessageScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { PartnerMark } from '../parties/party.model.ts';

@Access('withParent')
@ObjectType({ description: 'The paper of a mandate.' })
export class MandatePaper {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  name: string;
}

@Access('withParent')
@ObjectType({ description: 'How the viewer\'s own partner is bound in a motion. Nobody else sees it.' })
export class Mandate {
  @Field(() => Int, { description: 'A later version says it anew.' })
  version: number;

  @Field(() => String, { description: 'free, instructed or approval (the board has to approve)' })
  kind: string;

  @Field(() => UuidScalar, { nullable: true, description: 'The option that is to stand before all others.' })
  optionId: string | null;

  @Field(() => String, { nullable: true, description: 'The answer that is to be given: yes or no; consent, reservation, stand-aside or objection; or abstain.' })
  answer: string | null;

  @Field(() => String, { nullable: true })
  words: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day by which the board has to approve.' })
  dueOn: string | null;

  @Field(() => MandatePaper, { nullable: true })
  paper: MandatePaper | null;

  @Field(() => Boolean, { description: 'Whether others may read whose board is awaited.' })
  named: boolean;

  @Field(() => String, { nullable: true, description: 'confirmed or declined; null while the board has not answered.' })
  outcome: string | null;

  @Field(() => String)
  writtenBy: string;

  @Field(() => DateTimeScalar)
  writtenAt: Date;
}

@Access('withParent')
@ObjectType({ description: 'A result that waits, or waited, on boards. Of the mandates it tells no more than this.' })
export class ResultOnHold {
  @Field(() => String, { description: 'provisional, stands or fallen' })
  state: string;

  @Field(() => MessageScalar)
  sentence: Message;

  @Field(() => [PartnerMark], { description: 'The partners awaited that want to be named.' })
  awaited: PartnerMark[];

  @Field(() => Int, { description: 'How many partners are awaited besides them.' })
  others: number;

  @Field(() => DateTimeScalar, { nullable: true })
  settledAt: Date | null;
}

@Access('withParent')
@ObjectType({ description: 'What boards have to do with a motion, as far as the viewer sees it.' })
export class Mandates {
  @Field(() => Mandate, { nullable: true, description: 'Of the viewer\'s own partner.' })
  mine: Mandate | null;

  @Field(() => [String], { description: 'The answers that an instruction can name here.' })
  answers: string[];

  @Field(() => ResultOnHold, { nullable: true, description: 'Null where the result waits on no board.' })
  result: ResultOnHold | null;

  @Field(() => [Ability], { description: 'mandates.keep and mandates.answer.' })
  viewerCan: Ability[];
}

@Access('withParent')
@ObjectType({ description: 'A board of the viewer\'s own partner that has to approve.' })
export class AwaitedBoard {
  @Field(() => UuidScalar)
  motionId: string;

  @Field(() => String)
  shortId: string;

  @Field(() => Bilingual)
  title: Bilingual;

  @Field(() => DateScalar)
  dueOn: string;

  @Field(() => Boolean, { description: 'The vote is closed, and its result waits.' })
  closed: boolean;
}

@InputType()
export class KeepMandateInput {
  @Field(() => UuidScalar)
  motionId: string;

  @Field(() => String, { description: 'free, instructed or approval' })
  kind: string;

  @Field(() => UuidScalar, { nullable: true, description: 'The option that is to stand before all others; or an answer.' })
  optionId?: string | null;

  @Field(() => String, { nullable: true })
  answer?: string | null;

  @Field(() => String, { nullable: true, description: 'The instruction in words; an instructed mandate needs these, an option or an answer.' })
  words?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'For an approval: the day by which the board has to give it.' })
  dueOn?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'A file that was sent before, by the same partner.' })
  paperId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether others may read whose board is awaited, should the result wait on it.' })
  named?: boolean | null;
}
