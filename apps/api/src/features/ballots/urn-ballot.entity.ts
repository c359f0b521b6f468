import { Column, Entity, Unique } from 'typeorm';
import type { BallotChoice } from '@acuerdo/voting';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { MotionEntity } from '../motions/motion.entity.ts';

/** A ballot of a secret vote that is open. Only functions of the database reach this table: no role of the product reads it. */
@Entity('urn_ballot')
@References(() => MotionEntity, 'motionId')
@Unique(['collaborativeId', 'motionId', 'tag'])
export class UrnBallotEntity extends TenantRow {
  @Column('uuid')
  motionId: string;

  @Column('jsonb')
  choice: BallotChoice;

  /** The hash of the receipt that its voter alone has. */
  @Column('bytea')
  tag: Buffer;
}
