import { may } from '@acuerdo/access';
import { minutesHashOf } from '@acuerdo/record';
import type { MemberCtx } from '../../platform/ctx.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { sqlToday } from '../collaboratives/clock.ts';
import { bilingual, list, moment } from '../deliberations/deliberations.queries.ts';
import { markOf } from '../people/people.queries.ts';
import type { Minutes, MinutesText } from './minutes.model.ts';
import { minutesAbilities, type Standing } from './minutes.rules.ts';

/** Minutes as a statement gives them, with what decides over them. */
export type MinutesRow = Omit<Minutes, 'viewerCan' | 'hash'> & Standing & { readonly awaited: Minutes['awaited']; readonly awaitedParties: string[]; readonly meetingId: string };

const WRITER = (alias: string, column: string) => `join person w on w.collaborative_id = ${alias}.collaborative_id and w.id = ${alias}.${column}`;
const PARTNER = (alias: string) => `join partner p on p.collaborative_id = ${alias}.collaborative_id and p.id = ${alias}.partner_id`;

const VERSIONS = list(`json_build_object('version', v.version, 'origin', v.origin, 'by', w.name, 'at', ${moment('v.written_at')})`,
  `minutes_text v ${WRITER('v', 'written_by_id')} where v.collaborative_id = $1 and v.minutes_id = n.id`, 'v.version desc');

const APPROVALS = list(
  `json_build_object('id', a.id, 'partner', ${markOf('p')}, 'by', w.name, 'at', ${moment('a.approved_at')}, 'version', a.version, 'stands', a.version = n.version, 'receipt', encode(l.hash, 'hex'))`,
  `minutes_approval a ${PARTNER('a')} ${WRITER('a', 'approved_by_id')} join ledger_entry l on l.collaborative_id = a.collaborative_id and l.id = a.entry_id
   where a.collaborative_id = $1 and a.minutes_id = n.id`, 'a.version desc, a.approved_at, a.id');

const ANSWER = `(select json_build_object('taken', r.taken, 'words', r.words, 'language', r.language, 'version', r.version, 'by', w.name)
  from minutes_answer r ${WRITER('r', 'answered_by_id')} where r.collaborative_id = $1 and r.correction_id = c.id)`;

const CORRECTIONS = list(
  `json_build_object('id', c.id, 'number', c.number, 'partner', ${markOf('p')}, 'by', w.name, 'at', ${moment('c.asked_at')}, 'version', c.version, 'place', c.place, 'words', c.words, 'language', c.language, 'answer', ${ANSWER})`,
  `minutes_correction c ${PARTNER('c')} ${WRITER('c', 'asked_by_id')} where c.collaborative_id = $1 and c.minutes_id = n.id`, 'c.number');

/** Who was a partner on the day of the meeting, and is one today: nobody else is asked. */
const asked = (today: string) => `partner p where p.collaborative_id = $1 and p.valid && m.held_range and p.valid @> ${today}`;
const NOT_APPROVED = `not exists (select from minutes_approval a where a.collaborative_id = $1 and a.minutes_id = n.id and a.partner_id = p.id and a.version = n.version)`;

const OPEN_CORRECTIONS = `array(select p.party_id from minutes_correction c ${PARTNER('c')}
  where c.collaborative_id = $1 and c.minutes_id = n.id and not exists (select from minutes_answer r where r.collaborative_id = $1 and r.correction_id = c.id))`;

/** Of what the viewer's own party keeps to itself, how much there is: it is told to nobody else. */
const LEFT_OUT = `(select count(*)::int from statement s
  where s.collaborative_id = $1 and s.meeting_id = n.meeting_id and s.restriction = 'own' and s.released_at is null and s.perspective_id = $2)`;

const minutes = (today: string) => `
  select n.id, n.meeting_id as "meetingId", 'ACT-' || n.number as "shortId", case when n.locked_at is not null then 'locked' when n.circulated_at is null then 'draft' else 'circulated' end as state,
    n.version, ${bilingual('t.text')} as text, ${VERSIONS} as versions, ${APPROVALS} as approvals, ${CORRECTIONS} as corrections, ${LEFT_OUT} as "leftOut",
    ${list(markOf('p'), `${asked(today)} and ${NOT_APPROVED}`, 'p.hue, p.letter')} as awaited,
    array(select p.party_id from ${asked(today)}) as asked, array(select p.party_id from ${asked(today)} and ${NOT_APPROVED}) as "awaitedParties", ${OPEN_CORRECTIONS} as "openCorrections",
    ${moment('n.locked_at')} as "lockedAt", encode(l.hash, 'hex') as receipt
  from minutes n
  join meeting m on m.collaborative_id = n.collaborative_id and m.id = n.meeting_id
  join minutes_text t on t.collaborative_id = n.collaborative_id and t.minutes_id = n.id and t.version = n.version
  left join ledger_entry l on l.collaborative_id = n.collaborative_id and l.id = n.entry_id
  where n.collaborative_id = $1`;

/** By their own id, or by that of their meeting. */
export async function findMinutes(ctx: MemberCtx, of: { readonly id: string } | { readonly meetingId: string }): Promise<MinutesRow | null> {
  const [column, id] = 'id' in of ? ['n.id', of.id] : ['n.meeting_id', of.meetingId];
  const [row] = await ctx.db.query<MinutesRow[]>(`${minutes(sqlToday(ctx.viewer))} and ${column} = $3`, [...sightOf(ctx.viewer), id]);
  return row ?? null;
}

/** The meetings whose minutes went round, and the viewer's partner has neither approved them as they stand nor asked to correct them. */
export async function minutesToApprove(ctx: MemberCtx): Promise<{ shortId: string }[]> {
  if (!may(ctx.viewer, 'minutes.approve').allowed) return [];
  return ctx.db.query<{ shortId: string }[]>(
    `select m.short_id as "shortId"
     from minutes n join meeting m on m.collaborative_id = n.collaborative_id and m.id = n.meeting_id
     where n.collaborative_id = $1 and n.circulated_at is not null and n.locked_at is null and $2 <> all(${OPEN_CORRECTIONS})
       and exists (select from ${asked(sqlToday(ctx.viewer))} and ${NOT_APPROVED} and p.party_id = $2)
     order by n.circulated_at, n.id limit 20`, sightOf(ctx.viewer));
}

/** Until the end of the transaction, nobody else writes, approves or locks them. */
export async function holdMinutes(ctx: MemberCtx, id: string): Promise<MinutesRow | null> {
  await ctx.db.query('select from minutes where collaborative_id = $1 and id = $2 for update', [ctx.viewer.collaborativeId, id]);
  return findMinutes(ctx, { id });
}

export const standingOf = ({ state, asked, awaitedParties, openCorrections }: MinutesRow): Standing => ({ state, asked, awaited: awaitedParties, openCorrections });

export const shown = (ctx: MemberCtx, row: MinutesRow): Minutes => ({ ...row, hash: minutesHashOf(row.text), viewerCan: minutesAbilities(ctx.viewer, standingOf(row)) });

export async function textOf(ctx: MemberCtx, id: string, version: number): Promise<MinutesText | null> {
  const [row] = await ctx.db.query<Omit<MinutesText, 'hash'>[]>(
    `select t.version, ${bilingual('t.text')} as text from minutes_text t where t.collaborative_id = $1 and t.minutes_id = $2 and t.version = $3`, [ctx.viewer.collaborativeId, id, version]);
  return row ? { ...row, hash: minutesHashOf(row.text) } : null;
}

export const BEGIN = 'insert into minutes (collaborative_id, id, meeting_id) values ($1, $2, $3)';
export const SAVE_TEXT = (now: string) => `
  insert into minutes_text (collaborative_id, id, minutes_id, version, text_en, text_es, origin, written_by_id, written_at) values ($1, $2, $3, $4, $5, $6, $7, $8, ${now})`;
export const SET_VERSION = 'update minutes set version = $3 where collaborative_id = $1 and id = $2';
export const CIRCULATE = (now: string) => `update minutes set circulated_at = ${now} where collaborative_id = $1 and id = $2`;
export const APPROVE = (now: string) => `
  insert into minutes_approval (collaborative_id, id, minutes_id, partner_id, version, approved_by_id, approved_at, entry_id) values ($1, $2, $3, $4, $5, $6, ${now}, $7)`;
export const ASK = (now: string) => `
  insert into minutes_correction (collaborative_id, id, minutes_id, number, partner_id, version, place, words, language, asked_by_id, asked_at)
  select $1, $3, $4, coalesce((select max(c.number) from minutes_correction c where c.collaborative_id = $1 and c.minutes_id = $4), 0) + 1, p.id, $5, $6, $7, $8, $9, ${now}
  from partner p where p.collaborative_id = $1 and p.party_id = $2`;
export const ANSWER_CORRECTION = (now: string) => `
  insert into minutes_answer (collaborative_id, id, correction_id, taken, words, language, version, answered_by_id, answered_at) values ($1, $2, $3, $4, $5, $6, $7, $8, ${now})`;
export const LOCK = (now: string) => `update minutes set locked_at = ${now}, number = $3, entry_id = $4 where collaborative_id = $1 and id = $2`;

/** The entries of the approvals of the text that stands. */
export const APPROVAL_ENTRIES = `
  select a.entry_id as id from minutes_approval a where a.collaborative_id = $1 and a.minutes_id = $2 and a.version = $3 order by a.approved_at, a.id`;

/** Held to the end of the transaction: who refuses or fails gives the number back, so that none is missing. */
export async function nextMinutesNumber(ctx: MemberCtx): Promise<number> {
  await ctx.db.query(`select pg_advisory_xact_lock(hashtextextended('minutes ' || $1, 0))`, [ctx.viewer.collaborativeId]);
  const [{ next }] = await ctx.db.query<[{ next: number }]>('select coalesce(max(number), 0) + 1 as next from minutes where collaborative_id = $1', [ctx.viewer.collaborativeId]);
  return next;
}
