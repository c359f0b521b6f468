import type { Message } from '@acuerdo/words';
import type { z } from 'zod';
import type { Ctx } from '../ctx.ts';
import { invalidInput, type Issue } from './errors.ts';

/** Checks an input and gives it back clean, or throws one INVALID_INPUT with all its issues. */
export function readInput<S extends z.ZodType>(ctx: Ctx, schema: S, input: unknown): z.output<S> {
  const read = schema.safeParse(input);
  if (read.success) return read.data;
  throw invalidInput(ctx, read.error.issues.map((issue) => toIssue(issue, input)));
}

function toIssue(issue: z.core.$ZodIssue, input: unknown): Issue {
  const path = issue.path.map(String).join('.');
  return { path, message: messageFor(issue, valueAt(input, issue.path)) };
}

function messageFor(issue: z.core.$ZodIssue, found: unknown): Message {
  if (found === undefined || found === null || (typeof found === 'string' && found.trim() === '')) return { key: 'api.field.missing' };
  const value = typeof found === 'string' ? found.slice(0, 60) : String(found);
  if (issue.code === 'too_small' || issue.code === 'too_big') return sizeMessage(issue, found, value);
  if (issue.code === 'invalid_value') return { key: 'api.field.choice', values: { value, choices: issue.values.map(String) } };
  if (issue.code === 'invalid_format' && issue.format === 'email') return { key: 'api.field.email', values: { value } };
  return saidByRule(issue) ?? { key: 'api.field.other', values: { value, detail: issue.message } };
}

/** A rule of ours may bring its own sentence: `params: { say }`. */
const saidByRule = (issue: z.core.$ZodIssue): Message | undefined =>
  (issue.code === 'custom' ? (issue.params?.['say'] as Message | undefined) : undefined);

type SizeIssue = Extract<z.core.$ZodIssue, { code: 'too_small' | 'too_big' }>;

function sizeMessage(issue: SizeIssue, found: unknown, value: string): Message {
  const [ending, limit] = issue.code === 'too_small' ? ['tooFew', Number(issue.minimum)] : ['tooMany', Number(issue.maximum)];
  if (typeof found === 'string') return { key: `api.field.${ending}Characters`, values: { length: found.length, limit } };
  if (Array.isArray(found)) return { key: `api.field.${ending}Chosen`, values: { length: found.length, limit } };
  return { key: `api.field.${ending}`, values: { value, limit } };
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, part) => (at as Record<PropertyKey, unknown> | undefined)?.[part], input);
}
