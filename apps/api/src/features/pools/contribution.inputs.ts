import { Field, InputType } from '@nestjs/graphql';
import { z } from 'zod';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import { PROMISES, RECEIPTS } from './contribution.rules.ts';
import { amount, day } from './pool.inputs.ts';

const currency = z.string().trim().refine((value) => /^[A-Z]{3}$/.test(value), { error: () => 'currency', params: { say: { key: 'api.pools.field.currency' } } });
const country = z.string().refine((value) => /^[A-Z]{2}$/.test(value), { error: () => 'country', params: { say: { key: 'api.pools.field.country' } } });
const note = z.string().trim().max(2_000).nullish().transform((value) => value || null);

@InputType({ description: 'A pledge of the viewer\'s own party to a pool.' })
export class PledgeInput {
  @Field(() => UuidScalar)
  poolId: string;

  @Field(() => UuidScalar, { nullable: true })
  cycleId?: string | null;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'An exact amount as text: 12500.50' })
  amount: string;

  @Field(() => String, { description: 'ISO 4217.' })
  currency: string;

  @Field(() => String)
  onDay: string;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => [String], { description: 'Codes of themes that it is only for; empty for any.' })
  themes: string[];

  @Field(() => [String], { description: 'Countries (ISO 3166-1 alpha-2) that it is only for; empty for any.' })
  countries: string[];

  @Field(() => Boolean)
  noLobbying: boolean;

  @Field(() => Boolean, { description: 'Shows it to all partners at once.' })
  share: boolean;
}

export const pledging = z.object({
  poolId: z.string(), cycleId: z.string().nullish().transform((value) => value ?? null), title: z.string().trim().min(1).max(500), amount, currency, onDay: day, note,
  themes: z.array(z.string().max(100)).max(50), countries: z.array(country).max(50), noLobbying: z.boolean(), share: z.boolean(),
});
export type Pledging = z.output<typeof pledging>;

@InputType({ description: 'Something that happened to a contribution, in its currency.' })
export class ContributionEventInput {
  @Field(() => UuidScalar)
  contributionId: string;

  @Field(() => String, { description: 'Of a promise: pledged, committed or cancelled. Of a receipt: received, released or refunded.' })
  kind: string;

  @Field(() => String, { description: 'An exact amount as text: 12500.50' })
  amount: string;

  @Field(() => String)
  onDay: string;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

const event = { contributionId: z.string(), amount, onDay: day, note };
export const promising = z.object({ ...event, kind: z.enum(PROMISES) });
export const receiving = z.object({ ...event, kind: z.enum(RECEIPTS) });
export type Recording = z.output<typeof promising> | z.output<typeof receiving>;
