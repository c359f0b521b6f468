import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { MeetingEntity } from './meeting.entity.ts';

/** A part of the agenda: what a level was called at this meeting. */
@Entity('meeting_part')
@References(() => MeetingEntity, 'meetingId')
@Unique(['collaborativeId', 'meetingId', 'level'])
@Check('meeting_part_level', `level in ('overall', 'macro', 'micro', 'conclusions')`)
export class MeetingPartEntity extends TenantRow {
  @Column('uuid')
  meetingId: string;

  @Column('text')
  level: 'overall' | 'macro' | 'micro' | 'conclusions';

  @Column('text')
  titleEn: string;

  @Column('text')
  titleEs: string;
}
