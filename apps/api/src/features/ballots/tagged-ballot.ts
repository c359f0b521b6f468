import { Column } from 'typeorm';
import type { BallotChoice } from '@acuerdo/voting';
import { TenantRow } from '../../platform/database/tenant.ts';

/** A ballot of a secret vote. No voter, person, time, version, key or order is in it. */
export abstract class TaggedBallotRow extends TenantRow {
  @Column('uuid')
  motionId: string;

  @Column('jsonb')
  choice: BallotChoice;

  /** The hash of the receipt that its voter alone has. */
  @Column('bytea')
  tag: Buffer;
}
