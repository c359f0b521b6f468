import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { BallotChoice, MotionCount } from '@acuerdo/voting';
import type { Message } from '@acuerdo/words';
import { Access } from '../../platform/guard/access.decorator.ts';
import { VagueDate } from '../../platform/graphql/vague-date.model.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { DateScalar, DateTimeScalar, JsonScalar, MessageScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { Option } from '../deliberations/deliberation.model.ts';
import { OptionName } from '../motions/motion.model.ts';
import { Rule } from '../motions/rule.model.ts';
import { PartnerMark } from '../parties/party.model.ts';
import { DecisionForm, DecisionHold } from './decision-terms.model.ts';

@Access('withParent')
@ObjectType({ description: 'The motion that a decision follows from.' })
export class DecisionMotion {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  shortId: string;

  @Field(() => Bilingual)
  title: Bilingual;
}

@Access('withParent')
@ObjectType({ description: 'How a partner voted.' })
export class DecisionVote {
  @Field(() => PartnerMark)
  partner: PartnerMark;

  @Field(() => Boolean)
  recused: boolean;

  @Field(() => String, { nullable: true, description: 'Who cast it, where people voted.' })
  person: string | null;

  @Field(() => JsonScalar, { nullable: true, description: '`BallotChoice` of libs/voting; null where it did not vote, and of a secret vote.' })
  choice: BallotChoice | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it voted; null of a secret vote in which few did.' })
  cast: boolean | null;
}

@Access('withParent')
@ObjectType({ description: 'What is known of a decision that was taken before it was written here.' })
export class PastDecision {
  @Field(() => VagueDate)
  decided: VagueDate;

  @Field(() => String, { nullable: true, description: 'The rule by which it was taken, in words; null where it is not known.' })
  rule: string | null;

  @Field(() => String, { nullable: true, description: 'Who agreed; null where it is not known.' })
  agreed: string | null;

  @Field(() => String, { description: 'Where it was read.' })
  source: string;

  @Field(() => String, { nullable: true, description: 'The only language that it was written in, en or es; null where it stands in both.' })
  writtenIn: string | null;
}

@Access('withParent')
@ObjectType({ description: 'A decision of the partners as it was published. It is never changed: a later one supersedes it.' })
export class Decision {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  shortId: string;

  @Field(() => Int, { description: 'Without a gap in its collaborative.' })
  number: number;

  @Field(() => Bilingual)
  title: Bilingual;

  @Field(() => Bilingual)
  text: Bilingual;

  @Field(() => String, { description: 'advice, instruction (to the host) or binding (subject to the partners\' boards)' })
  effect: string;

  @Field(() => Bilingual)
  reasons: Bilingual;

  @Field(() => String, { nullable: true, description: 'What those who did not agree want on record, as they wrote it.' })
  dissent: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which the vote closed; null for a past decision.' })
  decidedOn: string | null;

  @Field(() => DateTimeScalar)
  publishedAt: Date;

  @Field(() => String)
  recordedBy: string;

  @Field(() => PastDecision, { nullable: true, description: 'Of a decision that was taken before it was written here; null of one that was voted on here.' })
  past: PastDecision | null;

  @Field(() => DecisionMotion, { nullable: true })
  motion: DecisionMotion | null;

  @Field(() => Rule, { nullable: true })
  rule: Rule | null;

  @Field(() => [MessageScalar])
  ruleInWords: Message[];

  @Field(() => JsonScalar, { nullable: true, description: '`MotionCount` of libs/voting; null for a past decision.' })
  count: MotionCount | null;

  @Field(() => [DecisionVote])
  votes: DecisionVote[];

  @Field(() => [OptionName])
  optionNames: OptionName[];

  @Field(() => Option, { nullable: true, description: 'The option that was chosen; null where none was and the status quo stays.' })
  chosen: Option | null;

  @Field(() => String, { description: 'The hash of its entry in the record.' })
  receipt: string;

  /** The day that `state` and `stateBy` are of; null: today. */
  asOf: string | null;

  state: string;

  /** The later decision that brought it into this state. */
  stateBy: string | null;

  @Field(() => String, { description: 'What it is about, one of the kinds of `DecisionTermsInput`.' })
  kind: string;

  @Field(() => DecisionForm)
  form: DecisionForm;

  @Field(() => Bilingual, { nullable: true })
  conditions: Bilingual | null;

  @Field(() => VagueDate, { nullable: true, description: 'From when it takes effect; null: from its day on.' })
  effective: VagueDate | null;

  @Field(() => VagueDate, { nullable: true, description: 'In force until then.' })
  until: VagueDate | null;

  @Field(() => VagueDate, { nullable: true, description: 'To be looked at again then, as it was recorded.' })
  review: VagueDate | null;

  @Field(() => String, { nullable: true, description: 'The partner that sees to it; null: the secretariat.' })
  owner: string | null;

  @Field(() => [DecisionHold])
  holds: DecisionHold[];
}

@Access('withParent')
@ObjectType({ description: 'How many decisions are in a state.' })
export class DecisionCount {
  @Field(() => String)
  state: string;

  @Field(() => Int)
  count: number;
}

@Access('withParent')
@ObjectType()
export class DecisionPage {
  @Field(() => [Decision])
  nodes: Decision[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int)
  total: number;

  @Field(() => [DecisionCount], { description: 'Of all decisions that were there on that day, whatever the filter, in the order of a life.' })
  states: DecisionCount[];

  @Field(() => DateScalar, { description: 'The day that the register is read as of.' })
  asOf: string;
}

@Access('withParent')
@ObjectType({ description: 'A decision as it is named elsewhere.' })
export class DecisionRef {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  shortId: string;
}

@Access('withParent')
@ObjectType({ description: 'A decision that is to be looked at again.' })
export class DecisionToReview {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  shortId: string;

  @Field(() => Bilingual)
  title: Bilingual;

  @Field(() => DateScalar)
  dueOn: string;

  @Field(() => Boolean)
  overdue: boolean;
}

@Access('withParent')
@ObjectType({ description: 'What became of an option by the last decision on a ballot that it stood on.' })
export class OptionOutcome {
  @Field(() => Boolean)
  chosen: boolean;

  @Field(() => DateScalar)
  decidedOn: string;

  @Field(() => DecisionRef)
  decision: DecisionRef;
}

export const RecordDecisionResult = createUnionType({ name: 'RecordDecisionResult', types: () => [Decision, Refused] as const });
