import { Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { MotionEntity } from '../motions/motion.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';

/** Another wording for a motion, proposed to one version of its text; each of its changes is adopted or declined for itself. */
@Entity('amendment')
@References(() => MotionEntity, 'motionId')
@References(() => PersonEntity, 'proposedById')
@Unique(['collaborativeId', 'motionId', 'number'])
export class AmendmentEntity extends TenantRow {
  @Column('uuid')
  motionId: string;

  /** 1, 2, 3 … of its motion. */
  @Column('integer')
  number: number;

  /** The version of the text that it changes. */
  @Column('integer')
  textVersion: number;

  @Column('text')
  why: string;

  /** The language of the reason. */
  @Column('text')
  language: string;

  @Column('uuid')
  proposedById: string;

  @Column('timestamptz')
  proposedAt: Date;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
