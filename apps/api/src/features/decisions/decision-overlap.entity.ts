import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { OverlapEntity } from '../overlaps/overlap.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { DecisionEntity } from './decision.entity.ts';

/** The settlement of an overlap that a decision closed. It goes with the overlap; the decision itself never changes. */
@Entity('decision_overlap')
@ForeignKey(() => OverlapEntity, ['collaborativeId', 'overlapId'] as const, ['collaborativeId', 'id'] as const, { onDelete: 'CASCADE' })
@References(() => DecisionEntity, 'decisionId')
@References(() => PersonEntity, 'closedById')
@Unique(['collaborativeId', 'decisionId', 'overlapId'])
@Index('decision_overlap_index', ['collaborativeId', 'overlapId'])
export class DecisionOverlapEntity extends TenantRow {
  @Column('uuid')
  decisionId: string;

  @Column('uuid')
  overlapId: string;

  @Column('uuid')
  closedById: string;

  @Column('timestamptz')
  closedAt: Date;
}
