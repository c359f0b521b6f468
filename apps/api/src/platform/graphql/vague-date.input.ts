import { readDate, type VagueDate } from '@acuerdo/calendar';
import { z } from 'zod';

/** A date as somebody writes it (`2015-03-01`, `March 2015`, `2015`), read into the days that it can mean. */
export const writtenDate = z.string().trim().min(1).max(80).transform(read);

/** The same, where it may be left out. */
export const writtenDateIfAny = z.string().trim().max(80).nullish().transform((text, check) => (text ? read(text, check) : null));

function read(text: string, check: Pick<z.core.$RefinementCtx, 'addIssue'>): VagueDate {
  const reading = readDate(text);
  if (reading.ok) return reading.date;
  check.addIssue({ code: 'custom', params: { say: reading.reason } });
  return z.NEVER;
}
