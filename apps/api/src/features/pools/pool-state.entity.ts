import { Check, Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { PassageEntity } from '../sources/passage.entity.ts';
import { PoolEntity } from './pool.entity.ts';

/** What a pool was from a day on. Written once: the next state is the next row, and a slip is mended by one more. */
@Entity('pool_state')
@References(() => PoolEntity, 'poolId')
@References(() => PersonEntity, 'recordedById')
@References(() => PassageEntity, 'passageId')
@Index('pool_state_pool_index', ['collaborativeId', 'poolId'])
@Check('pool_state_state', `state in ('exploring', 'active', 'under_evaluation', 'continuing', 'expanded', 'spun_off', 'hosted', 'dissolved')`)
export class PoolStateEntity extends TenantRow {
  @Column('uuid')
  poolId: string;

  @Column('text')
  state: string;

  @Column('text')
  sinceWritten: string;

  @Column('daterange')
  sinceRange: string;

  @Column('boolean', { default: false })
  sinceInferred: boolean;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid', { nullable: true })
  passageId: string | null;

  /** Null where it came with the sample. */
  @Column('uuid', { nullable: true })
  recordedById: string | null;

  @Column('timestamptz')
  recordedAt: Date;
}
