import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { z } from 'zod';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { PartnerMark } from '../parties/party.model.ts';
import { AMENDED, type Amended, type ChangeState } from './amendment-change.entity.ts';

@Access('withParent')
@ObjectType({ description: 'One place that an amendment writes otherwise: lines that go and lines that come.' })
export class AmendmentChange {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: AMENDED.join(', ') })
  field: Amended;

  @Field(() => Int, { description: 'The line of the amended text, from 0.' })
  at: number;

  @Field(() => [String])
  removed: string[];

  @Field(() => [String])
  added: string[];

  @Field(() => String, { description: 'proposed, adopted or declined' })
  state: ChangeState;

  @Field(() => Int, { nullable: true, description: 'The version of the text in which it stands.' })
  settledVersion: number | null;
}

@Access('withParent')
@ObjectType({ description: 'Another wording for a motion, change by change.' })
export class Amendment {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Int, { description: '1, 2, 3 … of its motion' })
  number: number;

  @Field(() => Int, { description: 'The version of the text that it changes.' })
  textVersion: number;

  @Field(() => String)
  why: string;

  @Field(() => String, { description: 'The language of the reason.' })
  language: string;

  @Field(() => String)
  by: string;

  @Field(() => PartnerMark, { nullable: true })
  partner: PartnerMark | null;

  @Field(() => DateTimeScalar)
  proposedAt: string;

  @Field(() => DateTimeScalar, { nullable: true })
  withdrawnAt: string | null;

  @Field(() => [AmendmentChange])
  changes: AmendmentChange[];

  @Field(() => [Ability], { description: 'amendments.settle; amendments.propose, to take it back' })
  viewerCan: Ability[];
}

@Access('withParent')
@ObjectType({ description: 'The amendments to a motion, the latest first.' })
export class Amendments {
  @Field(() => [Amendment])
  list: Amendment[];

  @Field(() => Ability, { description: 'amendments.propose' })
  viewerCan: Ability;
}

@InputType()
export class ProposeAmendmentInput {
  @Field(() => UuidScalar)
  motionId: string;

  @Field(() => Int, { description: 'The version of the text that is changed.' })
  textVersion: number;

  @Field(() => String)
  titleEn: string;

  @Field(() => String)
  titleEs: string;

  @Field(() => String)
  textEn: string;

  @Field(() => String)
  textEs: string;

  @Field(() => String)
  why: string;
}

@InputType({ description: 'What becomes of the changes of an amendment; those that are not named wait on.' })
export class SettleAmendmentInput {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => [UuidScalar])
  adopt: string[];

  @Field(() => [UuidScalar])
  decline: string[];

  @Field(() => [UuidScalar], { nullable: true, description: 'Objections that the new text is to answer; whoever raised them says whether it does.' })
  answers?: string[] | null;
}

const title = z.string().trim().min(1).max(200);
const text = z.string().trim().min(1).max(20_000);

export const ProposeSchema = z.object({
  motionId: z.string(), textVersion: z.int().min(1), titleEn: title, titleEs: title, textEn: text, textEs: text, why: z.string().trim().min(1).max(2_000),
});
export type Propose = z.output<typeof ProposeSchema>;

const ids = z.array(z.string()).max(500);
export const SettleSchema = z.object({ id: z.string(), adopt: ids, decline: ids, answers: ids.nullish().transform((answers) => answers ?? []) });
export type Settle = z.output<typeof SettleSchema>;

@Access('withParent')
@ObjectType()
export class AmendmentKept {
  @Field(() => UuidScalar)
  id: string;
}

export const AmendmentResult = createUnionType({
  name: 'AmendmentResult', types: () => [AmendmentKept, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : AmendmentKept),
});
