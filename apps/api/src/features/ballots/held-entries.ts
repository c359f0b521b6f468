import type { Ctx } from '../../platform/ctx.ts';

/**
 * The entry of a ballot is written when it is cast, and its hash is the receipt; but it is chained only when the vote
 * closes. Otherwise the length of the record, in every export and on every screen, would tell how many have voted.
 */
export async function holdEntry(ctx: Pick<Ctx, 'db'>, collaborativeId: string, entryId: string): Promise<void> {
  await ctx.db.query('delete from ledger_queue where collaborative_id = $1 and entry_id = $2', [collaborativeId, entryId]);
}

/** Lets the entries of all ballots of a motion into the chain, superseded ones included, or of all who took part in a secret one, in the order in which they were cast. */
export async function releaseEntries(ctx: Pick<Ctx, 'db'>, collaborativeId: string, motionId: string): Promise<void> {
  await ctx.db.query(
    `insert into ledger_queue (collaborative_id, entry_id)
     select b.collaborative_id, b.entry_id
     from (select collaborative_id, elector_id, entry_id, version from ballot union all select collaborative_id, elector_id, entry_id, 1 from participation) b
     join elector e on e.collaborative_id = b.collaborative_id and e.id = b.elector_id
     join ledger_entry l on l.collaborative_id = b.collaborative_id and l.id = b.entry_id
     where b.collaborative_id = $1 and e.motion_id = $2 order by l.at, b.version, l.id`, [collaborativeId, motionId]);
}
