import type { MemberCtx } from '../../platform/ctx.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { vagueDate } from '../../platform/graphql/vague-date.model.ts';
import { bilingual } from '../deliberations/deliberations.queries.ts';
import { which } from '../deliberations/which.ts';
import { markOf } from '../people/people.queries.ts';
import { passageRef } from '../sources/passage.queries.ts';
import { LEVELS } from '../statements/statement.entity.ts';
import type { Meeting } from './meeting.model.ts';

/** A meeting as a statement gives it; what the viewer may do with it is decided from the rest. */
export type MeetingRow = Omit<Meeting, 'viewerCan'> & { readonly statements: number };

const ATTENDANCE = `(
  select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'role', a.role, 'presence', a.presence, 'meetingRole', a.meeting_role,
    'personId', a.person_id, 'partner', ${markOf('p')},
    'unit', case when u.id is not null then json_build_object('id', u.id, 'name', u.name, 'shortName', u.short_name) end) order by a."position", a.id), '[]')
  from attendance a
  left join partner p on p.collaborative_id = a.collaborative_id and p.id = a.partner_id
  left join unit u on u.collaborative_id = a.collaborative_id and u.id = a.unit_id
  where a.collaborative_id = m.collaborative_id and a.meeting_id = m.id)`;

const COUNTS = `(
  select json_build_object('participants', count(*) filter (where a.presence in ('in-person', 'remote')), 'inPerson', count(*) filter (where a.presence = 'in-person'),
    'remote', count(*) filter (where a.presence = 'remote'), 'absent', count(*) filter (where a.presence = 'absent'), 'expected', count(*) filter (where a.presence = 'expected'))
  from attendance a where a.collaborative_id = m.collaborative_id and a.meeting_id = m.id)`;

const WAS_THERE = `exists (select from attendance a
  where a.collaborative_id = m.collaborative_id and a.meeting_id = m.id and a.partner_id = p.id and a.presence in ('in-person', 'remote'))`;

/** Who was a partner on the day (or on one of the days that its date can mean), and was there or not. Nobody is missing from what is still to come. */
const partnersWho = (condition: string) => `(
  select coalesce(json_agg(${markOf('p')} order by p.hue, p.letter), '[]') from partner p
  where p.collaborative_id = m.collaborative_id and p.valid && m.held_range and not m.planned and ${condition})`;

const PARTS = `(
  select coalesce(json_agg(json_build_object('level', t.level, 'title', ${bilingual('t.title')}) order by array_position(array['${LEVELS.join(`','`)}'], t.level)), '[]')
  from meeting_part t where t.collaborative_id = m.collaborative_id and t.meeting_id = m.id)`;

const MEETING = `
  select m.id, m.short_id as "shortId", m.kind, ${bilingual('m.title')} as title, ${vagueDate('m', 'held')} as held, m.time_zone as "timeZone", m.place,
    case when coalesce(m.subject_en, m.subject_es) is not null then ${bilingual('m.subject')} end as subject,
    ${PARTS} as parts, ${ATTENDANCE} as attendance, ${COUNTS} as counts, ${partnersWho(WAS_THERE)} as represented,
    ${partnersWho(`not ${WAS_THERE}`)} as "notRepresented", ${passageRef('m')} as passage, w.name as "enteredBy", m.version, m.locked_at as "lockedAt",
    encode(l.hash, 'hex') as receipt, m.begins, case when m.planned then 'planned' when m.locked_at is null then 'held' else 'locked' end as state,
    (lower(m.held_range) + m.begins::time) at time zone m.time_zone as "beginsAt",
    (select count(*)::int from statement s where s.collaborative_id = m.collaborative_id and s.meeting_id = m.id) as statements
  from meeting m
  join person w on w.collaborative_id = m.collaborative_id and w.id = m.entered_by_id
  left join ledger_entry l on l.collaborative_id = m.collaborative_id and l.id = m.entry_id
  where m.collaborative_id = $1`;

/** Meetings, the latest first. */
export async function listMeetings(ctx: MemberCtx, page: PageRequest) {
  const rows = await ctx.db.query<(MeetingRow & { total: number })[]>(
    `select listed.*, (select count(*)::int from meeting where collaborative_id = $1) as total
     from (${MEETING} and ($2::date is null or (lower(m.held_range), m.id) < ($2::date, $3::uuid)) order by lower(m.held_range) desc, m.id desc limit $4) listed
     order by held ->> 'from' desc, id desc`,
    [ctx.viewer.collaborativeId, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1]);
  const { nodes, next } = pageOf(rows, page, ({ held, id }) => [held.from, id]);
  return { nodes, next, total: rows[0]?.total ?? 0 };
}

/** By its id or its short id. */
export async function findMeeting(ctx: MemberCtx, name: string): Promise<MeetingRow | null> {
  const [row] = await ctx.db.query<MeetingRow[]>(`${MEETING} and (m.short_id = $2 or m.id = $3)`, [ctx.viewer.collaborativeId, ...which(name)]);
  return row ?? null;
}

/** Until the end of the transaction, nobody else changes, locks or removes it. */
export async function holdMeeting(ctx: MemberCtx, id: string): Promise<MeetingRow | null> {
  await ctx.db.query('select from meeting where collaborative_id = $1 and id = $2 for update', [ctx.viewer.collaborativeId, id]);
  return findMeeting(ctx, id);
}

export const SAVE_MEETING = (now: string) => `
  insert into meeting (collaborative_id, id, kind, title_en, title_es, held_written, held_range, time_zone, place, subject_en, subject_es, begins, short_id, entered_by_id, planned, entered_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, ${now})`;

export const CHANGE_MEETING = `
  update meeting set kind = $3, title_en = $4, title_es = $5, held_written = $6, held_range = $7, time_zone = $8, place = $9, subject_en = $10, subject_es = $11, begins = $12,
    version = version + 1
  where collaborative_id = $1 and id = $2`;

export const SAVE_ATTENDANCE = `
  insert into attendance (collaborative_id, id, meeting_id, "position", name, role, presence, meeting_role, partner_id)
  select $1, id, $2, place, name, role, presence, meeting_role, partner_id
  from unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::uuid[]) with ordinality
    as listed(id, name, role, presence, meeting_role, partner_id, place)`;

/** One person on the list ($3), who was said ($4) to have been there as $5. */
export const MARK_ATTENDANCE = 'update attendance set presence = $5 where collaborative_id = $1 and meeting_id = $2 and id = $3 and presence in ($4, $5) returning name';
export const TOUCH_MEETING = 'update meeting set version = version + 1 where collaborative_id = $1 and id = $2';
export const SET_PLANNED = 'update meeting set planned = $3, version = version + 1 where collaborative_id = $1 and id = $2';
export const EXPECT_ALL = `update attendance set presence = 'expected' where collaborative_id = $1 and meeting_id = $2`;

export const CLEAR_ATTENDANCE = 'delete from attendance where collaborative_id = $1 and meeting_id = $2';
export const CLEAR_PARTS = 'delete from meeting_part where collaborative_id = $1 and meeting_id = $2';
export const CLEAR_AGENDA = 'delete from agenda_item where collaborative_id = $1 and meeting_id = $2';
export const REMOVE_MEETING = 'delete from meeting where collaborative_id = $1 and id = $2';
export const LOCK_MEETING = (now: string) => `update meeting set locked_at = ${now}, entry_id = $3, version = version + 1 where collaborative_id = $1 and id = $2`;
