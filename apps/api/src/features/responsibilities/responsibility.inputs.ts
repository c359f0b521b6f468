import { Field, InputType } from '@nestjs/graphql';
import { z } from 'zod';
import { DateScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { writtenDate } from '../../platform/graphql/vague-date.input.ts';
import { RESPONSIBILITY_ROLES } from './responsibility.entity.ts';

@InputType({ description: 'Who answers, and on what ground.' })
export class ResponsibleInput {
  @Field(() => UuidScalar, { description: 'The party of a partner, or of the pool.' })
  partyId: string;

  @Field(() => UuidScalar, { nullable: true })
  unitId: string | null;

  @Field(() => String, { description: 'owner, co_owner or consulted' })
  role: string;

  @Field(() => String, { description: 'On what ground, in words.' })
  basis: string;

  @Field(() => String, { nullable: true, description: 'The decision that says so: `DEC-1`.' })
  decision: string | null;
}

@InputType()
export class AddResponsibilityInput {
  @Field(() => ResponsibleInput)
  who: ResponsibleInput;

  @Field(() => [String], { description: 'Codes of themes.' })
  themes: string[];

  @Field(() => [String], { description: 'ISO 3166.' })
  countries: string[];

  @Field(() => [UuidScalar], { description: 'Budget lines.' })
  lineIds: string[];

  @Field(() => String, { description: 'Since when, as precisely as it is known.' })
  from: string;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day, where one is set.' })
  until: string | null;
}

@InputType()
export class HandOverInput {
  @Field(() => [UuidScalar], { description: 'What ends: of one owner, or of all who own the scope together.' })
  ids: string[];

  @Field(() => DateScalar, { description: 'The last day of who has it; the next day is the first of who takes it over.' })
  lastDay: string;

  @Field(() => ResponsibleInput)
  to: ResponsibleInput;
}

@InputType({ description: 'A name of equal rank in both languages.' })
export class BilingualNameInput {
  @Field(() => String)
  nameEn: string;

  @Field(() => String)
  nameEs: string;
}

const name = z.string().trim().min(1).max(200);
const who = z.object({
  partyId: z.string(), unitId: z.string().nullish().transform((id) => id ?? null), role: z.enum(RESPONSIBILITY_ROLES), basis: z.string().trim().min(1).max(2_000),
  decision: z.string().trim().max(40).nullish().transform((said) => said || null),
});
const country = z.string().trim().toUpperCase().refine((text) => /^[A-Z]{2}$/.test(text), { params: { say: { key: 'api.parties.countryCode' } } });

export const AddResponsibilitySchema = z.object({
  who, themes: z.array(z.string()).min(1).max(50), countries: z.array(country).min(1).max(60), lineIds: z.array(z.string()).min(1).max(20),
  from: writtenDate, until: z.string().nullish().transform((day) => day ?? null),
});
export const HandOverSchema = z.object({ ids: z.array(z.string()).min(1).max(10), lastDay: z.string(), to: who });
export const BilingualNameSchema = z.object({ nameEn: name, nameEs: name });

export type Who = z.output<typeof who>;
export type AddResponsibility = z.output<typeof AddResponsibilitySchema>;
