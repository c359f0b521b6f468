import { Field, InputType, Int } from '@nestjs/graphql';
import { z } from 'zod';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import { WEIGHT_SUMS } from '../pools/contribution-weights.ts';
import { ShareInput } from './rule.model.ts';
import { SECRECIES } from './secrecy.ts';

@InputType({ description: 'How a method reads the ballots; each method knows some of these (`MotionSpec` of libs/voting).' })
export class MethodParametersInput {
  @Field(() => String, { nullable: true, description: 'What an option left out means: bottom or no-opinion' })
  unranked?: string | null;

  @Field(() => String, { nullable: true, description: 'How a comparison is measured: winning, margin, ratio, losing or opposition' })
  strength?: string | null;

  @Field(() => String, { nullable: true, description: 'What becomes of a ballot that reaches a shared rank: exhaust, wait, split or skip' })
  equalRank?: string | null;

  @Field(() => Int, { nullable: true, description: 'The highest score' })
  maxScore?: number | null;

  @Field(() => Int, { nullable: true, description: 'Scores are averaged, over at least so many who gave one' })
  minScorers?: number | null;

  @Field(() => [UuidScalar], { nullable: true, description: 'All options in the order in which equal steps are taken' })
  tieOrder?: string[] | null;
}

@InputType({ description: 'What happens to a tie, declared beforehand.' })
export class TiesInput {
  @Field(() => String, { description: 'status-quo, casting-vote or lot' })
  kind: string;

  @Field(() => UuidScalar, { nullable: true, description: 'For a casting vote: whose it is' })
  voterId?: string | null;
}

@InputType({ description: 'What votes are weighed by: what each partner gave to a pool, of what is shared.' })
export class WeightSourceInput {
  @Field(() => UuidScalar)
  poolId: string;

  @Field(() => String, { description: 'pledged, committed or received' })
  sum: string;

  @Field(() => String)
  currency: string;
}

@InputType()
export class DraftMotionInput {
  @Field(() => UuidScalar)
  deliberationId: string;

  @Field(() => String)
  titleEn: string;

  @Field(() => String)
  titleEs: string;

  @Field(() => String)
  textEn: string;

  @Field(() => String)
  textEs: string;

  @Field(() => [UuidScalar], { description: 'Options of the deliberation; exactly one of them leaves things as they are.' })
  optionIds: string[];

  @Field(() => String, { nullable: true, description: 'One of the methods of libs/voting; schulze where none is named' })
  method?: string | null;

  @Field(() => MethodParametersInput, { nullable: true })
  parameters?: MethodParametersInput | null;

  @Field(() => ShareInput)
  quorum: ShareInput;

  @Field(() => [String], { nullable: true, description: 'Which of abstain and blank count for the quorum; both where nothing is said' })
  quorumCounts?: string[] | null;

  @Field(() => ShareInput)
  threshold: ShareInput;

  @Field(() => String, { nullable: true, description: 'person, partner, weight, or double for both partners and weights; partner where nothing is said' })
  basis?: string | null;

  @Field(() => WeightSourceInput, { nullable: true, description: 'Where the rule weighs votes' })
  weights?: WeightSourceInput | null;

  @Field(() => ShareInput, { nullable: true, description: 'Of the weights, where the basis is double' })
  weightThreshold?: ShareInput | null;

  @Field(() => String, { nullable: true, description: '`agrees` where not to answer is to agree' })
  silence?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a voter may divide its vote' })
  split?: boolean | null;

  @Field(() => [UuidScalar], { nullable: true, description: 'Who can each stop it by preferring the status quo' })
  blockerIds?: string[] | null;

  @Field(() => TiesInput, { nullable: true })
  ties?: TiesInput | null;

  @Field(() => String, { nullable: true, description: 'Who sees the ballots: open (all, as they are cast), hidden (all, after the close) or secret (nobody, with a name); hidden where nothing is said' })
  secrecy?: string | null;
}

/** The library judges the rule; here only the form of what is sent. */
const ShareSchema = z.object({ op: z.string(), num: z.int(), den: z.int(), base: z.string() });
const title = z.string().trim().min(1).max(200);
const text = z.string().trim().min(1).max(20_000);
const ids = z.array(z.string()).max(100).nullish();

export const DraftSchema = z.object({
  deliberationId: z.string(),
  titleEn: title,
  titleEs: title,
  textEn: text,
  textEs: text,
  optionIds: z.array(z.string()).max(30),
  method: z.string().nullish(),
  parameters: z.object({
    unranked: z.string().nullish(), strength: z.string().nullish(), equalRank: z.string().nullish(), maxScore: z.int().nullish(), minScorers: z.int().nullish(), tieOrder: ids,
  }).nullish(),
  quorum: ShareSchema,
  quorumCounts: z.array(z.string()).max(2).nullish(),
  threshold: ShareSchema,
  basis: z.string().nullish(),
  weights: z.object({ poolId: z.string(), sum: z.enum(WEIGHT_SUMS), currency: z.string().regex(/^[A-Z]{3}$/) }).nullish(),
  weightThreshold: ShareSchema.nullish(),
  silence: z.string().nullish(),
  split: z.boolean().nullish(),
  blockerIds: ids,
  ties: z.object({ kind: z.string(), voterId: z.string().nullish() }).nullish(),
  secrecy: z.enum(SECRECIES).nullish(),
});
export type Draft = z.output<typeof DraftSchema>;
