import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant.ts';
import { CollaborativeEntity } from '../collaboratives/collaborative.entity.ts';

/** What reviewers score, with its weight among the others; of the collaborative's own form. */
@Entity('review_criterion')
@ForeignKey(() => CollaborativeEntity, ['collaborativeId'] as const, ['id'] as const)
@Index('review_criterion_position_index', ['collaborativeId', 'position'])
@Check('review_criterion_weight', 'weight between 1 and 100')
export class ReviewCriterionEntity extends TenantRow {
  @Column('integer')
  position: number;

  @Column('text')
  nameEn: string;

  @Column('text')
  nameEs: string;

  @Column('text')
  guidanceEn: string;

  @Column('text')
  guidanceEs: string;

  @Column('integer')
  weight: number;
}
