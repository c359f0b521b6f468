import { Column, Entity, Index, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { QuestionEntity } from '../questions/question.entity.ts';
import { StepEntity } from './step.entity.ts';

/** A question that a step is to help answer. */
@Entity('step_question')
@References(() => StepEntity, 'stepId')
@References(() => QuestionEntity, 'questionId')
@Unique(['collaborativeId', 'stepId', 'questionId'])
@Index('step_question_index', ['collaborativeId', 'questionId'])
export class StepQuestionEntity extends TenantRow {
  @Column('uuid')
  stepId: string;

  @Column('uuid')
  questionId: string;
}
