import { Field, InputType, Int } from '@nestjs/graphql';
import { z } from 'zod';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import { CONFIDENCES, RECOMMENDATIONS } from './reviews.rules.ts';

@InputType()
export class ScoreInput {
  @Field(() => UuidScalar)
  criterionId: string;

  @Field(() => Int, { nullable: true, description: '0 to 5; null for "not applicable".' })
  score: number | null;
}

@InputType()
export class ReviewInput {
  @Field(() => UuidScalar)
  proposalId: string;

  @Field(() => [ScoreInput], { description: 'Of the criteria that are answered.' })
  scores: ScoreInput[];

  @Field(() => String, { nullable: true, description: 'fund, changes or decline' })
  recommendation: string | null;

  @Field(() => String, { nullable: true, description: 'low, medium or high' })
  confidence: string | null;

  @Field(() => String)
  text: string;
}

const outOfRange = (value: unknown) => ({ key: 'api.field.number', values: { value: String(value), min: 0, max: 5 } });

/** A review as far as it is written. Scores are kept by criterion; the last one said holds. */
export const ReviewSchema = z.object({
  proposalId: z.string(),
  scores: z.array(z.object({ criterionId: z.string(), score: z.int().nullish() })).max(100).superRefine((scores, ctx) => {
    for (const [at, { score }] of scores.entries()) {
      if (score != null && (score < 0 || score > 5)) ctx.addIssue({ code: 'custom', path: [at, 'score'], params: { say: outOfRange(score) } });
    }
  }).transform((scores) => Object.fromEntries(scores.map(({ criterionId, score }) => [criterionId, score ?? null]))),
  recommendation: z.enum(RECOMMENDATIONS).nullish().transform((said) => said ?? null),
  confidence: z.enum(CONFIDENCES).nullish().transform((said) => said ?? null),
  text: z.string().trim().max(20_000),
});
