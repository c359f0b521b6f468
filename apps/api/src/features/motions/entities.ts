import { MotionTextEntity } from './motion-text.entity.ts';
import { MotionEntity } from './motion.entity.ts';

/** The tables of this feature. */
export const motionsEntities = [MotionTextEntity, MotionEntity];
