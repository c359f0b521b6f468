import { Field, InputType } from '@nestjs/graphql';
import { z } from 'zod';
import { DateTimeScalar, DecimalScalar } from '../../platform/graphql/scalars.ts';
import { hundredths } from './application.rules.ts';
import { QUESTION_KINDS } from './call.rules.ts';

@InputType()
export class CallQuestionInput {
  @Field(() => String, { description: 'short, long, amount or choice' })
  kind: string;

  @Field(() => Boolean)
  required: boolean;

  @Field(() => String)
  textEn: string;

  @Field(() => String)
  textEs: string;

  @Field(() => String, { defaultValue: '', description: 'What a good answer says.' })
  guidanceEn: string;

  @Field(() => String, { defaultValue: '' })
  guidanceEs: string;

  @Field(() => [String], { defaultValue: [], description: 'Of a choice: what can be picked, in the same order in both languages.' })
  choicesEn: string[];

  @Field(() => [String], { defaultValue: [] })
  choicesEs: string[];
}

@InputType()
export class CallInput {
  @Field(() => String)
  titleEn: string;

  @Field(() => String)
  titleEs: string;

  @Field(() => String, { description: 'What is asked for, and for whom.' })
  textEn: string;

  @Field(() => String)
  textEs: string;

  @Field(() => [String], { description: 'Codes of themes.' })
  themes: string[];

  @Field(() => [String], { description: 'Countries, ISO 3166-1 alpha-2.' })
  places: string[];

  @Field(() => DecimalScalar)
  smallest: string;

  @Field(() => DecimalScalar)
  largest: string;

  @Field(() => String, { description: 'ISO 4217' })
  currency: string;

  @Field(() => DateTimeScalar)
  opensAt: string;

  @Field(() => DateTimeScalar)
  closesAt: string;

  @Field(() => [CallQuestionInput])
  questions: CallQuestionInput[];
}

@InputType()
export class ApplicationInput {
  @Field(() => String)
  organisation: string;

  @Field(() => String, { description: 'Who can be spoken with, and how.' })
  contact: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  summary: string;

  @Field(() => String, { description: 'As typed: a draft may hold anything.' })
  amount: string;

  @Field(() => String)
  startsOn: string;

  @Field(() => String)
  endsOn: string;

  @Field(() => [String])
  places: string[];

  @Field(() => [String], { description: 'One text for each question, in their order.' })
  answers: string[];

  @Field(() => String, { defaultValue: '', description: 'Nobody sees this field. Who fills it in is no person.' })
  website: string;
}

const because = (key: string) => ({ params: { say: { key, values: {} } } });
const text = (max: number) => z.string().trim().min(1).max(max);
const typed = (max: number) => z.string().trim().max(max);
const amount = z.string().refine((written) => /^[^-]*[1-9]/.test(written), because('api.proposals.amount'));

const question = z.object({
  kind: z.enum(QUESTION_KINDS), required: z.boolean(), textEn: text(500), textEs: text(500), guidanceEn: typed(1_000), guidanceEs: typed(1_000),
  choicesEn: z.array(text(200)).max(20), choicesEs: z.array(text(200)).max(20),
})
  .refine(({ kind, choicesEn }) => kind !== 'choice' || choicesEn.length >= 2, { path: ['choicesEn'], ...because('api.calls.twoChoices') })
  .refine(({ choicesEn, choicesEs }) => choicesEn.length === choicesEs.length, { path: ['choicesEs'], ...because('api.calls.choicesDiffer') })
  .refine(({ guidanceEn, guidanceEs }) => (guidanceEn === '') === (guidanceEs === ''), { path: ['guidanceEs'], ...because('api.calls.bothGuidances') });

export const callSchema = z.object({
  titleEn: text(200), titleEs: text(200), textEn: text(10_000), textEs: text(10_000), themes: z.array(z.string()).max(30),
  places: z.array(z.string().refine((code) => /^[A-Z]{2}$/.test(code), because('api.proposals.place'))).min(1).max(60),
  smallest: amount, largest: amount, currency: z.string().refine((code) => /^[A-Z]{3}$/.test(code), because('api.proposals.currency')),
  opensAt: z.string(), closesAt: z.string(), questions: z.array(question).max(30),
})
  .refine(({ smallest, largest }) => (hundredths(smallest) ?? 0n) <= (hundredths(largest) ?? 0n), { path: ['largest'], ...because('api.calls.largestLess') })
  .refine(({ opensAt, closesAt }) => Date.parse(opensAt) < Date.parse(closesAt), { path: ['closesAt'], ...because('api.calls.closesBefore') });
export type CallWritten = z.output<typeof callSchema>;

/** A draft may hold anything that is not too long. */
export const draftSchema = z.object({
  organisation: typed(300), contact: typed(1_000), title: typed(300), summary: typed(10_000), amount: typed(20), startsOn: typed(10), endsOn: typed(10),
  places: z.array(z.string().max(2)).max(60), answers: z.array(typed(6_000)).max(30),
});
