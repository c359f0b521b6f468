import { StepEventEntity } from './step-event.entity.ts';
import { StepQuestionEntity } from './step-question.entity.ts';
import { StepEntity } from './step.entity.ts';

/** The tables of this feature. */
export const stepsEntities = [StepEventEntity, StepQuestionEntity, StepEntity];
