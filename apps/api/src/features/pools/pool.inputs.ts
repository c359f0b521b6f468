import { Field, InputType, Int } from '@nestjs/graphql';
import { Money } from '@acuerdo/exact';
import { z } from 'zod';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import { DRAWS_ON } from './agreement.entity.ts';
import { POOL_STATES } from './pool.rules.ts';

const said = (key: string) => ({ error: () => key, params: { say: { key } } });
const text = (max: number) => z.string().trim().min(1).max(max);
const optional = (max: number) => z.string().trim().max(max).nullish().transform((value) => value || null);

/** A day as `2017-02-06`; an impossible one is said so at its field. */
export const day = z.string().refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) === true, said('api.pools.field.day'));
const optionalDay = z.string().nullish().transform((value) => value || null).pipe(day.nullable());

/** An amount above zero, as text: `12500.50`. Nothing is rounded. */
export const amount = z.string().trim().refine((value) => {
  const read = Money.parse(value, 'XXX');
  return read.ok && read.value.minor > 0n && read.value.minor < 10n ** 14n;
}, said('api.pools.field.amount')).transform((value) => {
  const read = Money.parse(value, 'XXX');
  return read.ok ? read.value.minor : 0n;
});

const percent = z.string().trim().nullish().transform((value) => value || null)
  .pipe(z.string().refine((value) => /^\d{1,3}(\.\d{1,2})?$/.test(value) && Number.parseInt(value, 10) <= 100 && !/^100\.0*[1-9]/.test(value), said('api.pools.field.percent')).nullable());

@InputType()
export class AddPoolInput {
  @Field(() => String, { description: 'The name of the fund; an organisation of this name becomes the pool.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The organisation that holds the money, by name.' })
  hostName?: string | null;

  @Field(() => String, { nullable: true, description: 'What the host keeps, in percent: 7.5' })
  feePercent?: string | null;

  @Field(() => String)
  state: string;

  @Field(() => String, { description: 'Since which day: 2017-02-06' })
  since: string;
}

export const addPool = z.object({ name: text(500), hostName: optional(500), feePercent: percent, state: z.enum(POOL_STATES), since: day });

@InputType()
export class ChangePoolInput {
  @Field(() => UuidScalar)
  poolId: string;

  @Field(() => String, { nullable: true })
  hostName?: string | null;

  @Field(() => String, { nullable: true })
  feePercent?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether who entered a payment may not approve it; unchanged where it is left out.' })
  secondPerson?: boolean | null;
}

export const changePool = z.object({ poolId: z.string(), hostName: optional(500), feePercent: percent, secondPerson: z.boolean().nullish().transform((value) => value ?? null) });

@InputType()
export class SetPoolStateInput {
  @Field(() => UuidScalar)
  poolId: string;

  @Field(() => String)
  state: string;

  @Field(() => String)
  since: string;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

export const setPoolState = z.object({ poolId: z.string(), state: z.enum(POOL_STATES), since: day, note: optional(2_000) });

@InputType()
export class AddCycleInput {
  @Field(() => UuidScalar)
  poolId: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  from: string;

  @Field(() => String, { description: 'Its last day.' })
  to: string;

  @Field(() => String, { nullable: true, description: 'From this day on it is wound up.' })
  closingFrom?: string | null;

  @Field(() => String, { nullable: true })
  strategy?: string | null;
}

export const addCycle = z.object({ poolId: z.string(), name: text(200), from: day, to: day, closingFrom: optionalDay, strategy: optional(20_000) })
  .refine(({ from, to }) => from <= to, { path: ['to'], ...said('api.pools.field.order') })
  .refine(({ from, to, closingFrom }) => closingFrom === null || (from <= closingFrom && closingFrom <= to), { path: ['closingFrom'], ...said('api.pools.field.within') });

@InputType()
export class AgreedShareInput {
  @Field(() => String)
  op: string;

  @Field(() => Int)
  num: number;

  @Field(() => Int)
  den: number;
}

@InputType()
export class AgreementRuleInput {
  @Field(() => String, { description: 'consensus, partner or contributions' })
  basis: string;

  @Field(() => AgreedShareInput, { nullable: true })
  quorum?: AgreedShareInput | null;

  @Field(() => AgreedShareInput, { nullable: true })
  threshold?: AgreedShareInput | null;
}

const share = z.object({ op: z.enum(['>=', '>']), num: z.int().min(0).max(1_000), den: z.int().min(1).max(1_000) })
  .refine(({ op, num, den }) => num < den || (num === den && op === '>='), { path: ['num'], ...said('api.pools.field.share') });

@InputType()
export class RecordAgreementInput {
  @Field(() => UuidScalar)
  poolId: string;

  @Field(() => UuidScalar, { nullable: true })
  cycleId?: string | null;

  @Field(() => [UuidScalar], { description: 'Partners, by the ids of their parties.' })
  partyIds: string[];

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => String, { nullable: true })
  url?: string | null;

  @Field(() => AgreementRuleInput, { nullable: true, description: 'Left out where it is not known.' })
  rule?: AgreementRuleInput | null;

  @Field(() => Int, { nullable: true })
  exitNoticeDays?: number | null;

  @Field(() => String, { nullable: true, description: 'received or committed' })
  drawsOn?: string | null;

  @Field(() => String, { nullable: true })
  from?: string | null;

  @Field(() => String, { nullable: true })
  to?: string | null;
}

export const recordAgreement = z.object({
  poolId: z.string(),
  cycleId: z.string().nullish().transform((value) => value ?? null),
  partyIds: z.array(z.string()).min(1).max(100),
  title: optional(500),
  url: optional(2_000).refine((value) => value === null || /^https?:\/\/\S+$/.test(value), said('api.pools.field.url')),
  rule: z.object({ basis: z.enum(['consensus', 'partner', 'contributions']), quorum: share.nullish(), threshold: share.nullish() })
    .transform(({ basis, quorum, threshold }) => ({ basis, quorum: quorum ?? null, threshold: threshold ?? null })).nullish().transform((value) => value ?? null),
  exitNoticeDays: z.int().min(0).max(3_650).nullish().transform((value) => value ?? null),
  drawsOn: z.enum(DRAWS_ON).nullish().transform((value) => value ?? null),
  from: optionalDay,
  to: optionalDay,
}).refine(({ from, to }) => from === null || to === null || from <= to, { path: ['to'], ...said('api.pools.field.order') });
