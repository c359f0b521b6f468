import { readDate } from '@acuerdo/calendar';
import { z } from 'zod';
import { daysOf } from '../../platform/graphql/vague-date.model.ts';
import { MEETING_ROLES, PRESENCES } from './attendance.entity.ts';
import { MEETING_KINDS } from './meeting.entity.ts';
import { problemOfHour } from './meeting.rules.ts';

const text = (max: number) => z.string().trim().min(1).max(max);
const maybe = (max: number) => z.string().trim().max(max).nullish().transform((said) => said || null);

/** A date as it is written, with the days that it means. */
const written = text(80).transform((said, issues) => {
  const reading = readDate(said);
  if (reading.ok) return { written: said, range: daysOf(reading.date) };
  issues.addIssue({ code: 'custom', params: { say: reading.reason } });
  return z.NEVER;
});

const timeZone = maybe(60).refine((zone) => zone === null || isTimeZone(zone), { params: { say: { key: 'api.meetings.timeZone' } } });

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

const AttendanceSchema = z.object({
  name: text(200), role: z.string().trim().max(300), presence: z.enum(PRESENCES), meetingRole: z.enum(MEETING_ROLES), partnerId: z.string().nullish().transform((id) => id ?? null),
});

const hour = maybe(5).refine((said) => said === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(said), { params: { say: { key: 'api.meetings.hour' } } });

export const MeetingSchema = z.object({
  kind: z.enum(MEETING_KINDS), titleEn: text(200), titleEs: text(200), heldWritten: written, timeZone, place: maybe(200), subjectEn: maybe(1_000), subjectEs: maybe(1_000),
  attendance: z.array(AttendanceSchema).max(200), begins: hour,
}).superRefine(({ kind, begins, heldWritten, timeZone }, issues) => {
  const key = begins === null || heldWritten === undefined ? null : problemOfHour({ kind, timeZone, range: heldWritten.range });
  if (key) issues.addIssue({ code: 'custom', path: ['begins'], params: { say: { key } } });
});
export const MarkAttendanceSchema = z.object({ meetingId: z.string(), id: z.string(), was: z.enum(PRESENCES), presence: z.enum(PRESENCES) });

export type MeetingSaid = z.output<typeof MeetingSchema>;
