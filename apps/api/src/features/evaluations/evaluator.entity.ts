import { Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { EvaluationEntity } from './evaluation.entity.ts';

/** Who evaluates. The days on which they are here stand with the person. */
@Entity('evaluator')
@References(() => EvaluationEntity, 'evaluationId')
@References(() => PersonEntity, 'personId')
@Unique(['collaborativeId', 'evaluationId', 'personId'])
export class EvaluatorEntity extends TenantRow {
  @Column('uuid')
  evaluationId: string;

  @Column('uuid')
  personId: string;
}
