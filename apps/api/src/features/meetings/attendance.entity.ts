import { Check, Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartnerEntity } from '../parties/partner.entity.ts';
import { UnitEntity } from '../parties/unit.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { MeetingEntity } from './meeting.entity.ts';

/** Somebody is expected until it is said whether they came. */
export const PRESENCES = ['expected', 'in-person', 'remote', 'absent'] as const;
export const MEETING_ROLES = ['moderator', 'participant'] as const;

/** Somebody on the list of a meeting: name and role as they are written there, whoever that is now. */
@Entity('attendance')
@References(() => MeetingEntity, 'meetingId')
@References(() => PersonEntity, 'personId')
@References(() => PartnerEntity, 'partnerId')
@References(() => UnitEntity, 'unitId')
@Index('attendance_meeting_index', ['collaborativeId', 'meetingId', 'position'])
@Check('attendance_presence', `presence in ('expected', 'in-person', 'remote', 'absent')`)
@Check('attendance_meeting_role', `meeting_role in ('moderator', 'participant')`)
export class AttendanceEntity extends TenantRow {
  @Column('uuid')
  meetingId: string;

  @Column('integer')
  position: number;

  @Column('text')
  name: string;

  /** “Chair, IMI Advisory Board”; empty where the list gives none. */
  @Column('text')
  role: string;

  @Column('text')
  presence: (typeof PRESENCES)[number];

  @Column('text')
  meetingRole: (typeof MEETING_ROLES)[number];

  /** The partner that was there by this person; null for guests. */
  @Column('uuid', { nullable: true })
  partnerId: string | null;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  /** Who that is in this collaborative, where somebody is. */
  @Column('uuid', { nullable: true })
  personId: string | null;
}
