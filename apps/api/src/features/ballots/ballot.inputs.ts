import type { BallotChoice, WholeChoice } from '@acuerdo/voting';
import { Field, InputType, Int } from '@nestjs/graphql';
import { z } from 'zod';
import { UuidScalar } from '../../platform/graphql/scalars.ts';

@InputType()
export class BallotScoreInput {
  @Field(() => UuidScalar)
  optionId: string;

  @Field(() => Int, { description: '1 approves, where the ballot approves.' })
  score: number;
}

@InputType({ description: 'What a whole vote says, or a part of a divided one.' })
export class WholeChoiceInput {
  @Field(() => String, { description: 'ranking, scores, answer, abstain or blank; a whole vote may be a split' })
  kind: string;

  @Field(() => [[UuidScalar]], { nullable: true, description: 'For a ranking: the ranks from the top, each with its options.' })
  ranking?: string[][] | null;

  @Field(() => [BallotScoreInput], { nullable: true, description: 'For scores; an option may be left out.' })
  scores?: BallotScoreInput[] | null;

  @Field(() => String, { nullable: true, description: 'For an answer: yes or no; consent, reservation, stand-aside or objection' })
  answer?: string | null;
}

@InputType()
export class SplitPartInput {
  @Field(() => String, { description: 'A share of the whole vote: 1/3' })
  share: string;

  @Field(() => WholeChoiceInput)
  choice: WholeChoiceInput;
}

@InputType()
export class BallotChoiceInput extends WholeChoiceInput {
  @Field(() => [SplitPartInput], { nullable: true, description: 'For a split: its parts, which add up to one.' })
  parts?: SplitPartInput[] | null;
}

@InputType()
export class CastBallotInput {
  @Field(() => UuidScalar)
  motionId: string;

  @Field(() => UuidScalar, { description: 'Made by the sender for one act of casting: sent again with the same key, it counts once.' })
  idempotencyKey: string;

  @Field(() => BallotChoiceInput)
  choice: BallotChoiceInput;

  @Field(() => String, { nullable: true, description: 'Needed for a reservation and an objection, and then seen by whoever sees the ballot; else for the own partner alone.' })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'What would resolve an objection.' })
  wouldResolve?: string | null;
}

/** What each kind of choice has, and no other has. */
const HAS: Readonly<Record<string, string>> = { ranking: 'ranking', scores: 'scores', answer: 'answer', split: 'parts' };

interface Written {
  readonly kind: string;
  readonly ranking?: string[][] | null | undefined;
  readonly scores?: readonly { optionId: string; score: number }[] | null | undefined;
  readonly answer?: string | null | undefined;
  readonly parts?: unknown;
}

function checkForm(written: Written, ctx: z.RefinementCtx): void {
  const issue = (key: string, field: string) => ctx.addIssue({ code: 'custom', path: ['kind'], params: { say: { key, values: { value: written.kind, field } } } });
  for (const [kind, field] of Object.entries(HAS)) {
    const given = written[field as keyof Written];
    const isThere = Array.isArray(given) ? given.length > 0 : Boolean(given);
    if (kind === written.kind && (given === null || given === undefined)) issue('api.ballots.fieldWanted', field);
    if (kind !== written.kind && isThere) issue('api.ballots.noField', field);
  }
}

const whole = {
  kind: z.enum(['ranking', 'scores', 'answer', 'abstain', 'blank']),
  ranking: z.array(z.array(z.string()).max(100)).max(100).nullish(),
  scores: z.array(z.object({ optionId: z.string(), score: z.int() })).max(100).nullish(),
  answer: z.string().nullish(),
};
const WholeSchema = z.object(whole).superRefine(checkForm).transform(oneForm);
export const ChoiceSchema = z.object({
  ...whole,
  kind: z.enum([...whole.kind.options, 'split']),
  parts: z.array(z.object({ share: z.string().max(40), choice: WholeSchema })).max(20).nullish(),
}).superRefine(checkForm).transform(({ parts, ...choice }): BallotChoice => (parts && choice.kind === 'split' ? { kind: 'split', parts } : oneForm(choice)));

const said = z.string().trim().max(2_000).nullish().transform((text) => text || null);

export const CastBallotSchema = z.object({ motionId: z.string(), idempotencyKey: z.string(), choice: ChoiceSchema, reason: said, wouldResolve: said });
export type CastBallotAct = z.output<typeof CastBallotSchema>;

/** One way to write each choice, so that the same choice is known again: options inside a rank by id; a ranking of nothing is blank, and so are no scores. */
function oneForm({ kind, ranking, scores, answer }: Written): WholeChoice {
  if (kind === 'ranking' && ranking?.length) return { kind, ranking: ranking.map((rank) => [...rank].sort()) };
  if (kind === 'scores' && scores?.length) return { kind, scores: Object.fromEntries(scores.map(({ optionId, score }) => [optionId, score])) };
  if (kind === 'answer') return { kind, answer: answer as 'yes' };
  return { kind: kind === 'abstain' ? 'abstain' : 'blank' };
}
