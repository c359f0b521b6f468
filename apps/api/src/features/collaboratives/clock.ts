import type { MemberCtx, Viewer } from '../../platform/ctx.ts';

/** The day it is in the collaborative, in its own time zone: `2017-02-06`. */
export function dayIn(timeZone: string, moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment);
}

/** SQL for the collaborative's now, by the database's clock. */
export const sqlNow = (viewer: Viewer) => `(clock_timestamp() + make_interval(secs => ${Math.trunc(viewer.clockOffsetSeconds)}))`;

/** The day that it is in the viewer's collaborative. */
export async function todayIn(ctx: MemberCtx): Promise<string> {
  const [row] = await ctx.db.query<{ timeZone: string }[]>('select time_zone as "timeZone" from collaborative where id = $1', [ctx.viewer.collaborativeId]);
  return dayIn(row?.timeZone ?? 'UTC', ctx.now);
}

/** SQL for the day it is in the collaborative (`$1`), in its own time zone. */
export const sqlToday = (viewer: Viewer) => `(select (${sqlNow(viewer)} at time zone today.time_zone)::date from collaborative today where today.id = $1)`;

/** SQL: whether a person `p` is here today, by the clock and in the time zone of its collaborative `c`. The day after the term there is nobody. */
export const IN_TERM = '(p.term is null or p.term @> ((clock_timestamp() + make_interval(secs => c.clock_offset_seconds)) at time zone c.time_zone)::date)';
