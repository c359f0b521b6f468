import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { ReviewFormEntity } from './review-form.entity.ts';

/** What reviewers score, with its weight among the others of its form. */
@Entity('review_criterion')
@References(() => ReviewFormEntity, 'formId')
@Unique(['collaborativeId', 'formId', 'position'])
@Check('review_criterion_weight', 'weight between 1 and 100')
export class ReviewCriterionEntity extends TenantRow {
  @Column('uuid')
  formId: string;

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
