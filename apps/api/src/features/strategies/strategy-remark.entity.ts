import { Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PassageEntity } from '../sources/passage.entity.ts';
import { StrategyEntity } from './strategy.entity.ts';

/** What a source says of a strategy. */
@Entity('strategy_remark')
@References(() => StrategyEntity, 'strategyId')
@References(() => PassageEntity, 'passageId')
@Index('strategy_remark_index', ['collaborativeId', 'strategyId'])
export class StrategyRemarkEntity extends TenantRow {
  @Column('uuid')
  strategyId: string;

  @Column('text')
  textEn: string;

  @Column('text')
  textEs: string;

  @Column('uuid', { nullable: true })
  passageId: string | null;
}
