import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { DeliberationEntity } from './deliberation.entity.ts';

/** By what the options of a deliberation are looked at, and how much that weighs with the partners. No score is made of it. */
@Entity('criterion')
@References(() => DeliberationEntity, 'deliberationId')
@Unique(['collaborativeId', 'deliberationId', 'position'])
@Check('criterion_weight', 'weight between 1 and 9')
export class CriterionEntity extends TenantRow {
  @Column('uuid')
  deliberationId: string;

  @Column('integer')
  position: number;

  @Column('text')
  titleEn: string;

  @Column('text')
  titleEs: string;

  /** A whole number of parts; what it is a part of is the sum over the criteria of its deliberation. */
  @Column('integer', { default: 1 })
  weight: number;
}
