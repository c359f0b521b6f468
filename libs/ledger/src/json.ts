/** A sentence as data, as `@acuerdo/words` says it: which one, and what fills it. */
export interface Message {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject { readonly [name: string]: Json }

/** Thrown for a value that has no canonical form; `reason` says where and why, as a message. */
export class NotCanonical extends Error {
  readonly reason: Message;
  constructor(key: string, path: string) {
    super(`${path}: ${key}`);
    this.reason = { key, values: { path } };
  }
}

/** Deeper nesting than any record of ours has, and far from the depth at which a runtime gives up. */
const DEEPEST = 64;

/**
 * The one text of a JSON value (RFC 8785, JCS): no space, names sorted by UTF-16 code units, strings escaped as little as JSON allows.
 * Takes strings, safe integers, booleans, null, arrays and plain objects.
 * Throws `NotCanonical` for everything else (fractions, NaN, -0, undefined, lone surrogates, dates, cycles), with its path (`$.a[2]`).
 */
export function canonical(value: unknown): string {
  return write(value, '$', 0);
}

function write(value: unknown, path: string, depth: number): string {
  if (depth > DEEPEST) throw new NotCanonical('ledger.canonical.depth', path);
  if (typeof value === 'string') return writeString(value, path);
  if (typeof value === 'number') return writeNumber(value, path);
  if (typeof value === 'boolean' || value === null) return String(value);
  if (Array.isArray(value)) return `[${Array.from(value, (part, at) => write(part, `${path}[${at}]`, depth + 1)).join(',')}]`;
  if (isPlainObject(value)) return writeObject(value, path, depth);
  throw new NotCanonical('ledger.canonical.type', path);
}

function writeString(value: string, path: string): string {
  if (!value.isWellFormed()) throw new NotCanonical('ledger.canonical.surrogate', path);
  return JSON.stringify(value);
}

function writeNumber(value: number, path: string): string {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new NotCanonical('ledger.canonical.number', path);
  return String(value);
}

function writeObject(value: Record<string, unknown>, path: string, depth: number): string {
  const members = Object.keys(value).sort(byCodeUnits).map((name) =>
    `${writeString(name, path)}:${write(value[name], `${path}.${name}`, depth + 1)}`);
  return `{${members.join(',')}}`;
}

function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : 1;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
