import { CharterAnswerEntity } from './charter-answer.entity.ts';
import { CharterFlagEntity } from './charter-flag.entity.ts';
import { CharterPassEntity } from './charter-pass.entity.ts';
import { CharterEntity } from './charter.entity.ts';

/** The tables of this feature. */
export const chartersEntities = [CharterAnswerEntity, CharterFlagEntity, CharterPassEntity, CharterEntity];
