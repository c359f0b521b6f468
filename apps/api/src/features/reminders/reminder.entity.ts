import { Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { MotionEntity } from '../motions/motion.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';

/** That those who have not voted were reminded. Who they were is kept nowhere: whoever reads it has not voted yet. */
@Entity('reminder')
@References(() => MotionEntity, 'motionId')
@References(() => PersonEntity, 'sentById')
@Index('reminder_motion_index', ['collaborativeId', 'motionId', 'sentAt'])
export class ReminderEntity extends TenantRow {
  @Column('uuid')
  motionId: string;

  @Column('uuid')
  sentById: string;

  @Column('timestamptz')
  sentAt: Date;
}
