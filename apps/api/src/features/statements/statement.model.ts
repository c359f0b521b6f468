import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Message } from '@acuerdo/words';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Ability } from '../../platform/guard/ability.model.ts';
import { DateTimeScalar, MessageScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { PartyRef, UnitRef } from '../parties/party.model.ts';
import { PassageRef } from '../sources/passage.model.ts';

@Access('withParent')
@ObjectType({ description: 'A text in one of the two languages, or in both.' })
export class Wording {
  @Field(() => String, { nullable: true })
  en: string | null;

  @Field(() => String, { nullable: true })
  es: string | null;
}

@Access('withParent')
@ObjectType({ description: 'A person who said something, by the name in the source.' })
export class StatementAuthor {
  @Field(() => String)
  name: string;

  @Field(() => UuidScalar, { nullable: true })
  personId: string | null;
}

@Access('withParent')
@ObjectType({ description: 'What a statement says, and everything about it that tells something of what it says.' })
export class StatementContent {
  @Field(() => String, { description: 'assessment, lesson, need, risk, …: what kind of thing is said.' })
  type: string;

  @Field(() => Wording)
  text: Wording;

  @Field(() => Wording, { nullable: true, description: 'The reasons of a past decision.' })
  rationale: Wording | null;

  @Field(() => [StatementAuthor], { description: 'Who said it; nobody where it speaks for the party and the unit whose view it is.' })
  authors: StatementAuthor[];

  @Field(() => UnitRef, { nullable: true, description: 'The unit whose view it is.' })
  unit: UnitRef | null;

  @Field(() => PassageRef, { nullable: true })
  passage: PassageRef | null;

  @Field(() => String, { nullable: true, description: 'The room in which it can be looked into: overlaps, portfolio, future.' })
  leadsTo: string | null;

  @Field(() => String, { nullable: true, description: 'Who added it here; null where it came with the record of the meeting.' })
  addedBy: string | null;

  @Field(() => DateTimeScalar)
  addedAt: string;
}

@Access('withParent')
@ObjectType({ description: 'Something said at a meeting or about it, from the point of view of one party.' })
export class Statement {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: 'overall, macro, micro, conclusions' })
  level: string;

  @Field(() => PartyRef, { description: 'Whose view it is.' })
  perspective: PartyRef;

  @Field(() => String, { description: 'open to all partners, restricted to the one whose view it is, or released by it.' })
  standing: string;

  @Field(() => StatementContent, { nullable: true, description: 'Null where the viewer may not open it.' })
  content: StatementContent | null;

  @Field(() => MessageScalar, { nullable: true, description: 'Of one that is not open to all: why, and who can open it.' })
  restriction: Message | null;

  @Field(() => [Ability])
  viewerCan: Ability[];
}

@Access('withParent')
@ObjectType()
export class StatementPage {
  @Field(() => [Statement])
  nodes: Statement[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int)
  total: number;

  @Field(() => Int, { description: 'How many of all of them the viewer may not open.' })
  closed: number;
}

@Access('withParent')
@ObjectType({ description: 'A statement is gone: who added it took it out.' })
export class StatementRemoved {
  @Field(() => UuidScalar)
  id: string;
}

@InputType()
export class AddStatementInput {
  @Field(() => UuidScalar)
  meetingId: string;

  @Field(() => String)
  type: string;

  @Field(() => String, { description: 'overall, macro, micro, conclusions' })
  level: string;

  @Field(() => String, { nullable: true })
  textEn: string | null;

  @Field(() => String, { nullable: true })
  textEs: string | null;

  @Field(() => String, { description: 'open, or own: for who acts for the same party only' })
  restriction: string;
}

export const StatementResult = createUnionType({ name: 'StatementResult', types: () => [Statement, Refused] as const });
export const RemoveStatementResult = createUnionType({ name: 'RemoveStatementResult', types: () => [StatementRemoved, Refused] as const });
