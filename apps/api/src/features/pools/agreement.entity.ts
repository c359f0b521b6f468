import { Check, Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { PassageEntity } from '../sources/passage.entity.ts';
import type { AgreementRule } from './agreement.model.ts';
import { CycleEntity } from './cycle.entity.ts';
import { PoolEntity } from './pool.entity.ts';

export const DRAWS_ON = ['received', 'committed'] as const;

/** What the partners agreed on their pool, as far as it is known. Written once: a later one stands beside it. */
@Entity('agreement')
@References(() => PoolEntity, 'poolId')
@References(() => CycleEntity, 'cycleId')
@References(() => PersonEntity, 'recordedById')
@References(() => PassageEntity, 'passageId')
@Index('agreement_pool_index', ['collaborativeId', 'poolId'])
@Check('agreement_exit', 'exit_notice_days >= 0')
@Check('agreement_draws_on', `draws_on in ('received', 'committed')`)
export class AgreementEntity extends TenantRow {
  @Column('uuid')
  poolId: string;

  @Column('uuid', { nullable: true })
  cycleId: string | null;

  /** What its document is called and where it is; null where none is known. */
  @Column('text', { nullable: true })
  title: string | null;

  @Column('text', { nullable: true })
  url: string | null;

  /** How the partners decide on the pool; null where it is not known. */
  @Column('jsonb', { nullable: true })
  rule: AgreementRule | null;

  @Column('integer', { nullable: true })
  exitNoticeDays: number | null;

  /** What grants may draw on: what was received, or already what was committed. Where nothing is said, what was received. */
  @Column('text', { nullable: true })
  drawsOn: (typeof DRAWS_ON)[number] | null;

  @Column('daterange', { nullable: true })
  valid: string | null;

  @Column('uuid', { nullable: true })
  passageId: string | null;

  /** Null where it came with the sample. */
  @Column('uuid', { nullable: true })
  recordedById: string | null;

  @Column('timestamptz')
  recordedAt: Date;
}
