import { DigestChoiceEntity } from './digest-choice.entity.ts';

/** The tables of this feature. */
export const digestsEntities = [DigestChoiceEntity];
