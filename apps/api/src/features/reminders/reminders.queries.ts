import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import type { Reminder } from './reminder.model.ts';

const LAST = `
  select distinct on (r.motion_id) r.motion_id as "motionId", r.sent_at as "sentAt", a.name as "sentBy" from reminder r
  join person a on a.collaborative_id = r.collaborative_id and a.id = r.sent_by_id
  where r.collaborative_id = $1 and r.motion_id = any($2::uuid[]) order by r.motion_id, r.sent_at desc`;

/** The last reminder of a motion; one statement for all motions of a request. */
export function lastReminder(ctx: MemberCtx, motionId: string): Promise<Reminder | null> {
  const known = ctx.loaders.get(lastReminder) as DataLoader<string, Reminder | null> | undefined;
  const loader = known ?? new DataLoader<string, Reminder | null>(async (ids) => {
    const rows = await ctx.db.query<(Reminder & { motionId: string })[]>(LAST, [ctx.viewer.collaborativeId, ids]);
    return ids.map((id) => rows.find((row) => row.motionId === id) ?? null);
  }, { cache: false });
  ctx.loaders.set(lastReminder, loader);
  return loader.load(motionId);
}
