import { Field, ObjectType } from '@nestjs/graphql';
import type { Deadline } from '@acuerdo/calendar';
import { Access } from '../guard/access.decorator.ts';
import { DateScalar } from './scalars.ts';

@Access('withParent')
@ObjectType({ description: 'A date as somebody wrote it, beside the days that it can mean.' })
export class VagueDate {
  @Field(() => String, { description: 'As it was written: “summer 2014”.' })
  written: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day that it can mean; null where no day follows from it.' })
  from: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day that it can mean.' })
  to: string | null;

  @Field(() => Boolean, { description: 'The days were worked out by somebody, and do not stand in the source.' })
  inferred: boolean;
}

/** The vague date of a row as JSON (`VagueDate`), from its columns `<prefix>_written`, `<prefix>_range`, `<prefix>_inferred`; null where nothing was written. */
export function vagueDate(alias: string, prefix = 'when'): string {
  const column = `${alias}.${prefix}`;
  return `case when ${column}_written is not null then json_build_object('written', ${column}_written, 'inferred', ${column}_inferred,
    'from', lower(${column}_range)::text, 'to', (upper(${column}_range) - 1)::text) end`;
}

/** The days from `from` to `to`, both included, as PostgreSQL writes a range; null where no day is known. */
export const daysOf = (period: { readonly from: string; readonly to: string } | null): string | null =>
  (period ? `[${period.from},${period.to}]` : null);

/** The three columns of a date that was read (`<prefix>_written`, `_range`, `_inferred`), in their order. */
export const dateColumns = (date: Deadline | null): [written: string | null, range: string | null, inferred: boolean] =>
  (date === null ? [null, null, false] : [date.written, date.from && date.to ? daysOf({ from: date.from, to: date.to }) : null, date.inferred]);
