import { ORGANISATIONS_AND_UNITS, PEOPLE, RESPONSIBILITY_DATES } from './people.ts';
import { DATES } from './context.ts';
import { DOCUMENT } from './document.ts';
import { PLACES } from './places.ts';
import { POOL } from './pool.ts';
import { OPTIONS, QUESTIONS, STEPS } from './questions.ts';
import { REVIEW_2014 } from './review.ts';
import type { MissionSection } from './row.ts';

/** The checklist of the founding document, in its order. */
export const MISSION: readonly MissionSection[] = [
  ORGANISATIONS_AND_UNITS, POOL, PEOPLE, RESPONSIBILITY_DATES, DATES, PLACES, DOCUMENT, QUESTIONS, OPTIONS, STEPS, REVIEW_2014,
];

/** What the checklist holds and no row shows yet. */
export const NOT_YET: readonly string[] = [
];
