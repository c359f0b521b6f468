import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { UnitEntity } from '../parties/unit.entity.ts';
import { PoolEntity } from '../pools/pool.entity.ts';
import { StepEntity } from '../steps/step.entity.ts';

export const STRATEGY_KINDS = ['mission', 'strategy', 'charter'] as const;

/** A text that says what a unit or the pool is for. Its versions are kept; the last one stands. Without one it is planned. */
@Entity('strategy')
@References(() => UnitEntity, 'ownerUnitId')
@References(() => PoolEntity, 'ownerPoolId')
@References(() => StepEntity, 'stepId')
@Unique(['collaborativeId', 'shortId'])
@Check('strategy_kind', `kind in ('mission', 'strategy', 'charter')`)
@Check('strategy_owner', 'owner_unit_id is null or owner_pool_id is null')
export class StrategyEntity extends TenantRow {
  @Column('text')
  shortId: string;

  @Column('text')
  kind: (typeof STRATEGY_KINDS)[number];

  @Column('text')
  titleEn: string;

  @Column('text')
  titleEs: string;

  /** Whose it is, as it is written. */
  @Column('text')
  ownerWritten: string;

  @Column('uuid', { nullable: true })
  ownerUnitId: string | null;

  @Column('uuid', { nullable: true })
  ownerPoolId: string | null;

  /** The step that is to bring it about, or its next version. */
  @Column('uuid', { nullable: true })
  stepId: string | null;
}
