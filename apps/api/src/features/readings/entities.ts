import { ReadingEntity } from './reading.entity.ts';

/** The tables of this feature. */
export const readingsEntities = [ReadingEntity];
