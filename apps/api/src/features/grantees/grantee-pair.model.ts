import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Message } from '@acuerdo/words';
import { DateTimeScalar, MessageScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Grant } from '../grants/grant.model.ts';
import { Evidence } from './evidence.model.ts';

@Access('withParent')
@ObjectType({ description: 'A grantee as one party brought it in: the names and numbers that came with it, and its latest grants.' })
export class GranteeSide {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { nullable: true })
  shortId: string | null;

  @Field(() => String)
  name: string;

  @Field(() => [String], { description: 'All ways in which it is written.' })
  names: string[];

  @Field(() => [String], { description: 'Its numbers in registers, as in org-id.guide.' })
  registrations: string[];

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country: string | null;

  @Field(() => String, { description: 'Who brought it in.' })
  ownerName: string;

  @Field(() => Boolean)
  shared: boolean;

  @Field(() => Int, { description: 'Grants to it, of what the viewer sees.' })
  grantCount: number;

  @Field(() => [Grant], { description: 'The latest four.' })
  grants: Grant[];
}

@Access('withParent')
@ObjectType({ description: 'What somebody said of two grantees. Verdicts are added, never changed; the last one holds.' })
export class GranteeVerdict {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: 'same, different, unsure, branch (one is a branch of the other), or open: taken back' })
  verdict: string;

  @Field(() => String)
  reason: string;

  @Field(() => String)
  by: string;

  @Field(() => DateTimeScalar)
  at: string;
}

@Access('withParent')
@ObjectType({ description: 'Two grantees that may be one. There for whoever both are there for.' })
export class GranteePair {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: 'open, same, different, unsure or branch: the last verdict, or what follows from others' })
  state: string;

  @Field(() => Boolean, { description: 'It is in a group of which people said both that it is one and that it is not: nothing of it is merged.' })
  conflict: boolean;

  @Field(() => MessageScalar, { nullable: true, description: 'Why a pair that was put aside is open again.' })
  returned: Message | null;

  @Field(() => Int, { description: 'Weight of the evidence in tenths of a bit.' })
  tenths: number;

  @Field(() => [Evidence])
  evidence: Evidence[];

  @Field(() => DateTimeScalar)
  foundAt: string;

  @Field(() => GranteeSide)
  left: GranteeSide;

  @Field(() => GranteeSide)
  right: GranteeSide;

  @Field(() => [GranteeVerdict], { description: 'The latest first.' })
  verdicts: GranteeVerdict[];

  @Field(() => [Ability], { description: 'grantees.judge' })
  viewerCan: Ability[];
}

@Access('withParent')
@ObjectType()
export class GranteePairPage {
  @Field(() => [GranteePair])
  nodes: GranteePair[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int)
  total: number;
}

@InputType({ description: 'What is left out does not narrow.' })
export class GranteePairFilter {
  @Field(() => String, { nullable: true, description: 'open, same, different, unsure, branch or conflict' })
  state?: string | null;
}

@InputType()
export class JudgeGranteesInput {
  @Field(() => UuidScalar)
  leftId: string;

  @Field(() => UuidScalar)
  rightId: string;

  @Field(() => String, { description: 'same, different, unsure, branch or open' })
  verdict: string;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@Access('withParent')
@ObjectType({ description: 'What was said, by which it can be taken back.' })
export class GranteesJudged {
  @Field(() => [UuidScalar], { description: 'The verdicts that were added.' })
  verdictIds: string[];

  @Field(() => [GranteePair])
  pairs: GranteePair[];
}

export const GranteesJudgedResult = createUnionType({
  name: 'GranteesJudgedResult', types: () => [GranteesJudged, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : GranteesJudged),
});

export const GranteeSideResult = createUnionType({
  name: 'GranteeSideResult', types: () => [GranteeSide, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : GranteeSide),
});
