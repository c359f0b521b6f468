import { EventEntity } from './event.entity.ts';

/** The tables of this feature. */
export const timelineEntities = [EventEntity];
