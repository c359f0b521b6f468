import { ORGANISATIONS_AND_UNITS, PEOPLE, RESPONSIBILITY_DATES } from './people.ts';
import { DATES } from './context.ts';
import { DOCUMENT } from './document.ts';
import { PLACES } from './places.ts';
import { POOL } from './pool.ts';
import { OPTIONS, QUESTIONS, STEPS } from './questions.ts';
import type { MissionSection } from './row.ts';

/** The checklist of the founding document, in its order. */
export const MISSION: readonly MissionSection[] = [
  ORGANISATIONS_AND_UNITS, POOL, PEOPLE, RESPONSIBILITY_DATES, DATES, PLACES, DOCUMENT, QUESTIONS, OPTIONS, STEPS,
];

/** What the checklist holds and no row shows yet. */
export const NOT_YET: readonly string[] = [
  'N4', 'N9', 'S0', 'S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10', 'S11', 'S12', 'S13', 'S14', 'S15',
  'S16', 'S17',
];
