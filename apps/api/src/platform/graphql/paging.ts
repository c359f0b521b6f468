import { ArgsType, Field, Int } from '@nestjs/graphql';
import type { Ctx } from '../ctx.ts';
import { invalidInput } from './errors.ts';

export const MAX_PAGE = 100;

/** A page of a list: how many, and after which cursor. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: `How many: 1 to ${MAX_PAGE}.` })
  first: number;

  @Field(() => String, { nullable: true, description: '`next` of the page before.' })
  after: string | null;
}

/** Where a page begins: the sort values of the last row before it. */
export type Position = readonly (string | number | null)[];

export interface PageRequest {
  readonly limit: number;
  readonly after: Position | null;
}

/** Checks the size and reads the cursor; `width` is the number of its sort values. */
export function pageRequest(ctx: Ctx, { first, after }: PageArgs, width: number): PageRequest {
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE) {
    throw invalidInput(ctx, [{ path: 'first', message: { key: 'api.field.number', values: { value: first, min: 1, max: MAX_PAGE } } }]);
  }
  const position = after === null || after === undefined ? null : readCursor(after);
  if (position === undefined || (position && position.length !== width)) {
    throw invalidInput(ctx, [{ path: 'after', message: { key: 'api.field.other', values: { value: String(after).slice(0, 40), detail: 'next' } } }]);
  }
  return { limit: first, after: position };
}

export function cursorOf(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** A page from `limit + 1` rows: the rows, and the cursor of the next page where there is one. */
export function pageOf<T>(rows: readonly T[], { limit }: PageRequest, position: (row: T) => Position): { nodes: T[]; next: string | null } {
  const nodes = rows.slice(0, limit);
  const last = nodes.at(-1);
  return { nodes, next: rows.length > limit && last !== undefined ? cursorOf(position(last)) : null };
}

function readCursor(text: string): Position | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    const fits = Array.isArray(value) && value.every((part) => part === null || typeof part === 'string' || typeof part === 'number');
    return fits ? (value as Position) : undefined;
  } catch {
    return undefined;
  }
}
