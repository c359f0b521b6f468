import { SoundingAnswerEntity } from './sounding-answer.entity.ts';
import { SoundingCheckEntity } from './sounding-check.entity.ts';
import { SoundingMatchEntity } from './sounding-match.entity.ts';
import { SoundingSettlementEntity } from './sounding-settlement.entity.ts';
import { SoundingEntity } from './sounding.entity.ts';

/** The tables of this feature. */
export const soundingsEntities = [SoundingAnswerEntity, SoundingCheckEntity, SoundingMatchEntity, SoundingSettlementEntity, SoundingEntity];
