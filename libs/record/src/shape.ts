import type { Json, JsonObject } from '@acuerdo/ledger';

/** Where a value is not of its shape, and what belongs there (a message key). */
export interface Fault { readonly path: string; readonly expected: string }

/** Looks at a value and finds the first place that is not as it must be. */
export type Shape = (value: unknown, path: string) => Fault | null;

export function text(expected: string, pattern: RegExp): Shape {
  return (value, path) => typeof value === 'string' && pattern.test(value) ? null : { path, expected };
}

export function whole(least: number): Shape {
  return (value, path) => Number.isSafeInteger(value) && (value as number) >= least ? null : { path, expected: 'record.expected.whole' };
}

export function exactly(wanted: string | number): Shape {
  return (value, path) => value === wanted ? null : { path, expected: 'record.expected.exactly' };
}

export function orNull(shape: Shape): Shape {
  return (value, path) => value === null ? null : shape(value, path);
}

export const anything: Shape = () => null;

export function list(shape: Shape, least = 0): Shape {
  return (value, path) => {
    if (!Array.isArray(value) || value.length < least) return { path, expected: 'record.expected.list' };
    return first(value.entries(), ([at, part]) => shape(part, `${path}[${at}]`));
  };
}

/** An object with any names, all of one shape. */
export function mapOf(shape: Shape): Shape {
  return (value, path) => isObject(value)
    ? first(Object.entries(value), ([name, part]) => shape(part, `${path}.${name}`))
    : { path, expected: 'record.expected.object' };
}

/** An object with these names and no other; of `optional` ones, those that are there. */
export function object(shapes: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape {
  return (value, path) => {
    if (!isObject(value)) return { path, expected: 'record.expected.object' };
    const unknown = Object.keys(value).find((name) => !Object.hasOwn(shapes, name) && !Object.hasOwn(optional, name));
    if (unknown !== undefined) return { path: `${path}.${unknown}`, expected: 'record.expected.nothing' };
    const given = Object.entries(optional).filter(([name]) => Object.hasOwn(value, name));
    return first([...Object.entries(shapes), ...given], ([name, shape]) => Object.hasOwn(value, name)
      ? shape(value[name], `${path}.${name}`)
      : { path: `${path}.${name}`, expected: 'record.expected.something' });
  };
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own value of a name: what a file calls `constructor` is no function of ours. */
export function own(value: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

function first<T>(parts: Iterable<T>, look: (part: T) => Fault | null): Fault | null {
  for (const part of parts) {
    const fault = look(part);
    if (fault) return fault;
  }
  return null;
}
