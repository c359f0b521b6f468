import { Column, Entity, Unique } from 'typeorm';
import type { BallotChoice } from '@acuerdo/voting';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { MotionEntity } from '../motions/motion.entity.ts';

/** A ballot of a secret vote that is closed, as it is published. All of a vote were written at once: nothing in a row, nor its place, says whose it is. */
@Entity('box_ballot')
@References(() => MotionEntity, 'motionId')
@Unique(['collaborativeId', 'motionId', 'tag'])
export class BoxBallotEntity extends TenantRow {
  @Column('uuid')
  motionId: string;

  @Column('jsonb')
  choice: BallotChoice;

  /** The hash of the receipt that its voter alone has. */
  @Column('bytea')
  tag: Buffer;
}
