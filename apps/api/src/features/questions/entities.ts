import { QuestionAnswerEntity } from './question-answer.entity.ts';
import { QuestionEntity } from './question.entity.ts';

/** The tables of this feature. */
export const questionsEntities = [QuestionAnswerEntity, QuestionEntity];
