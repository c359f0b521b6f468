import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { z } from 'zod';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DateScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { PartnerMark } from '../parties/party.model.ts';
import { READINGS, type ReadingAnswer } from './reading.entity.ts';

@Access('withParent')
@ObjectType({ description: 'An answer to one option, with its reason.' })
export class Reading {
  @Field(() => String, { description: READINGS.join(', ') })
  answer: ReadingAnswer;

  @Field(() => String)
  reason: string;

  @Field(() => String, { description: 'The language of its reason.' })
  language: string;
}

@Access('withParent')
@ObjectType({ description: 'What a delegate thought of an option before the others were shown, and after.' })
export class ReadingLine {
  @Field(() => UuidScalar)
  optionId: string;

  @Field(() => String)
  by: string;

  @Field(() => PartnerMark, { nullable: true })
  partner: PartnerMark | null;

  @Field(() => Boolean, { description: 'Whether it is the viewer\'s own.' })
  mine: boolean;

  @Field(() => Reading, { nullable: true })
  first: Reading | null;

  @Field(() => Reading, { nullable: true })
  after: Reading | null;

  @Field(() => String, { nullable: true, description: 'up, down or same; null where one of the two is not given.' })
  move: string | null;
}

@Access('withParent')
@ObjectType({ description: 'The first reading of a deliberation. While its phase runs, each delegate sees nothing but their own answers.' })
export class FirstReading {
  @Field(() => Int, { nullable: true, description: 'The round that is answered now: 1 before others are shown, 2 after; null before it begins.' })
  round: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null where it is not planned.' })
  endsOn: string | null;

  @Field(() => [ReadingLine], { description: 'The viewer\'s own; once the phase is over, those of all delegates.' })
  lines: ReadingLine[];

  @Field(() => Ability, { description: 'readings.write' })
  viewerCan: Ability;
}

@InputType()
export class ReadingInput {
  @Field(() => UuidScalar)
  optionId: string;

  @Field(() => String, { description: READINGS.join(', ') })
  answer: string;

  @Field(() => String)
  reason: string;
}

@InputType({ description: 'Answers to options of one deliberation, in the round that is now.' })
export class WriteReadingInput {
  @Field(() => UuidScalar)
  deliberationId: string;

  @Field(() => Int, { description: 'The round that was on the screen: an answer is never taken for the other one.' })
  round: number;

  @Field(() => [ReadingInput])
  readings: ReadingInput[];
}

const ReadingSchema = z.object({ optionId: z.string(), answer: z.enum(READINGS), reason: z.string().trim().max(2_000) });

export const WriteReadingSchema = z.object({
  deliberationId: z.string(), round: z.int().min(1).max(2),
  readings: z.array(ReadingSchema).min(1).max(100).refine((readings) => new Set(readings.map(({ optionId }) => optionId)).size === readings.length),
});
export type WriteReading = z.output<typeof WriteReadingSchema>;

export const FirstReadingResult = createUnionType({
  name: 'FirstReadingResult', types: () => [FirstReading, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : FirstReading),
});
