import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { TERMS } from '@acuerdo/exchange';
import { z } from 'zod';
import { Access } from '../../platform/guard/access.decorator.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';

@Access('withParent')
@ObjectType({ description: 'What a value says, read in one way.' })
export class SheetReading {
  @Field(() => String, { description: 'point or comma; dmy or mdy' })
  as: string;

  @Field(() => String, { description: 'A plain decimal, or two days as 2014-09-08/2014-09-08.' })
  says: string;
}

@Access('withParent')
@ObjectType({ description: 'A value of the file, and the row where it stands.' })
export class SheetEvidence {
  @Field(() => Int)
  row: number;

  @Field(() => String)
  value: string;

  @Field(() => [SheetReading], { description: 'One, where it can be read in one way only; two, where it says two things.' })
  readings: readonly SheetReading[];
}

@Access('withParent')
@ObjectType({ description: 'What the cells of a column say about how they are written.' })
export class SheetSurvey {
  @Field(() => SheetEvidence, { nullable: true, description: 'The first value that can be read in one way only.' })
  decides: SheetEvidence | null;

  @Field(() => SheetEvidence, { nullable: true, description: 'The first that can only be read in the other way.' })
  against: SheetEvidence | null;

  @Field(() => SheetEvidence, { nullable: true, description: 'The first that can be read in both ways.' })
  unsure: SheetEvidence | null;
}

@Access('withParent')
@ObjectType()
export class SheetColumn {
  @Field(() => String)
  heading: string;

  @Field(() => [String], { description: 'Up to three of its values.' })
  samples: readonly string[];

  @Field(() => SheetSurvey, { description: 'Of the decimal mark: point or comma.' })
  marks: SheetSurvey;

  @Field(() => SheetSurvey, { description: 'Of the order of day and month: dmy or mdy.' })
  days: SheetSurvey;

  @Field(() => String, { nullable: true, description: 'A currency that the heading names.' })
  currency: string | null;
}

@Access('withParent')
@ObjectType()
export class SheetProposal {
  @Field(() => String, { description: 'grantee, title, amount, currency, start, end, place, theme; awarded, id, link, description, funder, identifier' })
  term: string;

  @Field(() => Boolean, { description: 'Whether no row is a grant without it. One currency may stand in for its column, the award date for the start.' })
  required: boolean;

  @Field(() => Int, { nullable: true, description: 'Place of the column, from 0.' })
  column: number | null;

  @Field(() => String, { description: 'sure, likely or none' })
  confidence: string;

  @Field(() => String, { description: 'The words of the heading that said so.' })
  words: string;
}

@Access('withParent')
@ObjectType({ description: 'A sheet whose header was found.' })
export class SheetTable {
  @Field(() => String, { description: 'Empty in a CSV file.' })
  sheet: string;

  @Field(() => Int)
  headerRow: number;

  @Field(() => Int, { description: 'Rows below the header.' })
  rows: number;

  @Field(() => [SheetColumn])
  columns: readonly SheetColumn[];

  @Field(() => [SheetProposal])
  proposed: readonly SheetProposal[];
}

@Access('withParent')
@ObjectType()
export class MatchedColumn {
  @Field(() => String)
  term: string;

  @Field(() => Int)
  column: number;
}

@Access('withParent')
@ObjectType({ description: 'Which column is what, and how it is written.' })
export class SheetMapping {
  @Field(() => String)
  sheet: string;

  @Field(() => [MatchedColumn])
  columns: readonly MatchedColumn[];

  @Field(() => String, { nullable: true, description: 'point or comma' })
  decimalMark: string | null;

  @Field(() => String, { nullable: true, description: 'dmy or mdy' })
  dayOrder: string | null;

  @Field(() => String, { nullable: true })
  currency: string | null;
}

@Access('withParent')
@ObjectType({ description: 'An import that is a spreadsheet: its sheets, and how they are matched.' })
export class Spreadsheet {
  @Field(() => [SheetTable], { description: 'The one whose header says most comes first.' })
  tables: readonly SheetTable[];

  @Field(() => SheetMapping, { nullable: true, description: 'As it was confirmed; before that, as the last file with the same headings was matched.' })
  mapping: SheetMapping | null;
}

@InputType()
export class MatchedColumnInput {
  @Field(() => String)
  term: string;

  @Field(() => Int, { description: 'Place of the column, from 0.' })
  column: number;
}

@InputType()
export class MatchImportInput {
  @Field(() => UuidScalar)
  importId: string;

  @Field(() => String, { nullable: true, description: 'The first one without it.' })
  sheet?: string | null;

  @Field(() => [MatchedColumnInput])
  columns: MatchedColumnInput[];

  @Field(() => String, { nullable: true, description: 'point or comma; needed where the file does not decide it.' })
  decimalMark?: string | null;

  @Field(() => String, { nullable: true, description: 'dmy or mdy; needed where the file does not decide it.' })
  dayOrder?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217, for the rows that name none.' })
  currency?: string | null;
}

export const matchSchema = z.object({
  importId: z.string(),
  sheet: z.string().max(200).nullish(),
  columns: z.array(z.object({ term: z.enum(TERMS), column: z.int().min(0).max(199) })).max(TERMS.length),
  decimalMark: z.enum(['point', 'comma']).nullish(),
  dayOrder: z.enum(['dmy', 'mdy']).nullish(),
  currency: z.string().max(3).nullish(),
});
export type MatchWish = z.output<typeof matchSchema>;

export const correctSchema = z.object({ field: z.enum(TERMS), value: z.string().max(2_000).nullable() });
