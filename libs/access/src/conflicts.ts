import type { Answer } from './may.ts';

/** Why somebody may not be free to judge. "none" is an answer too. Causes after the policies of FFAR and AUCD. */
export const CONFLICT_CAUSES = ['none', 'employee', 'board', 'family', 'financial', 'coauthor', 'supervised', 'prepared', 'competitor', 'other'] as const;
export type ConflictCause = (typeof CONFLICT_CAUSES)[number];

/**
 * What follows, from nothing to exclusion; each holds what stands before it. `disclose`: it is said, and the person takes part.
 * `abstain`: neither reviews nor votes, but reads. `recuse`: reads no review either. `bar`: as `recuse`, and the policy leaves no choice.
 */
export const CONFLICT_EFFECTS = ['none', 'disclose', 'abstain', 'recuse', 'bar'] as const;
export type ConflictEffect = (typeof CONFLICT_EFFECTS)[number];

const LEAST: Readonly<Record<ConflictCause, ConflictEffect>> = {
  none: 'none', employee: 'bar', board: 'recuse', family: 'recuse', financial: 'recuse', coauthor: 'abstain', supervised: 'abstain',
  prepared: 'bar', competitor: 'recuse', other: 'disclose',
};

const reaches = (effect: ConflictEffect, least: ConflictEffect): boolean => CONFLICT_EFFECTS.indexOf(effect) >= CONFLICT_EFFECTS.indexOf(least);

/** The effects among which a person may choose for a cause, the least first; without a cause there is none but "none". */
export const effectsOf = (cause: ConflictCause): ConflictEffect[] =>
  cause === 'none' ? ['none'] : CONFLICT_EFFECTS.filter((effect) => reaches(effect, LEAST[cause]));

/** Whether an effect is strong enough for its cause. The refusal names the least that is. */
export function checkEffect(cause: ConflictCause, effect: ConflictEffect): Answer {
  if (effectsOf(cause).includes(effect)) return { allowed: true };
  return { allowed: false, reason: { key: 'access.conflict.tooWeak', values: { least: [{ key: `access.conflict.effect.${LEAST[cause]}` }] } } };
}

/** Whether somebody reviews and votes under this effect; `null` is not declared yet, which keeps from nothing by itself. */
export const takesPart = (effect: ConflictEffect | null): boolean => effect === null || !reaches(effect, 'abstain');

/** Whether somebody may read what others wrote in their reviews under this effect. */
export const mayReadReviews = (effect: ConflictEffect): boolean => !reaches(effect, 'recuse');

/** The effects under which nobody reviews or votes, for statements. */
export const KEEPS_OUT: readonly ConflictEffect[] = CONFLICT_EFFECTS.filter((effect) => !takesPart(effect));
