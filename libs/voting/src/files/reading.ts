import { Fraction } from '@acuerdo/exact';
import { refuse, type Message, type Refusal } from '../message.ts';

/** A refusal on its way out of a reader of a file; `reading` turns it into a value. */
class Unreadable extends Error {
  readonly reason: Message;
  constructor(reason: Message) {
    super(reason.key);
    this.reason = reason;
  }
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** Runs a reader; the first field that cannot be read is the refusal. */
export function reading<T>(read: () => T): { readonly ok: true; readonly value: T } | Refusal {
  try {
    return { ok: true, value: read() };
  } catch (fault) {
    if (fault instanceof Unreadable) return { ok: false, reason: fault.reason };
    throw fault;
  }
}

export function fail(kind: string, field: string, values: Message['values'] = {}): never {
  throw new Unreadable(refuse(`voting.file.${kind}`, { field, ...values }).reason);
}

export function asObject(given: unknown, field: string): JsonObject {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return fail('notObject', field);
  return given as JsonObject;
}

export function asList(given: unknown, field: string): readonly unknown[] {
  return Array.isArray(given) ? given : fail('notList', field);
}

export function asText(given: unknown, field: string): string {
  return typeof given === 'string' ? given : fail('notText', field);
}

export const asTexts = (given: unknown, field: string): string[] =>
  asList(given, field).map((one, at) => asText(one, `${field}[${at}]`));

export function asWhole(given: unknown, field: string): number {
  return typeof given === 'number' && Number.isSafeInteger(given) ? given : fail('notWhole', field, { value: String(given) });
}

/** A count or weight: a whole number, "3" or "2/3", not negative. */
export function asQuantity(given: unknown, field: string): Fraction {
  const read = Fraction.parse(given);
  if (!read.ok || read.value.num < 0n) return fail('notQuantity', field, { value: String(given) });
  return read.value;
}

export function asOneOf<T extends string>(given: unknown, field: string, allowed: readonly T[]): T {
  return allowed.find((one) => one === given) ?? fail('notOneOf', field, { value: String(given), allowed: [...allowed] });
}

/** Names a field that nobody reads: a rule that is not understood must not be left out in silence. */
export function allowOnly(given: JsonObject, field: string, known: readonly string[]): void {
  const other = Object.keys(given).find((name) => !known.includes(name));
  if (other !== undefined) fail('unknownField', `${field}.${other}`, { allowed: [...known] });
}
