import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { VagueDate } from '../../platform/graphql/vague-date.model.ts';
import { PartnerMark, UnitRef } from '../parties/party.model.ts';
import { PassageRef } from '../sources/passage.model.ts';
import { Wording } from '../statements/statement.model.ts';
import { PRESENCES } from './attendance.entity.ts';
import type { MeetingState } from './meeting.rules.ts';

@Access('withParent')
@ObjectType({ description: 'Somebody on the list of a meeting, by name and role as they are written there.' })
export class Attendance {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  role: string;

  @Field(() => String, { description: PRESENCES.join(', ') })
  presence: string;

  @Field(() => String, { description: 'moderator, participant' })
  meetingRole: string;

  @Field(() => PartnerMark, { nullable: true, description: 'The partner that was there by this person; null for guests.' })
  partner: PartnerMark | null;

  @Field(() => UnitRef, { nullable: true })
  unit: UnitRef | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Who that is in this collaborative, where somebody is.' })
  personId: string | null;
}

@Access('withParent')
@ObjectType({ description: 'How many were there, and how.' })
export class AttendanceCounts {
  @Field(() => Int, { description: 'In person and remotely.' })
  participants: number;

  @Field(() => Int)
  inPerson: number;

  @Field(() => Int)
  remote: number;

  @Field(() => Int, { description: 'On the list, and not there.' })
  absent: number;

  @Field(() => Int, { description: 'On the list, and nobody has said yet whether they came.' })
  expected: number;
}

@Access('withParent')
@ObjectType({ description: 'What a level was called at this meeting.' })
export class MeetingPart {
  @Field(() => String, { description: 'overall, macro, micro, conclusions' })
  level: string;

  @Field(() => Bilingual)
  title: Bilingual;
}

@Access('withParent')
@ObjectType({ description: 'A meeting, as its record tells it.' })
export class Meeting {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  shortId: string;

  @Field(() => String, { description: 'portfolio-review, steering, circular' })
  kind: string;

  @Field(() => Bilingual)
  title: Bilingual;

  @Field(() => Wording, { nullable: true, description: 'What it was about.' })
  subject: Wording | null;

  @Field(() => VagueDate)
  held: VagueDate;

  @Field(() => String, { description: 'planned, held or locked' })
  state: MeetingState;

  @Field(() => String, { nullable: true, description: 'At which hour it begins, by the clocks of its time zone: “15:00”.' })
  begins: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The moment at which it begins.' })
  beginsAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Whose days its date is told in; null where the record does not say.' })
  timeZone: string | null;

  @Field(() => String, { nullable: true })
  place: string | null;

  @Field(() => [MeetingPart])
  parts: MeetingPart[];

  @Field(() => [Attendance], { description: 'In the order of the list.' })
  attendance: Attendance[];

  @Field(() => AttendanceCounts)
  counts: AttendanceCounts;

  @Field(() => [PartnerMark], { description: 'Partners on that day who had somebody there.' })
  represented: PartnerMark[];

  @Field(() => [PartnerMark], { description: 'Partners on that day who had nobody there.' })
  notRepresented: PartnerMark[];

  @Field(() => PassageRef, { nullable: true, description: 'Where its participants are listed.' })
  passage: PassageRef | null;

  @Field(() => String)
  enteredBy: string;

  @Field(() => Int)
  version: number;

  @Field(() => DateTimeScalar, { nullable: true })
  lockedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The hash of its entry in the record, once it is locked.' })
  receipt: string | null;

  @Field(() => [Ability])
  viewerCan: Ability[];
}

@Access('withParent')
@ObjectType()
export class MeetingPage {
  @Field(() => [Meeting])
  nodes: Meeting[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int)
  total: number;
}

@Access('withParent')
@ObjectType({ description: 'A meeting is gone: it was entered by mistake.' })
export class MeetingRemoved {
  @Field(() => UuidScalar)
  id: string;
}

@InputType()
export class AttendanceInput {
  @Field(() => String)
  name: string;

  @Field(() => String)
  role: string;

  @Field(() => String, { description: PRESENCES.join(', ') })
  presence: string;

  @Field(() => String, { description: 'moderator, participant' })
  meetingRole: string;

  @Field(() => UuidScalar, { nullable: true, description: 'A partner of the collaborative; null for guests.' })
  partnerId: string | null;
}

@InputType()
export class MeetingInput {
  @Field(() => String, { description: 'portfolio-review, steering, circular' })
  kind: string;

  @Field(() => String)
  titleEn: string;

  @Field(() => String)
  titleEs: string;

  @Field(() => String, { description: 'As it is written: “8 September 2014”, “summer 2014”.' })
  heldWritten: string;

  @Field(() => String, { nullable: true })
  timeZone: string | null;

  @Field(() => String, { nullable: true })
  place: string | null;

  @Field(() => String, { nullable: true })
  subjectEn: string | null;

  @Field(() => String, { nullable: true })
  subjectEs: string | null;

  @Field(() => String, { nullable: true, description: 'At which hour it begins: “15:00”; only with one day and a time zone.' })
  begins?: string | null;

  @Field(() => [AttendanceInput])
  attendance: AttendanceInput[];
}

@InputType({ description: 'Whether somebody came, and what stood there before: who marked it otherwise in the meantime is not overruled.' })
export class MarkAttendanceInput {
  @Field(() => UuidScalar)
  meetingId: string;

  @Field(() => UuidScalar, { description: 'The person on the list.' })
  id: string;

  @Field(() => String, { description: PRESENCES.join(', ') })
  was: string;

  @Field(() => String, { description: PRESENCES.join(', ') })
  presence: string;
}

export const MeetingResult = createUnionType({ name: 'MeetingResult', types: () => [Meeting, Refused] as const });
export const RemoveMeetingResult = createUnionType({ name: 'RemoveMeetingResult', types: () => [MeetingRemoved, Refused] as const });
