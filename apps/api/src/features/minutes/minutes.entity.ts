import { Check, Column, Entity, Unique } from 'typeorm';
import { LedgerEntryEntity } from '../../platform/ledger/ledger-entry.entity.ts';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { MeetingEntity } from '../meetings/meeting.entity.ts';

/** The minutes of a meeting: a draft until they circulate, for good once they are locked. */
@Entity('minutes')
@References(() => MeetingEntity, 'meetingId')
@References(() => LedgerEntryEntity, 'entryId')
@Unique(['collaborativeId', 'meetingId'])
@Unique(['collaborativeId', 'number'])
@Check('minutes_number', 'number >= 1')
@Check('minutes_locked', '(locked_at is null) = (entry_id is null) and (locked_at is null) = (number is null) and (locked_at is null or circulated_at is not null)')
export class MinutesEntity extends TenantRow {
  @Column('uuid')
  meetingId: string;

  /** Which of its texts stands. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { nullable: true })
  circulatedAt: Date | null;

  /** Without a gap in its collaborative; given when they are locked. */
  @Column('integer', { nullable: true })
  number: number | null;

  @Column('timestamptz', { nullable: true })
  lockedAt: Date | null;

  @Column('uuid', { nullable: true })
  entryId: string | null;
}
