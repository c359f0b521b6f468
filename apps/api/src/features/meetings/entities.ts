import { AttendanceEntity } from './attendance.entity.ts';
import { MeetingOverlapEntity } from './meeting-overlap.entity.ts';
import { MeetingPartEntity } from './meeting-part.entity.ts';
import { MeetingEntity } from './meeting.entity.ts';

/** The tables of this feature. */
export const meetingsEntities = [AttendanceEntity, MeetingOverlapEntity, MeetingPartEntity, MeetingEntity];
