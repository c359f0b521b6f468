import { Field, InputType } from '@nestjs/graphql';
import { z } from 'zod';
import { CHARTER_ANSWERS } from './charter-answer.entity.ts';

@InputType({ description: 'A role. An empty list of themes, populations or places means all of them.' })
export class CharterRoleInput {
  @Field(() => [String], { description: 'Codes of themes.' })
  themes: string[];

  @Field(() => [String], { description: 'Codes of populations.' })
  populations: string[];

  @Field(() => [String], { description: 'Countries, ISO 3166-1.' })
  places: string[];

  @Field(() => String, { description: 'The key of an actor.' })
  leads: string;

  @Field(() => [String], { description: 'Keys of actors.' })
  mayJoin: string[];

  @Field(() => String, { nullable: true, description: 'Under what condition others may join; in both languages or in none.' })
  conditionEn: string | null;

  @Field(() => String, { nullable: true })
  conditionEs: string | null;
}

const words = z.string().trim().max(300).nullish().transform((said) => said || null);
const codes = z.array(z.string().min(1).max(60)).max(50).transform((all) => [...new Set(all)].sort());
const country = z.string().trim().toUpperCase().refine((text) => /^[A-Z]{2}$/.test(text), { params: { say: { key: 'api.parties.countryCode' } } });

export const CharterRoleSchema = z.object({
  themes: codes, populations: codes, places: z.array(country).max(60).transform((all) => [...new Set(all)].sort()),
  leads: z.string().min(1), mayJoin: codes, conditionEn: words, conditionEs: words,
}).superRefine(({ conditionEn, conditionEs }, ctx) => {
  if ((conditionEn === null) === (conditionEs === null)) return;
  ctx.addIssue({ code: 'custom', path: [conditionEn === null ? 'conditionEn' : 'conditionEs'], params: { say: { key: 'api.field.missing' } } });
});
export type CharterRoleSaid = z.output<typeof CharterRoleSchema>;

export const flagFilter = z.object({ state: z.enum(['open', 'excepted', 'held']).nullish() });
export const flagAnswering = z.object({ answer: z.enum(CHARTER_ANSWERS), reason: z.string().trim().min(1).max(2000) });
