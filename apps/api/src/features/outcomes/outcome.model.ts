import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { z } from 'zod';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { writtenDateIfAny } from '../../platform/graphql/vague-date.input.ts';
import { VagueDate } from '../../platform/graphql/vague-date.model.ts';
import { EvaluationLink } from '../evaluations/evaluation.model.ts';
import { PartnerMark } from '../parties/party.model.ts';
import { STRENGTHS } from './outcome.entity.ts';

@Access('withParent')
@ObjectType({ description: 'Why a partner contests a claimed outcome.' })
export class OutcomeContest {
  @Field(() => PartnerMark)
  partner: PartnerMark;

  @Field(() => String)
  reason: string;

  @Field(() => String, { description: 'In which it is written.' })
  language: string;

  @Field(() => String)
  by: string;

  @Field(() => Boolean, { description: 'The viewer\'s own partner.' })
  mine: boolean;
}

@Access('withParent')
@ObjectType({ description: 'A claim of what changed, where, when and whose contribution it was.' })
export class Outcome {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  shortId: string;

  @Field(() => Bilingual, { description: 'What changed.' })
  text: Bilingual;

  @Field(() => [String], { description: 'Countries, ISO 3166-1.' })
  places: string[];

  @Field(() => VagueDate, { nullable: true })
  changed: VagueDate | null;

  @Field(() => Bilingual, { description: 'Whose contribution, besides grants: convening, joint advocacy, work of others.' })
  contribution: Bilingual;

  @Field(() => String, { description: 'How strong the evidence is, as who claims it sees it: strong, moderate or weak' })
  strength: string;

  @Field(() => [EvaluationLink], { description: 'Grants that contributed and sentences that are evidence, as far as they are there for the viewer.' })
  links: EvaluationLink[];

  @Field(() => [OutcomeContest])
  contests: OutcomeContest[];

  @Field(() => String)
  claimedBy: string;

  @Field(() => [Ability], { description: 'outcomes.claim (take it back) and outcomes.contest, for this claim.' })
  viewerCan: Ability[];
}

@Access('withParent')
@ObjectType()
export class OutcomePage {
  @Field(() => [Outcome])
  nodes: Outcome[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int)
  total: number;
}

@Access('withParent')
@ObjectType({ description: 'That a claim was written, contested or taken back.' })
export class OutcomeKept {
  @Field(() => UuidScalar)
  id: string;
}

@InputType()
export class ClaimOutcomeInput {
  @Field(() => String, { description: 'What changed, in English.' })
  textEn: string;

  @Field(() => String)
  textEs: string;

  @Field(() => [String], { description: 'Countries, ISO 3166-1: `MX`.' })
  places: string[];

  @Field(() => String, { nullable: true, description: 'When, as it is said: “2011”, “summer 2014”.' })
  changed?: string | null;

  @Field(() => String, { description: 'Whose contribution, besides grants.' })
  contributionEn: string;

  @Field(() => String)
  contributionEs: string;

  @Field(() => String, { description: 'strong, moderate or weak' })
  strength: string;

  @Field(() => [String], { description: 'Grants that contributed, by short id: `GR-4`.' })
  grants: string[];

  @Field(() => String, { nullable: true, description: 'Evidence: some words of a sentence, as they stand in its source.' })
  passage?: string | null;
}

const text = (max: number) => z.string().trim().min(1).max(max);

export const claiming = z.object({
  textEn: text(2_000), textEs: text(2_000), places: z.array(z.string().trim().regex(/^[A-Z]{2}$/)).max(30).transform((places) => [...new Set(places)].sort()),
  changed: writtenDateIfAny, contributionEn: text(2_000), contributionEs: text(2_000), strength: z.enum(STRENGTHS), grants: z.array(text(40)).max(30),
  passage: z.string().trim().max(2_000).nullish().transform((said) => said || null),
});
export const contesting = z.object({ reason: text(2_000) });
export type Claiming = z.output<typeof claiming>;

export const OutcomeResult = createUnionType({ name: 'OutcomeResult', types: () => [OutcomeKept, Refused] as const });
