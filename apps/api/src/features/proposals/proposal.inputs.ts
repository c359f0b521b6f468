import { Field, InputType } from '@nestjs/graphql';
import { z } from 'zod';
import { DateScalar, DecimalScalar } from '../../platform/graphql/scalars.ts';
import { PROPOSAL_SOURCES } from './proposal.entity.ts';

@InputType()
export class EnterProposalInput {
  @Field(() => String, { description: 'The organisation that asks, by name: found among those that the viewer sees, or made.' })
  grantee: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'What is asked for and why, in the words of who asks.' })
  summary: string;

  @Field(() => DecimalScalar)
  amount: string;

  @Field(() => String, { description: 'ISO 4217' })
  currency: string;

  @Field(() => DateScalar, { nullable: true })
  startsOn: string | null;

  @Field(() => DateScalar, { nullable: true })
  endsOn: string | null;

  @Field(() => [String], { description: 'Countries, ISO 3166-1 alpha-2.' })
  places: string[];

  @Field(() => [String], { defaultValue: [], description: 'Codes of themes and populations.' })
  themes: string[];

  @Field(() => String, { description: 'open_call, invited, renewal or referral' })
  source: string;

  @Field(() => String, { nullable: true, description: 'Who speaks with the grantee.' })
  contactNote: string | null;
}

/** A sentence of ours for a field that does not fit. */
const because = (key: string) => ({ params: { say: { key, values: {} } } });
const day = z.string().nullish().transform((written) => written ?? null);

export const EnterSchema = z.object({
  grantee: z.string().trim().min(1).max(300),
  title: z.string().trim().min(1).max(300),
  summary: z.string().trim().min(1).max(10_000),
  amount: z.string().refine((amount) => /^[^-]*[1-9]/.test(amount), because('api.proposals.amount')),
  currency: z.string().refine((code) => /^[A-Z]{3}$/.test(code), because('api.proposals.currency')),
  startsOn: day,
  endsOn: day,
  places: z.array(z.string().refine((code) => /^[A-Z]{2}$/.test(code), because('api.proposals.place'))).max(60),
  themes: z.array(z.string()).max(30),
  source: z.enum(PROPOSAL_SOURCES),
  contactNote: z.string().trim().max(1_000).nullish().transform((text) => text || null),
}).refine(({ startsOn, endsOn }) => startsOn === null || endsOn === null || startsOn <= endsOn, { path: ['endsOn'], ...because('api.proposals.endsBefore') });
export type Entered = z.output<typeof EnterSchema>;
