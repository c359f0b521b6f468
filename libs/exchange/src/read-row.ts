import { addDays, addMonths, periodOf, readDate, type DayOrder, type VagueDate } from '@acuerdo/calendar';
import { countryCodeOf } from './country-names.ts';
import { plainDecimal } from './decimal.ts';
import { isObject, objectsOf, textOf, type JsonObject } from './json-value.ts';
import type { GrantRow, Organisation, Place, Programme, Recipient } from './types.ts';

export interface RowContext {
  readonly row: number;
  readonly dayOrder?: DayOrder;
  /** How the amount was written in the file, where it was a number. */
  readonly amountWritten?: string;
}

/** Reads one grant of a 360Giving file as far as it can be read; what cannot be is left empty, and the checks say so. */
export function readRow(raw: JsonObject, context: RowContext): GrantRow {
  const awarded = dateOf(raw['awardDate'], context.dayOrder);
  const regrantType = textOf(raw['regrantType']);
  const url = textOf(raw['url']);
  const period = readPeriod(raw, context.dayOrder);
  return {
    row: context.row,
    id: textOf(raw['id']),
    title: textOf(raw['title']),
    description: textOf(raw['description']),
    amount: context.amountWritten === undefined ? null : plainDecimal(context.amountWritten),
    currency: textOf(raw['currency']),
    ...awardOf(awarded),
    ...(period && { period }),
    funder: organisation(objectsOf(raw['fundingOrganization'])[0]),
    recipient: recipient(raw),
    programmes: objectsOf(raw['grantProgramme']).flatMap(programme),
    ...(regrantType && { regrantType }),
    places: objectsOf(raw['beneficiaryLocation']).map(place),
    ...(url && { url }),
    raw,
  };
}

/** A day where it is one, else the range that it may lie in. */
export function awardOf(date?: VagueDate): Pick<GrantRow, 'awardedOn' | 'awardedBetween'> {
  if (!date) return {};
  return date.from === date.to ? { awardedOn: date.from } : { awardedBetween: { from: date.from, to: date.to } };
}

function dateOf(value: unknown, dayOrder?: DayOrder): VagueDate | undefined {
  const reading = readDate(textOf(value), dayOrder ? { dayOrder } : {});
  return reading.ok ? reading.date : undefined;
}

function readPeriod(raw: JsonObject, dayOrder?: DayOrder): GrantRow['period'] {
  const dates = objectsOf(raw['plannedDates'])[0] ?? objectsOf(raw['actualDates'])[0];
  if (!dates) return undefined;
  const start = dateOf(dates['startDate'], dayOrder);
  const end = dateOf(dates['endDate'], dayOrder) ?? endAfter(start, dates['duration']);
  if (!start && !end) return undefined;
  return { ...periodOf(start, end), written: `${start?.written ?? '?'} – ${end?.written ?? '?'}` };
}

/** The last day of so many months from a start. */
function endAfter(start: VagueDate | undefined, months: unknown): VagueDate | undefined {
  if (!start || typeof months !== 'number' || !Number.isInteger(months) || months < 1 || months > 1200) return undefined;
  const last = (day: string): string => addDays(addMonths(day, months), -1);
  return { written: `+ ${months} months`, from: last(start.from), to: last(start.to) };
}

function organisation(raw?: JsonObject): Organisation {
  return { id: textOf(raw?.['id']), name: textOf(raw?.['name']) };
}

function recipient(raw: JsonObject): Recipient {
  const named = objectsOf(raw['recipientOrganization'])[0];
  if (named) return { kind: 'organisation', ...organisation(named) };
  const person = raw['recipientIndividual'];
  return isObject(person) ? { kind: 'individual', ...organisation(person) } : { kind: 'none', id: '', name: '' };
}

function programme(raw: JsonObject): Programme[] {
  const code = textOf(raw['code']);
  const title = textOf(raw['title']) || code;
  return title ? [{ ...(code && { code }), title }] : [];
}

function place(raw: JsonObject): Place {
  const name = textOf(raw['name']);
  const countryCode = textOf(raw['countryCode']) || countryCodeOf(name);
  const geoCode = textOf(raw['geoCode']);
  return { ...(countryCode && { countryCode }), ...(name && { name }), ...(geoCode && { geoCode }) };
}
