import type { Ctx } from '../../platform/ctx.ts';

/**
 * Casting holds the motion `shared`, closing holds it `alone`, to the end of the transaction. So every ballot that was
 * accepted is counted, and who closes waits only for those that are being cast at this moment: later ones queue behind.
 */
export async function holdMotion(ctx: Pick<Ctx, 'db'>, motionId: string, how: 'shared' | 'alone'): Promise<void> {
  const lock = how === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  await ctx.db.query(`select ${lock}(hashtextextended('motion ' || $1, 0))`, [motionId]);
}
