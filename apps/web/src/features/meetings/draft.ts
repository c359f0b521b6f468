import type { AttendanceInput, MeetingForm_MeetingFragment, MeetingInput } from '../../gql/graphql.ts';

/** A participant on the form; `key` tells the rows apart while they come and go. */
export interface ParticipantDraft extends Required<AttendanceInput> {
  readonly key: number;
  readonly partnerId: string;
}

export interface MeetingDraft extends Omit<MeetingInput, 'attendance' | 'timeZone' | 'begins' | 'place' | 'subjectEn' | 'subjectEs'> {
  readonly timeZone: string;
  readonly begins: string;
  readonly place: string;
  readonly subjectEn: string;
  readonly subjectEs: string;
  readonly attendance: readonly ParticipantDraft[];
}

export const blankParticipant = (key: number): ParticipantDraft => ({ key, name: '', role: '', presence: 'in-person', meetingRole: 'participant', partnerId: '' });

export const blankMeeting = (timeZone: string): MeetingDraft => ({
  kind: 'steering', titleEn: '', titleEs: '', heldWritten: '', begins: '', timeZone, place: '', subjectEn: '', subjectEs: '', attendance: [blankParticipant(0)],
});

export const draftOf = ({ kind, title, held, begins, timeZone, place, subject, attendance }: MeetingForm_MeetingFragment): MeetingDraft => ({
  kind, titleEn: title.en, titleEs: title.es, heldWritten: held.written, begins: begins ?? '', timeZone: timeZone ?? '', place: place ?? '', subjectEn: subject?.en ?? '', subjectEs: subject?.es ?? '',
  attendance: attendance.map(({ name, role, presence, meetingRole, partner }, key) => ({ key, name, role, presence, meetingRole, partnerId: partner?.id ?? '' })),
});

/** The next key that no row has. */
export const nextKey = (rows: readonly ParticipantDraft[]): number => Math.max(-1, ...rows.map(({ key }) => key)) + 1;

/** What is sent: what was left empty is null. */
export const inputOf = ({ attendance, ...draft }: MeetingDraft): MeetingInput => ({
  ...draft, timeZone: draft.timeZone || null, begins: draft.begins || null, place: draft.place || null, subjectEn: draft.subjectEn || null, subjectEs: draft.subjectEs || null,
  attendance: attendance.map(({ key: _, partnerId, ...person }) => ({ ...person, partnerId: partnerId || null })),
});

/** Whether anything was written in a row. */
export const isSomebody = ({ name, role, partnerId }: ParticipantDraft): boolean => [name, role, partnerId].some((word) => word.trim() !== '');
