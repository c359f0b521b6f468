import { Field, ObjectType } from '@nestjs/graphql';
import type { Message } from '@acuerdo/words';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Money } from '../../platform/graphql/money.model.ts';
import { DateScalar, DateTimeScalar, MessageScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { VagueDate } from '../../platform/graphql/vague-date.model.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { PassageRef } from '../sources/passage.model.ts';

@Access('withParent')
@ObjectType({ description: 'What one unit, partner or pool gets (above zero) or gives (below).' })
export class DecisionMove {
  @Field(() => String, { description: 'partner, unit or pool' })
  of: string;

  @Field(() => String, { description: 'As it was called when the decision was recorded.' })
  name: string;

  @Field(() => Money)
  money: Money;
}

@Access('withParent')
@ObjectType({ description: 'A partner that joins or leaves.' })
export class DecisionMembership {
  @Field(() => String)
  partner: string;

  @Field(() => String, { description: 'joins or leaves' })
  change: string;

  @Field(() => VagueDate)
  on: VagueDate;
}

@Access('withParent')
@ObjectType({ description: 'The data of a decision that its kind has; whatever the kind has not is null or empty.' })
export class DecisionForm {
  @Field(() => Money, { nullable: true })
  award: Money | null;

  @Field(() => [DecisionMove], { description: 'They add up to exactly zero.' })
  moves: DecisionMove[];

  @Field(() => DecisionMembership, { nullable: true })
  membership: DecisionMembership | null;

  @Field(() => String, { nullable: true, description: 'The charter, strategy, rule or minutes that it is about.' })
  about: string | null;
}

@Access('withParent')
@ObjectType({ description: 'Where a partner stood that had released it when the decision was recorded.' })
export class DecisionHold {
  @Field(() => String)
  partner: string;

  @Field(() => String, { description: 'favour, not-opposed, needs-until, would-leave or opposed' })
  stance: string;

  @Field(() => DateScalar, { nullable: true })
  until: string | null;

  @Field(() => String)
  words: string;

  @Field(() => String)
  language: string;
}

@Access('withParent')
@ObjectType({ description: 'Something here that a decision stands on. It is there for whom its target is there.' })
export class DecisionEvidence {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: 'grant, overlap, passage, source or motion' })
  kind: string;

  @Field(() => String)
  shortId: string;

  @Field(() => String, { nullable: true, description: 'The title of the grant or document.' })
  title: string | null;

  @Field(() => Bilingual, { nullable: true, description: 'The title of the motion.' })
  motion: Bilingual | null;

  @Field(() => MessageScalar, { nullable: true, description: 'The overlap in a sentence.' })
  sentence: Message | null;

  @Field(() => PassageRef, { nullable: true })
  passage: PassageRef | null;
}

@Access('withParent')
@ObjectType({ description: 'Another decision that this one is linked to, and where that one stands today.' })
export class LinkedDecision {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  shortId: string;

  @Field(() => Bilingual)
  title: Bilingual;

  @Field(() => String, { description: 'replaces, amends, revokes or depends-on: what the later one does' })
  kind: string;

  @Field(() => String)
  state: string;
}

@Access('withParent')
@ObjectType({ description: 'A stretch of the life of a decision.' })
export class DecisionSpan {
  @Field(() => String, { description: 'provisional, fallen, upcoming, in-force, amended, superseded, expired or revoked' })
  state: string;

  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null while no end is known.' })
  to: string | null;

  @Field(() => String, { nullable: true, description: 'The later decision that brought it about: DEC-7.' })
  by: string | null;
}

@Access('withParent')
@ObjectType({ description: 'What was said of a decision afterwards.' })
export class DecisionAct {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: 'accepted or declined (by the host), or reviewed' })
  kind: string;

  @Field(() => String)
  words: string;

  @Field(() => String)
  language: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it is to be looked at again.' })
  reviewOn: string | null;

  @Field(() => String)
  by: string;

  @Field(() => DateTimeScalar)
  at: string;

  @Field(() => String, { description: 'The hash of its entry in the record.' })
  receipt: string;
}
