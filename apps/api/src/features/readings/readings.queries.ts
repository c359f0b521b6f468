import type { MemberCtx } from '../../platform/ctx.ts';
import { sqlToday } from '../collaboratives/clock.ts';
import { markOf } from '../people/people.queries.ts';
import type { ReadingLine } from './reading.model.ts';
import { moveOf } from './readings.rules.ts';

const reading = (alias: string) => `case when ${alias}.id is not null then json_build_object('answer', ${alias}.answer, 'reason', ${alias}.reason, 'language', ${alias}.language) end`;

/** The first reading of a deliberation (`$2`) is over: only then is there any answer but the viewer's own (`$3`, a person). */
const isOver = (today: string) => `exists (
  select from phase f where f.collaborative_id = $1 and f.deliberation_id = $2 and f.kind = 'reading' and (f.closed_at is not null or f.ends_on < ${today}))`;

const lines = (today: string) => `
  select o.id as "optionId", w.name as by, ${markOf('m')} as partner, w.id = $3 as mine, ${reading('a')} as first, ${reading('b')} as after
  from "option" o
  join lateral (select distinct r.person_id from reading r where r.collaborative_id = o.collaborative_id and r.option_id = o.id and (r.person_id = $3 or ${isOver(today)})) who on true
  join person w on w.collaborative_id = o.collaborative_id and w.id = who.person_id
  left join partner m on m.collaborative_id = w.collaborative_id and m.party_id = w.party_id
  left join reading a on a.collaborative_id = o.collaborative_id and a.option_id = o.id and a.person_id = w.id and a.round = 1
  left join reading b on b.collaborative_id = o.collaborative_id and b.option_id = o.id and b.person_id = w.id and b.round = 2
  where o.collaborative_id = $1 and o.deliberation_id = $2
  order by o.status_quo, o."position", m.hue, m.letter, w.name, w.id limit 2000`;

/** What the viewer may read of the first reading: the own answers, and all once its phase is over. */
export async function findReadings(ctx: MemberCtx, deliberationId: string): Promise<ReadingLine[]> {
  const { collaborativeId, personId } = ctx.viewer;
  const rows = await ctx.db.query<Omit<ReadingLine, 'move'>[]>(lines(sqlToday(ctx.viewer)), [collaborativeId, deliberationId, personId]);
  return rows.map((line) => ({ ...line, move: moveOf(line.first?.answer ?? null, line.after?.answer ?? null) }));
}
