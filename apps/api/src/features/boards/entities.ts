import { BoardMeetingEntity } from './board-meeting.entity.ts';

/** The tables of this feature. */
export const boardsEntities = [BoardMeetingEntity];
