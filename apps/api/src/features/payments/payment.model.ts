import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Money as Exact } from '@acuerdo/exact';
import { z } from 'zod';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Money } from '../../platform/graphql/money.model.ts';
import { DateScalar, DateTimeScalar, DecimalScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { PartyRef } from '../parties/party.model.ts';
import { amount, day } from '../pools/pool.inputs.ts';

@Access('withParent')
@ObjectType({ description: 'Whose money a part of a payment is; of what the viewer sees.' })
export class PaymentPart {
  @Field(() => PartyRef)
  funder: PartyRef;

  @Field(() => DecimalScalar)
  amount: string;
}

@Access('withParent')
@ObjectType({ description: 'Something that happened to a payment.' })
export class PaymentEvent {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: 'scheduled, approved, sent, confirmed, failed or cancelled' })
  state: string;

  @Field(() => DateScalar, { nullable: true })
  onDay: string | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => String, { description: 'Who recorded it.' })
  by: string;

  @Field(() => DateTimeScalar)
  recordedAt: string;

  @Field(() => Boolean, { description: 'The host\'s ledger says so.' })
  byHost: boolean;

  @Field(() => String, { nullable: true, description: 'The state that a person had entered, where the host\'s ledger contradicts it.' })
  against: string | null;
}

@Access('withParent')
@ObjectType({ description: 'A payment of a pooled grant.' })
export class Payment {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Int, { description: 'Its place among the payments of its grant, from 1.' })
  number: number;

  @Field(() => DecimalScalar, { description: 'In the grant\'s currency.' })
  amount: string;

  @Field(() => DateScalar)
  dueOn: string;

  @Field(() => String, { nullable: true, description: 'What has to come before.' })
  condition: string | null;

  @Field(() => String, { description: 'scheduled, approved, sent, confirmed, failed or cancelled' })
  state: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true, description: 'What the host\'s ledger calls it.' })
  hostReference: string | null;

  @Field(() => [PaymentPart], { description: 'The largest first.' })
  parts: PaymentPart[];

  @Field(() => [PaymentEvent], { description: 'The latest first.' })
  events: PaymentEvent[];

  @Field(() => [String], { description: 'What it can become next.' })
  next: string[];

  @Field(() => [Ability], { description: 'payments.keep and payments.approve, for this payment.' })
  viewerCan: Ability[];
}

@Access('withParent')
@ObjectType({ description: 'The payments of a pooled grant.' })
export class GrantPayments {
  @Field(() => [Payment], { description: 'By the day on which they are due.' })
  payments: Payment[];

  @Field(() => Money, { description: 'Sent, or confirmed as arrived.' })
  paid: Money;

  @Field(() => Money, { description: 'Scheduled or approved.' })
  planned: Money;

  @Field(() => Money, { description: 'In no payment yet.' })
  left: Money;

  @Field(() => Boolean, { description: 'Who entered a payment cannot approve it.' })
  secondPerson: boolean;

  @Field(() => [Ability], { description: 'payments.keep: whether one more can be scheduled.' })
  viewerCan: Ability[];
}

const text = (max: number) => z.string().trim().max(max).nullish().transform((value) => value || null);

@InputType()
export class SchedulePaymentInput {
  @Field(() => UuidScalar)
  grantId: string;

  @Field(() => Int, { description: 'How many payments the grant had when it was looked at.' })
  known: number;

  @Field(() => String, { description: 'An exact amount as text: 12500.50' })
  amount: string;

  @Field(() => String)
  dueOn: string;

  @Field(() => String, { nullable: true, description: 'What has to come before: after report 1.' })
  condition?: string | null;
}

export const scheduling = z.object({ grantId: z.string(), known: z.int(), amount, dueOn: day, condition: text(300) });

@InputType({ description: 'What became of a payment.' })
export class MovePaymentInput {
  @Field(() => UuidScalar)
  paymentId: string;

  @Field(() => Int, { description: 'The version of the payment that was looked at.' })
  version: number;

  @Field(() => String, { description: 'sent, confirmed, failed or cancelled' })
  to: string;

  @Field(() => String)
  onDay: string;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'What the host\'s ledger calls it.' })
  hostReference?: string | null;
}

export const moving = z.object({
  paymentId: z.string(), version: z.int(), to: z.enum(['sent', 'confirmed', 'failed', 'cancelled']), onDay: day, note: text(1_000), hostReference: text(200),
});
export const approving = z.object({ paymentId: z.string(), version: z.int() });

/** An amount as the database and the API write it. */
export const written = (minor: bigint, currency: string): Money => Exact.toJson({ minor, currency });
