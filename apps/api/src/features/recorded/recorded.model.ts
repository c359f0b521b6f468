import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { z } from 'zod';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { DateScalar, DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { BallotChoiceInput, ChoiceSchema } from '../ballots/ballot.inputs.ts';
import { PartnerMark } from '../parties/party.model.ts';
import { PROOF_KINDS } from './recorded-answer.entity.ts';

@Access('withParent')
@ObjectType({ description: 'That a ballot was recorded for its voter. Whose words and file it rests on, only the secretariat and the voter\'s own people see.' })
export class RecordedAnswer {
  @Field(() => UuidScalar)
  voterId: string;

  @Field(() => Boolean, { description: 'Whether it is the viewer\'s own vote, or that of their partner.' })
  mine: boolean;

  @Field(() => PartnerMark)
  partner: PartnerMark;

  @Field(() => String, { nullable: true, description: 'Whose vote it is, where people vote.' })
  person: string | null;

  @Field(() => String, { description: 'e-mail, paper or in-the-room' })
  proof: string;

  @Field(() => String)
  recordedBy: string;

  @Field(() => DateTimeScalar)
  recordedAt: Date;

  @Field(() => String, { nullable: true })
  givenBy: string | null;

  @Field(() => DateScalar, { nullable: true })
  givenOn: string | null;

  @Field(() => String, { nullable: true })
  passage: string | null;

  @Field(() => UuidScalar, { nullable: true })
  fileId: string | null;

  @Field(() => String, { nullable: true })
  fileName: string | null;
}

@Access('withParent')
@ObjectType({ description: 'A vote that is open, in which the viewer\'s ballot is as the secretariat recorded it.' })
export class RecordedForMe {
  @Field(() => UuidScalar)
  motionId: string;

  @Field(() => String)
  shortId: string;

  @Field(() => Bilingual)
  title: Bilingual;

  @Field(() => String)
  proof: string;

  @Field(() => DateTimeScalar, { nullable: true })
  closesAt: Date | null;
}

@InputType()
export class RecordAnswerInput {
  @Field(() => UuidScalar)
  motionId: string;

  @Field(() => UuidScalar, { description: 'The voter whose answer it is.' })
  voterId: string;

  @Field(() => UuidScalar, { description: 'Made by the sender for one act of recording.' })
  idempotencyKey: string;

  @Field(() => Int, { nullable: true, description: 'The version of the text that was answered; 1 where nothing is said. An answer on an earlier text is refused.' })
  textVersion?: number | null;

  @Field(() => BallotChoiceInput)
  choice: BallotChoiceInput;

  @Field(() => String, { nullable: true, description: 'Needed for a reservation and an objection.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'What would resolve an objection.' })
  wouldResolve?: string | null;

  @Field(() => String, { description: 'e-mail, paper or in-the-room' })
  proof: string;

  @Field(() => String)
  givenBy: string;

  @Field(() => DateScalar)
  givenOn: string;

  @Field(() => String, { nullable: true, description: 'What was written or said, word by word; or a file.' })
  passage?: string | null;

  @Field(() => UuidScalar, { nullable: true })
  fileId?: string | null;
}

const said = z.string().trim().max(2_000).nullish().transform((text) => text || null);

export const RecordAnswerSchema = z.object({
  motionId: z.string(), voterId: z.string(), idempotencyKey: z.string(), textVersion: z.int().min(1).nullish().transform((version) => version ?? 1), choice: ChoiceSchema, reason: said, wouldResolve: said,
  proof: z.enum(PROOF_KINDS), givenBy: z.string().trim().min(1).max(200), givenOn: z.iso.date(), passage: said, fileId: z.string().nullish().transform((id) => id ?? null),
}).superRefine(({ passage, fileId, proof }, ctx) => {
  if (passage === null && fileId === null) ctx.addIssue({ code: 'custom', path: ['proof'], params: { say: { key: 'api.recorded.proofMissing', values: { proof } } } });
});
export type RecordAnswer = z.output<typeof RecordAnswerSchema>;
