export { ACTIONS, MEMBER_ROLES, ROLES, type Action, type Role } from './actions.ts';
export {
  checkEffect, CONFLICT_CAUSES, CONFLICT_EFFECTS, effectsOf, KEEPS_OUT, mayReadReviews, takesPart, type ConflictCause, type ConflictEffect,
} from './conflicts.ts';
export { drawCodeName } from './code-names.ts';
export { may, mayForOwner, type Actor, type Answer, type Reason } from './may.ts';
export { isThere, PROTECTIONS, type Protection, type Sight } from './sight.ts';
export {
  lastDayOf, maskedNote, maskOf, maySound, REVEALED, SOUNDING_DAYS, SOUNDING_LIMITS, type PastSounding,
} from './soundings.ts';
