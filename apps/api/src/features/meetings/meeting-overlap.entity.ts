import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { OverlapEntity } from '../overlaps/overlap.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { MeetingEntity } from './meeting.entity.ts';

/** An overlap that a meeting is to talk about. It goes with the overlap, and with the meeting. */
@Entity('meeting_overlap')
@ForeignKey(() => OverlapEntity, ['collaborativeId', 'overlapId'] as const, ['collaborativeId', 'id'] as const, { onDelete: 'CASCADE' })
@ForeignKey(() => MeetingEntity, ['collaborativeId', 'meetingId'] as const, ['collaborativeId', 'id'] as const, { onDelete: 'CASCADE' })
@References(() => PersonEntity, 'addedById')
@Unique(['collaborativeId', 'meetingId', 'overlapId'])
@Index('meeting_overlap_index', ['collaborativeId', 'overlapId'])
export class MeetingOverlapEntity extends TenantRow {
  @Column('uuid')
  meetingId: string;

  @Column('uuid')
  overlapId: string;

  @Column('uuid')
  addedById: string;

  @Column('timestamptz')
  addedAt: Date;
}
