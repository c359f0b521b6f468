import { Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { DeliberationEntity } from './deliberation.entity.ts';

/** By what the options of a deliberation are looked at. It weighs nothing: no score is made of it. */
@Entity('criterion')
@References(() => DeliberationEntity, 'deliberationId')
@Unique(['collaborativeId', 'deliberationId', 'position'])
export class CriterionEntity extends TenantRow {
  @Column('uuid')
  deliberationId: string;

  @Column('integer')
  position: number;

  @Column('text')
  titleEn: string;

  @Column('text')
  titleEs: string;
}
