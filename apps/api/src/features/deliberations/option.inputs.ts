import { createUnionType, Field, InputType, Int } from '@nestjs/graphql';
import { z } from 'zod';
import { DateScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { Criterion, Option } from './deliberation.model.ts';
import { OptionInFull } from './option.model.ts';
import { ASPECTS } from './option-consequence.entity.ts';
import { OPTION_EFFECTS } from './option.entity.ts';
import { LEANINGS } from './option-note.entity.ts';
import { STANCES } from './option-position.entity.ts';

const title = z.string().trim().min(1).max(200);
const long = z.string().trim().min(1).max(5_000);

@InputType()
export class AddOptionInput {
  @Field(() => UuidScalar)
  deliberationId: string;

  @Field(() => String)
  titleEn: string;

  @Field(() => String)
  titleEs: string;

  @Field(() => String)
  meaningEn: string;

  @Field(() => String)
  meaningEs: string;
}

@InputType({ description: 'A new option made from two or more of the same deliberation, which stay.' })
export class CombineOptionsInput extends AddOptionInput {
  @Field(() => [UuidScalar])
  partIds: string[];
}

@InputType()
export class AddCriterionInput {
  @Field(() => Int, { defaultValue: 1, description: 'A whole number of parts, from 1 to 9.' })
  weight: number;

  @Field(() => UuidScalar)
  deliberationId: string;

  @Field(() => String)
  titleEn: string;

  @Field(() => String)
  titleEs: string;
}

@InputType()
export class NoteOptionInput {
  @Field(() => String, { defaultValue: 'open', description: 'for, against or open: whether the note speaks for the option' })
  leaning: string;

  @Field(() => UuidScalar)
  optionId: string;

  @Field(() => UuidScalar, { nullable: true, description: 'The criterion that the note is on; none for the consequences.' })
  criterionId?: string | null;

  @Field(() => String)
  textEn: string;

  @Field(() => String)
  textEs: string;
}

@InputType()
export class DescribeConsequenceInput {
  @Field(() => UuidScalar)
  optionId: string;

  @Field(() => String, { description: ASPECTS.join(', ') })
  aspect: string;

  @Field(() => String)
  textEn: string;

  @Field(() => String)
  textEs: string;
}

@InputType()
export class AddEvidenceInput {
  @Field(() => UuidScalar, { nullable: true, description: 'The criterion that it speaks to, if one alone.' })
  criterionId?: string | null;

  @Field(() => String, { defaultValue: 'open', description: 'for, against or open' })
  leaning: string;

  @Field(() => UuidScalar)
  optionId: string;

  @Field(() => String, { description: 'GR-1, OV-1, SRC-1 for a document, SRC-1#4 for its fourth passage, or detention/MX for a cell of the heat map.' })
  reference: string;

  @Field(() => String)
  noteEn: string;

  @Field(() => String)
  noteEs: string;
}

@InputType()
export class HoldPositionInput {
  @Field(() => UuidScalar)
  optionId: string;

  @Field(() => String, { description: 'favour, not-opposed, needs-until, would-leave or opposed' })
  stance: string;

  @Field(() => DateScalar, { nullable: true, description: 'For needs-until.' })
  until?: string | null;

  @Field(() => String)
  words: string;

  @Field(() => String, { nullable: true, description: 'Why it is another one than the one that was released before.' })
  why?: string | null;
}

export const AddOptionSchema = z.object({ deliberationId: z.string(), titleEn: title, titleEs: title, meaningEn: long, meaningEs: long });
export const CombineSchema = AddOptionSchema.extend({ partIds: z.array(z.string()).min(2).max(20).transform((ids) => [...new Set(ids)]).pipe(z.array(z.string()).min(2)) });
export type AddOption = z.output<typeof AddOptionSchema>;
export const WithdrawSchema = z.object({ reason: z.string().trim().min(1).max(2_000) });
const weight = z.int().min(1).max(9);
const leaning = z.enum(LEANINGS);
export const WeightSchema = z.object({ weight });
export const CriterionSchema = z.object({ deliberationId: z.string(), titleEn: title, titleEs: title, weight });
export const NoteSchema = z.object({ optionId: z.string(), criterionId: z.string().nullish(), leaning, textEn: long, textEs: long });
export const EvidenceSchema = z.object({ optionId: z.string(), criterionId: z.string().nullish().transform((id) => id ?? null), leaning, reference: z.string().trim().min(1).max(40), noteEn: long, noteEs: long });
export const PositionSchema = z.object({
  optionId: z.string(), stance: z.enum(STANCES), until: z.string().nullish().transform((day) => day ?? null), words: z.string().trim().min(1).max(5_000),
  why: z.string().trim().max(2_000).nullish().transform((said) => said || null),
}).check((given) => {
  const { stance, until } = given.value;
  if (stance === 'needs-until' && until === null) given.issues.push({ code: 'custom', input: until, path: ['until'], message: 'missing' });
}).transform((position) => (position.stance === 'needs-until' ? position : { ...position, until: null }));

export const ConsequenceSchema = z.object({ optionId: z.string(), aspect: z.enum(ASPECTS), textEn: long, textEs: long });
export const EffectSchema = z.object({ effect: z.enum(OPTION_EFFECTS) });
export const ReadersSchema = z.object({ readerIds: z.array(z.string()).max(50).transform((ids) => [...new Set(ids)]) });

export const AddOptionResult = createUnionType({
  name: 'AddOptionResult', types: () => [Option, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : Option),
});
export const AddCriterionResult = createUnionType({
  name: 'AddCriterionResult', types: () => [Criterion, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : Criterion),
});
export const OptionInFullResult = createUnionType({
  name: 'OptionInFullResult', types: () => [OptionInFull, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : OptionInFull),
});
