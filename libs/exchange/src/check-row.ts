import { dayNumber, readDate, type DayOrder } from '@acuerdo/calendar';
import { CURRENCIES, ORG_ID_LISTS, REGRANT_TYPES } from './codelists.ts';
import { mojibakeIn } from './decode.ts';
import { finding, type FindingParts } from './finding.ts';
import { objectsOf, textOf } from './json-value.ts';
import type { Finding, GrantRow } from './types.ts';

export interface CheckOptions {
  readonly dayOrder?: DayOrder;
  /** Today, where the caller knows it; dates are then held against it. */
  readonly today?: string;
}

type Rule = (row: GrantRow, options: CheckOptions) => Iterable<FindingParts>;

const RULES: readonly Rule[] = [amount, currency, awardDate, plannedDates, ids, organisationIds, several, regrantType, texts];
/** Without today: nobody gave grants in this form before, and no grant is planned beyond. */
const SENSIBLE = { from: '1950-01-01', to: '2075-12-31' };
const DAYS_BACK = 25 * 365;
const DAYS_AHEAD = 12 * 365;
const ODD_IN_ID = /[^A-Za-z0-9_.:-]/u;

/** What a person should know about one grant, after its shape; ideas of rules after the 360Giving Data Quality Tool. */
export function checkRow(row: GrantRow, options: CheckOptions = {}): Finding[] {
  return RULES.flatMap((rule) => [...rule(row, options)].map((parts) => finding({ row: row.row, ...parts })));
}

function* amount({ amount: written }: GrantRow): Iterable<FindingParts> {
  if (written === null) return;
  const field = 'amountAwarded';
  if (/^-?0$/.test(written)) yield { field, rule: 'amount-zero', severity: 'warning', value: written };
  else if (written.startsWith('-')) yield { field, rule: 'amount-negative', severity: 'error', value: written };
  if (/\.\d{3,}$/.test(written)) yield { field, rule: 'amount-decimals', severity: 'warning', value: written };
}

function* currency({ currency: code }: GrantRow): Iterable<FindingParts> {
  if (code !== '' && !CURRENCIES.has(code)) yield { field: 'currency', rule: 'currency-unknown', severity: 'error', value: code };
}

function* awardDate({ raw }: GrantRow, options: CheckOptions): Iterable<FindingParts> {
  const written = textOf(raw['awardDate']);
  if (written !== '') yield* date('awardDate', written, { ...options, wholeDay: true });
}

function* plannedDates({ raw, period }: GrantRow, options: CheckOptions): Iterable<FindingParts> {
  for (const list of ['plannedDates', 'actualDates']) {
    for (const dates of objectsOf(raw[list])) {
      for (const end of ['startDate', 'endDate']) {
        const written = textOf(dates[end]);
        if (written !== '') yield* date(`${list}.${end}`, written, options);
      }
    }
  }
  if (period?.from !== undefined && period.to !== undefined && period.from > period.to) {
    yield { field: 'plannedDates', rule: 'start-after-end', severity: 'error', value: period.written };
  }
}

function* date(field: string, value: string, options: CheckOptions & { wholeDay?: boolean }): Iterable<FindingParts> {
  const reading = readDate(value, options);
  if (!reading.ok) {
    const rule = reading.reason.key === 'calendar.date.ambiguous' ? 'date-ambiguous' : 'date-invalid';
    yield { field, rule, severity: 'error', value };
    return;
  }
  const { from, to } = reading.date;
  if (options.wholeDay && from !== to) yield { field, rule: 'date-not-a-day', severity: 'error', value };
  else if (!/^\d{4}(-\d\d){0,2}(T.*)?$/.test(value)) yield { field, rule: 'date-form', severity: 'warning', value, more: { read: from } };
  if (isFar(from, to, options.today)) yield { field, rule: 'date-far', severity: 'warning', value };
}

/** Whether a date lies where no grant of today lies. */
export function isFar(from: string, to: string, today?: string): boolean {
  if (today === undefined) return from < SENSIBLE.from || to > SENSIBLE.to;
  return dayNumber(to) < dayNumber(today) - DAYS_BACK || dayNumber(from) > dayNumber(today) + DAYS_AHEAD;
}

function* ids({ id }: GrantRow): Iterable<FindingParts> {
  if (id === '') return;
  if (!id.startsWith('360G-')) yield { field: 'id', rule: 'id-prefix', severity: 'warning', value: id };
  if (ODD_IN_ID.test(id)) yield { field: 'id', rule: 'id-characters', severity: 'warning', value: id };
}

function* organisationIds({ raw, recipient }: GrantRow): Iterable<FindingParts> {
  const named = ['fundingOrganization', 'recipientOrganization'].flatMap((field) =>
    objectsOf(raw[field]).map((organisation) => ({ field: `${field}.id`, id: textOf(organisation['id']) })));
  for (const { field, id } of named) {
    if (id === '') continue;
    if (ODD_IN_ID.test(id)) yield { field, rule: 'id-characters', severity: 'warning', value: id };
    if (!id.startsWith('360G-') && !hasKnownList(id)) yield { field, rule: 'organisation-id-list', severity: 'note', value: id };
  }
  if (recipient.kind === 'individual') yield { field: 'recipientIndividual', rule: 'individual', severity: 'note', value: recipient.id };
}

function hasKnownList(id: string): boolean {
  const [country, list, ...number] = id.split('-');
  return number.length > 0 && ORG_ID_LISTS.has(`${country}-${list}`);
}

function* several({ raw }: GrantRow): Iterable<FindingParts> {
  const rules = { fundingOrganization: 'several-funders', recipientOrganization: 'several-recipients' };
  for (const [field, rule] of Object.entries(rules)) {
    const names = objectsOf(raw[field]).map((organisation) => textOf(organisation['name']));
    if (names.length > 1) yield { field, rule, severity: 'warning', value: names.join(' | '), more: { count: names.length } };
  }
}

function* regrantType({ regrantType: code }: GrantRow): Iterable<FindingParts> {
  if (code !== undefined && !REGRANT_TYPES.has(code)) yield { field: 'regrantType', rule: 'regrant-type-unknown', severity: 'error', value: code };
}

function* texts({ title, description, funder, recipient }: GrantRow): Iterable<FindingParts> {
  if (title !== '' && title === description) yield { field: 'description', rule: 'title-is-description', severity: 'note', value: title };
  const read = { title, description, 'fundingOrganization.name': funder.name, 'recipientOrganization.name': recipient.name };
  for (const [field, text] of Object.entries(read)) {
    const value = mojibakeIn(text);
    if (value !== null) yield { field, rule: 'mojibake', severity: 'warning', value };
  }
}
