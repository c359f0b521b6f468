import { RecordedAnswerEntity } from './recorded-answer.entity.ts';

/** The tables of this feature. */
export const recordedEntities = [RecordedAnswerEntity];
