import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { LedgerEntryEntity } from '../../platform/ledger/ledger-entry.entity.ts';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { CollaborativeEntity } from '../collaboratives/collaborative.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { PassageEntity } from '../sources/passage.entity.ts';

/** A review of a portfolio, a meeting of the partners, or a decision by circular, without meeting. */
export const MEETING_KINDS = ['portfolio-review', 'steering', 'circular'] as const;

/** A meeting, as its record tells it. Once it is locked, nobody changes who was there. */
@Entity('meeting')
@ForeignKey(() => CollaborativeEntity, ['collaborativeId'] as const, ['id'] as const)
@References(() => PersonEntity, 'enteredById')
@References(() => PassageEntity, 'passageId')
@References(() => LedgerEntryEntity, 'entryId')
@Unique(['collaborativeId', 'shortId'])
@Index('meeting_held_index', ['collaborativeId', 'heldRange'])
@Check('meeting_kind', `kind in ('portfolio-review', 'steering', 'circular')`)
@Check('meeting_held', 'not isempty(held_range) and lower_inf(held_range) is false and upper_inf(held_range) is false')
@Check('meeting_locked', '(locked_at is null) = (entry_id is null)')
@Check('meeting_planned', 'not planned or locked_at is null')
@Check('meeting_begins', `begins is null or (begins ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and time_zone is not null and kind <> 'circular' and upper(held_range) - lower(held_range) = 1)`)
export class MeetingEntity extends TenantRow {
  @Column('text')
  shortId: string;

  @Column('text')
  kind: (typeof MEETING_KINDS)[number];

  @Column('text')
  titleEn: string;

  @Column('text')
  titleEs: string;

  /** What it was about, in words. */
  @Column('text', { nullable: true })
  subjectEn: string | null;

  @Column('text', { nullable: true })
  subjectEs: string | null;

  @Column('text')
  heldWritten: string;

  @Column('daterange')
  heldRange: string;

  @Column('boolean', { default: false })
  heldInferred: boolean;

  /** It is still to come. */
  @Column('boolean', { default: false })
  planned: boolean;

  /** At which hour it begins, by the clocks of its time zone (“15:00”); null where nobody said. */
  @Column('text', { nullable: true })
  begins: string | null;

  /** Whose days its date is told in; null where the record does not say. */
  @Column('text', { nullable: true })
  timeZone: string | null;

  @Column('text', { nullable: true })
  place: string | null;

  /** Where its participants are listed. */
  @Column('uuid', { nullable: true })
  passageId: string | null;

  @Column('uuid')
  enteredById: string;

  @Column('timestamptz')
  enteredAt: Date;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { nullable: true })
  lockedAt: Date | null;

  @Column('uuid', { nullable: true })
  entryId: string | null;
}
