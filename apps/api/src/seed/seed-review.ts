import type { INestApplicationContext } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { AttendanceEntity } from '../features/meetings/attendance.entity.ts';
import { LockingService } from '../features/meetings/locking.service.ts';
import { MeetingPartEntity } from '../features/meetings/meeting-part.entity.ts';
import { MeetingEntity } from '../features/meetings/meeting.entity.ts';
import { findMeeting } from '../features/meetings/meeting.queries.ts';
import { StatementAuthorEntity } from '../features/statements/statement-author.entity.ts';
import { StatementEntity } from '../features/statements/statement.entity.ts';
import type { MemberCtx } from '../platform/ctx.ts';
import { nextShortIds } from '../platform/database/short-ids.ts';
import { PARTICIPANTS, PARTS, REVIEW, STATEMENTS } from './review.ts';
import type { Partners } from './seed-partners.ts';

interface Around {
  readonly partners: Partners;
  /** The person of a participant of the checklist (`P7`); null where nobody stands for it. */
  readonly person: (key: string) => string | null;
  /** The passage of a line of the checklist (`S13`); null where the source is not here. */
  readonly passage: (key: string) => string | null;
}

/** The review of 2014: who was there, what was said. It is locked, so that nobody who tries the sample changes who was there. */
export async function seedReview(ctx: MemberCtx, app: INestApplicationContext, around: Around): Promise<void> {
  const { collaborativeId, personId } = ctx.viewer;
  const meetingId = uuid();
  const [shortId] = await nextShortIds(ctx, 'MTG', 1);
  await ctx.db.getRepository(MeetingEntity).insert({
    collaborativeId, id: meetingId, shortId, ...REVIEW, passageId: around.passage('P'), enteredById: personId, enteredAt: ctx.now,
  });
  await ctx.db.getRepository(MeetingPartEntity).insert(PARTS.map((part) => ({ collaborativeId, id: uuid(), meetingId, ...part })));
  await seedAttendance(ctx, meetingId, around);
  await seedStatements(ctx, meetingId, around);
  const meeting = await findMeeting(ctx, meetingId);
  if (meeting) await app.get(LockingService).seal(ctx, meeting);
}

async function seedAttendance(ctx: MemberCtx, meetingId: string, { partners, person }: Around): Promise<void> {
  const { collaborativeId } = ctx.viewer;
  const [osf] = await ctx.db.query<{ id: string }[]>('select id from partner where collaborative_id = $1 and party_id = $2', [collaborativeId, partners.parties.get('osf')]);
  await ctx.db.getRepository(AttendanceEntity).insert(PARTICIPANTS.map(({ key, unit, moderator, ...written }, position) => ({
    ...written, collaborativeId, id: uuid(), meetingId, position, meetingRole: moderator ? 'moderator' as const : 'participant' as const,
    partnerId: osf?.id ?? null, unitId: unit === null ? null : (partners.units.get(unit) ?? null), personId: person(key),
  })));
}

/** All of it is OSF's view, and IMI's: no other partner was there. What names a person is kept by OSF. */
async function seedStatements(ctx: MemberCtx, meetingId: string, { partners, person, passage }: Around): Promise<void> {
  const { collaborativeId } = ctx.viewer;
  for (const { key, text, rationale, by = [], ...what } of STATEMENTS) {
    const id = uuid();
    await ctx.db.getRepository(StatementEntity).insert({
      ...what, collaborativeId, id, meetingId, textEn: text[0], textEs: text[1], rationaleEn: rationale?.[0], rationaleEs: rationale?.[1],
      perspectiveId: partners.parties.get('osf') ?? '', unitId: partners.units.get('imi') ?? null,
      restriction: by.length > 0 ? 'own' : 'open', passageId: passage(key), addedAt: ctx.now,
    });
    await ctx.db.getRepository(StatementAuthorEntity).insert(by.map((author, position) => ({
      collaborativeId, id: uuid(), statementId: id, position, name: PARTICIPANTS.find((one) => one.key === author)?.name ?? '', personId: person(author),
    })));
  }
}
