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
  return ofRuntime(value) ?? write(value, []);
}

/** Whether `text`, which was parsed to `value`, is the canonical text of it. */
export function isCanonical(text: string, value: unknown): boolean {
  try {
    return canonical(value) === text;
  } catch (fault) {
    if (fault instanceof NotCanonical) return false;
    throw fault;
  }
}

/** What the runtime writes is canonical too, and written several times as fast, where all is in order; null where that is not sure. */
function ofRuntime(value: unknown): string | null {
  if (!isInOrder(value, 0)) return null;
  const text = JSON.stringify(value);
  return text.includes('\\u') ? null : text;
}

/** Plain values, names ascending, numbers safe integers, not too deep. Characters that are escaped by their number are seen in the text. */
function isInOrder(value: unknown, depth: number): boolean {
  if (depth > DEEPEST) return false;
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0);
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true;
  if (Array.isArray(value)) return isEachInOrder(value, depth + 1);
  return isPlainObject(value) && areNamesInOrder(value, depth + 1);
}

function isEachInOrder(list: readonly unknown[], depth: number): boolean {
  for (let at = 0; at < list.length; at += 1) if (!isInOrder(list[at], depth)) return false;
  return true;
}

function areNamesInOrder(value: Record<string, unknown>, depth: number): boolean {
  let before = '';
  for (const name in value) {
    if (name < before || !isInOrder(value[name], depth)) return false;
    before = name;
  }
  return true;
}

/** `path` is pushed and popped on the way down, so that a place is only spelt out where one is refused. */
type Path = (string | number)[];

function write(value: unknown, path: Path): string {
  if (path.length > DEEPEST) throw refused('ledger.canonical.depth', path);
  if (typeof value === 'string') return writeString(value, path);
  if (typeof value === 'number') return writeNumber(value, path);
  if (typeof value === 'boolean' || value === null) return String(value);
  if (Array.isArray(value)) return `[${Array.from(value, (part, at) => inside(part, at, path)).join(',')}]`;
  if (isPlainObject(value)) return writeObject(value, path);
  throw refused('ledger.canonical.type', path);
}

function inside(value: unknown, name: string | number, path: Path): string {
  path.push(name);
  const text = write(value, path);
  path.pop();
  return text;
}

function writeString(value: string, path: Path): string {
  if (!value.isWellFormed()) throw refused('ledger.canonical.surrogate', path);
  return JSON.stringify(value);
}

function writeNumber(value: number, path: Path): string {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw refused('ledger.canonical.number', path);
  return String(value);
}

function writeObject(value: Record<string, unknown>, path: Path): string {
  const members = Object.keys(value).sort(byCodeUnits).map((name) => `${writeString(name, path)}:${inside(value[name], name, path)}`);
  return `{${members.join(',')}}`;
}

function refused(key: string, path: Path): NotCanonical {
  return new NotCanonical(key, `$${path.map((step) => typeof step === 'number' ? `[${step}]` : `.${step}`).join('')}`);
}

function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : 1;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
