import { StrawAnswerEntity } from './straw-answer.entity.ts';
import { StrawPollEntity } from './straw-poll.entity.ts';
import { UnrecordedEntity } from './unrecorded.entity.ts';

/** The tables of this feature. */
export const unrecordedEntities = [StrawAnswerEntity, StrawPollEntity, UnrecordedEntity];
