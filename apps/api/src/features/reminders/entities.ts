import { ReminderEntity } from './reminder.entity.ts';

/** The tables of this feature. */
export const remindersEntities = [ReminderEntity];
