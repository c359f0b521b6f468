import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { DecisionEntity } from '../decisions/decision.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { PassageEntity } from '../sources/passage.entity.ts';
import { StepEntity } from '../steps/step.entity.ts';

export const EVALUATION_STATES = ['drafted', 'under-way', 'reported', 'answered', 'closed'] as const;
export type EvaluationState = (typeof EVALUATION_STATES)[number];

/** The partners' evaluation of the collaborative: what was asked, on what it rests, what was found and recommended, and who answered what. */
@Entity('evaluation')
@References(() => DecisionEntity, 'commissionedById')
@References(() => PassageEntity, 'passageId')
@References(() => StepEntity, 'stepId')
@References(() => PersonEntity, 'draftedById')
@Unique(['collaborativeId', 'shortId'])
@Check('evaluation_state', `state in ('drafted', 'under-way', 'reported', 'answered', 'closed')`)
export class EvaluationEntity extends TenantRow {
  @Column('text')
  shortId: string;

  @Column('text')
  titleEn: string;

  @Column('text')
  titleEs: string;

  /** The terms of reference; null where they are not written yet. */
  @Column('text', { nullable: true })
  termsEn: string | null;

  @Column('text', { nullable: true })
  termsEs: string | null;

  /** The days that are evaluated; null where nobody has said. */
  @Column('daterange', { nullable: true })
  period: string | null;

  @Column('text', { default: 'drafted' })
  state: EvaluationState;

  /** The decision that commissioned it; null where it is not known. */
  @Column('uuid', { nullable: true })
  commissionedById: string | null;

  /** The sentence that says so. */
  @Column('uuid', { nullable: true })
  passageId: string | null;

  /** The step that it fulfils. */
  @Column('uuid', { nullable: true })
  stepId: string | null;

  @Column('uuid', { nullable: true })
  draftedById: string | null;

  @Column('timestamptz')
  draftedAt: Date;
}
