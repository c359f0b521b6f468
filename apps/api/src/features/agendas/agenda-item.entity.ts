import { Check, Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { MeetingEntity } from '../meetings/meeting.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';

/** One thing that a meeting is to talk about, and what was noted of it. */
@Entity('agenda_item')
@References(() => MeetingEntity, 'meetingId')
@References(() => PersonEntity, 'pulledById')
@Index('agenda_item_meeting_index', ['collaborativeId', 'meetingId', 'position'])
@Check('agenda_item_minutes', 'minutes between 1 and 600')
@Check('agenda_item_pulled', '(pulled_by_id is null) = (pulled_at is null) and (pulled_at is null or consent)')
@Check('agenda_item_note', '(note is null) = (note_language is null)')
@Check('agenda_item_note_language', `note_language in ('en', 'es')`)
export class AgendaItemEntity extends TenantRow {
  @Column('uuid')
  meetingId: string;

  @Column('integer')
  position: number;

  @Column('text')
  titleEn: string;

  @Column('text')
  titleEs: string;

  /** Who brings it, as it is written. */
  @Column('text', { nullable: true })
  owner: string | null;

  /** How long it is to take. */
  @Column('integer', { nullable: true })
  minutes: number | null;

  /** It passes without being talked about, unless a partner pulls it. */
  @Column('boolean', { default: false })
  consent: boolean;

  /** Who pulled it from the consent agenda: for their partner. */
  @Column('uuid', { nullable: true })
  pulledById: string | null;

  @Column('timestamptz', { nullable: true })
  pulledAt: Date | null;

  /** What was noted at the meeting, as it was written. */
  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { nullable: true })
  noteLanguage: 'en' | 'es' | null;

  @Column('timestamptz', { nullable: true })
  doneAt: Date | null;

  /** Counts the notes: who wrote on an older one is told so. */
  @Column('integer', { default: 1 })
  version: number;
}
