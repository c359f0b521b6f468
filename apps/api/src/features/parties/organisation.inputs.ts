import { Field, InputType } from '@nestjs/graphql';
import { z } from 'zod';
import { DateScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { writtenDate } from '../../platform/graphql/vague-date.input.ts';
import { BODY_KINDS } from './body.entity.ts';
import { PROSPECT_STATES } from './prospect.entity.ts';

@InputType()
export class AddPartnerInput {
  @Field(() => String)
  name: string;

  @Field(() => String)
  shortName: string;

  @Field(() => String, { description: 'One capital letter, another for each partner.' })
  letter: string;

  @Field(() => String, { description: 'Since when, as precisely as it is known: `2015-03-01`, `March 2015`, `2015`.' })
  since: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166.' })
  country: string | null;
}

@InputType()
export class EndMembershipInput {
  @Field(() => UuidScalar)
  partnerId: string;

  @Field(() => DateScalar, { description: 'Its last day as a partner.' })
  lastDay: string;
}

@InputType()
export class AddUnitInput {
  @Field(() => UuidScalar)
  partnerId: string;

  @Field(() => UuidScalar, { nullable: true, description: 'The unit of the same partner that it is part of.' })
  parentId: string | null;

  @Field(() => String)
  name: string;

  @Field(() => String)
  shortName: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  mission: string | null;
}

@InputType()
export class SeatInput {
  @Field(() => String)
  title: string;

  @Field(() => UuidScalar, { nullable: true, description: 'The partner whose seat it is.' })
  partnerId: string | null;

  @Field(() => Boolean)
  votes: boolean;
}

@InputType()
export class AddBodyInput {
  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'advisory, steering or other' })
  kind: string;

  @Field(() => UuidScalar, { description: 'What it belongs to: the party of a partner, or of the pool.' })
  partyId: string;

  @Field(() => UuidScalar, { nullable: true })
  unitId: string | null;

  @Field(() => [SeatInput])
  seats: SeatInput[];
}

@InputType()
export class AddProspectInput {
  @Field(() => String)
  nameEn: string;

  @Field(() => String, { nullable: true, description: 'The same name unless given.' })
  nameEs: string | null;

  @Field(() => Boolean, { description: 'Organisations of a kind, not one by its name.' })
  many: boolean;
}

const name = z.string().trim().min(1).max(200);
const shortName = z.string().trim().min(1).max(40);
const optional = (max: number) => z.string().trim().max(max).nullish().transform((said) => said || null);
const oneLetter = z.string().trim().toUpperCase().refine((text) => /^[A-Z]$/.test(text), { params: { say: { key: 'api.parties.oneLetter' } } });
const countryIfAny = z.string().trim().toUpperCase().refine((text) => /^([A-Z]{2})?$/.test(text), { params: { say: { key: 'api.parties.countryCode' } } })
  .nullish().transform((code) => code || null);

export const AddPartnerSchema = z.object({
  name, shortName, letter: oneLetter, since: writtenDate, country: countryIfAny,
});
export const AddUnitSchema = z.object({ partnerId: z.string(), parentId: z.string().nullish().transform((id) => id ?? null), name, shortName, mission: optional(2_000) });
export const AddBodySchema = z.object({
  name, kind: z.enum(BODY_KINDS), partyId: z.string(), unitId: z.string().nullish().transform((id) => id ?? null),
  seats: z.array(z.object({ title: name, partnerId: z.string().nullish().transform((id) => id ?? null), votes: z.boolean() })).max(40),
});
export const AddProspectSchema = z.object({ nameEn: name, nameEs: optional(200), many: z.boolean() });
export const ProspectStateSchema = z.object({ state: z.enum(PROSPECT_STATES) });

export type AddPartner = z.output<typeof AddPartnerSchema>;
export type AddUnit = z.output<typeof AddUnitSchema>;
export type AddBody = z.output<typeof AddBodySchema>;
