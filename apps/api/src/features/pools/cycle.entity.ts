import { Check, Column, Entity, Exclusion } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PassageEntity } from '../sources/passage.entity.ts';
import { PoolEntity } from './pool.entity.ts';

/** A period for which the partners pledge and plan together. Those of one pool do not meet. */
@Entity('cycle')
@References(() => PoolEntity, 'poolId')
@References(() => PassageEntity, 'passageId')
@Exclusion('cycle_apart', 'using gist (collaborative_id with =, pool_id with =, valid with &&)')
@Check('cycle_days', 'not lower_inf(valid) and not upper_inf(valid) and not isempty(valid)')
@Check('cycle_closing', 'closing_from <@ valid')
export class CycleEntity extends TenantRow {
  @Column('uuid')
  poolId: string;

  @Column('text')
  name: string;

  @Column('daterange')
  valid: string;

  /** The period as its source wrote it, where the days were read out of it. */
  @Column('text', { nullable: true })
  written: string | null;

  /** Somebody worked the days out; they do not stand in the source. */
  @Column('boolean', { default: false })
  inferred: boolean;

  /** From this day on no new grants are planned, and the cycle is wound up. */
  @Column('date', { nullable: true })
  closingFrom: string | null;

  @Column('text', { nullable: true })
  strategy: string | null;

  @Column('uuid', { nullable: true })
  passageId: string | null;
}
