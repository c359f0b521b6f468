import { ActivityEntity } from './activity.entity.ts';

/** The tables of this feature. */
export const activityEntities = [ActivityEntity];
