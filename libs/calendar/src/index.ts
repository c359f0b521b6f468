export type { Certainty, DateReading, DayOrder, Deadline, DeadlineReading, IsoDay, Period, PeriodOverlap, Reason, VagueDate } from './types.ts';
export { addDays, addMonths, dayNumber, dayOf, daysBetween, daysInMonth, isIsoDay, isoDay } from './days.ts';
export { isWhole, lengthOf, overlapOfPeriods, periodOf, sharedDays } from './periods.ts';
export { readDate } from './read-date.ts';
export { readDeadline } from './read-deadline.ts';
