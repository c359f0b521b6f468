import { MinutesAnswerEntity } from './minutes-answer.entity.ts';
import { MinutesApprovalEntity } from './minutes-approval.entity.ts';
import { MinutesCorrectionEntity } from './minutes-correction.entity.ts';
import { MinutesTextEntity } from './minutes-text.entity.ts';
import { MinutesEntity } from './minutes.entity.ts';

/** The tables of this feature. */
export const minutesEntities = [MinutesAnswerEntity, MinutesApprovalEntity, MinutesCorrectionEntity, MinutesTextEntity, MinutesEntity];
