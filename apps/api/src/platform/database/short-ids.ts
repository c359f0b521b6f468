import type { MemberCtx } from '../ctx.ts';

export type Prefix = 'GR' | 'OV' | 'ORG' | 'DEL' | 'OPT' | 'MOT' | 'DEC' | 'IMP' | 'SRC' | 'Q' | 'ST' | 'STR' | 'MTG' | 'PR' | 'EV' | 'OUT' | 'CALL';

/**
 * Gives the next short ids of a kind (`GR-203`): speakable, the same in address, print and search. Given when a thing
 * is first shared, so that a gap tells nothing.
 */
export async function nextShortIds(ctx: MemberCtx, prefix: Prefix, howMany: number): Promise<string[]> {
  if (howMany === 0) return [];
  const [{ last }] = await ctx.db.query<[{ last: number }]>(
    `insert into short_id as s (collaborative_id, prefix, last) values ($1, $2, $3)
     on conflict (collaborative_id, prefix) do update set last = s.last + excluded.last
     returning last`,
    [ctx.viewer.collaborativeId, prefix, howMany],
  );
  return Array.from({ length: howMany }, (_, index) => `${prefix}-${last - howMany + 1 + index}`);
}
