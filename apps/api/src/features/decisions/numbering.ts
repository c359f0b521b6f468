import type { MemberCtx } from '../../platform/ctx.ts';

/** Held to the end of the transaction: one at a time numbers decisions, and works out their lives. */
export const lockRegister = (ctx: MemberCtx): Promise<unknown> =>
  ctx.db.query(`select pg_advisory_xact_lock(hashtextextended('decision ' || $1, 0))`, [ctx.viewer.collaborativeId]);

/** The number of the next decision. Who refuses or fails gives it back, so that none is missing. */
export async function nextDecisionNumber(ctx: MemberCtx): Promise<number> {
  await lockRegister(ctx);
  const [{ next }] = await ctx.db.query<[{ next: number }]>(
    'select coalesce(max(number), 0) + 1 as next from decision where collaborative_id = $1', [ctx.viewer.collaborativeId]);
  return next;
}

/** The number that a short id says (`DEC-9`); null where it is none. */
export const numberOf = (shortId: string): number | null => {
  const [, digits] = /^DEC-(\d{1,9})$/.exec(shortId) ?? [];
  return digits === undefined ? null : Number(digits);
};
