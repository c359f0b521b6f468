import { isHash } from '@acuerdo/ledger';
import { readReceipt } from '@acuerdo/record';
import { Field, InputType } from '@nestjs/graphql';
import { z } from 'zod';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import { BallotChoiceInput, ChoiceSchema } from './ballot.inputs.ts';

@InputType()
export class CastSecretBallotInput {
  @Field(() => UuidScalar)
  motionId: string;

  @Field(() => String, { description: 'SHA-256 of the receipt of this ballot (`tagOf` of libs/record). The receipt itself stays with the voter.' })
  tag: string;

  @Field(() => BallotChoiceInput)
  choice: BallotChoiceInput;

  @Field(() => String, { nullable: true, description: 'The receipt of the ballot that this one replaces.' })
  replaces?: string | null;
}

const said = (key: string) => ({ params: { say: { key } } });

export const CastSecretBallotSchema = z.object({
  motionId: z.string(),
  tag: z.string().refine(isHash, said('api.ballots.notTag')),
  choice: ChoiceSchema,
  replaces: z.string().refine((written) => readReceipt(written) !== null, said('api.ballots.notReceipt')).nullish(),
});
export type CastSecretBallotAct = z.output<typeof CastSecretBallotSchema>;
