import { Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { LedgerEntryEntity } from '../../platform/ledger/ledger-entry.entity.ts';
import { MotionEntity } from '../motions/motion.entity.ts';

/** What became of a provisional result when the last board had answered. Nothing changes it, nor the count at the close. */
@Entity('settled_result')
@References(() => MotionEntity, 'motionId')
@References(() => LedgerEntryEntity, 'entryId')
@Unique(['collaborativeId', 'motionId'])
export class SettledResultEntity extends TenantRow {
  @Column('uuid')
  motionId: string;

  /** Whether outcome and choice are the same without the ballots that boards declined. */
  @Column('boolean')
  stands: boolean;

  @Column('timestamptz')
  settledAt: Date;

  @Column('uuid')
  entryId: string;
}
