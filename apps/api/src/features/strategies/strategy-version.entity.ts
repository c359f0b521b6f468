import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { PassageEntity } from '../sources/passage.entity.ts';
import { StrategyEntity } from './strategy.entity.ts';

/** The text of a strategy as it stood. Versions are added, never changed. */
@Entity('strategy_version')
@References(() => StrategyEntity, 'strategyId')
@References(() => PassageEntity, 'passageId')
@References(() => PersonEntity, 'addedById')
@Unique(['collaborativeId', 'strategyId', 'number'])
@Check('strategy_version_number', 'number >= 1')
export class StrategyVersionEntity extends TenantRow {
  @Column('uuid')
  strategyId: string;

  /** From 1, without a gap in its strategy. */
  @Column('integer')
  number: number;

  @Column('text')
  textEn: string;

  @Column('text')
  textEs: string;

  /** From when it holds. */
  @Column('text', { nullable: true })
  validWritten: string | null;

  @Column('daterange', { nullable: true })
  validRange: string | null;

  @Column('boolean', { default: false })
  validInferred: boolean;

  /** By when it is to be looked at again. */
  @Column('text', { nullable: true })
  reviewWritten: string | null;

  @Column('daterange', { nullable: true })
  reviewRange: string | null;

  @Column('boolean', { default: false })
  reviewInferred: boolean;

  @Column('uuid', { nullable: true })
  passageId: string | null;

  @Column('uuid')
  addedById: string;

  @Column('timestamptz')
  addedAt: Date;
}
