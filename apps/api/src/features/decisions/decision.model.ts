import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { BallotChoice, MotionCount } from '@acuerdo/voting';
import type { Message } from '@acuerdo/words';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { DateScalar, DateTimeScalar, JsonScalar, MessageScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { Option } from '../deliberations/deliberation.model.ts';
import { OptionName } from '../motions/motion.model.ts';
import { Rule } from '../motions/rule.model.ts';
import { PartnerMark } from '../parties/party.model.ts';

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

  @Field(() => JsonScalar, { nullable: true, description: '`BallotChoice` of libs/voting; null where it did not vote.' })
  choice: BallotChoice | null;
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

  @Field(() => DateScalar, { description: 'The day on which the vote closed.' })
  decidedOn: string;

  @Field(() => DateTimeScalar)
  publishedAt: Date;

  @Field(() => String)
  recordedBy: string;

  @Field(() => DecisionMotion)
  motion: DecisionMotion;

  @Field(() => Rule)
  rule: Rule;

  @Field(() => [MessageScalar])
  ruleInWords: Message[];

  @Field(() => JsonScalar, { description: '`MotionCount` of libs/voting.' })
  count: MotionCount;

  @Field(() => [DecisionVote])
  votes: DecisionVote[];

  @Field(() => [OptionName])
  optionNames: OptionName[];

  @Field(() => Option, { nullable: true, description: 'The option that was chosen; null where none was and the status quo stays.' })
  chosen: Option | null;

  @Field(() => String, { description: 'The hash of its entry in the record.' })
  receipt: string;

  @Field(() => String, { description: 'published' })
  state: string;
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
@ObjectType({ description: 'What became of an option by the last decision on a ballot that it stood on.' })
export class OptionOutcome {
  @Field(() => Boolean)
  chosen: boolean;

  @Field(() => DateScalar)
  decidedOn: string;

  @Field(() => DecisionRef)
  decision: DecisionRef;
}

@InputType()
export class RecordDecisionInput {
  @Field(() => UuidScalar)
  motionId: string;

  @Field(() => String)
  titleEn: string;

  @Field(() => String)
  titleEs: string;

  @Field(() => String)
  textEn: string;

  @Field(() => String)
  textEs: string;

  @Field(() => String, { description: 'advice, instruction or binding' })
  effect: string;

  @Field(() => String)
  reasonsEn: string;

  @Field(() => String)
  reasonsEs: string;

  @Field(() => String, { nullable: true })
  dissent: string | null;
}

export const RecordDecisionResult = createUnionType({ name: 'RecordDecisionResult', types: () => [Decision, Refused] as const });
