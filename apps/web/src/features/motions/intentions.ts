import { MOTION_METHODS, type MotionMethod } from '@acuerdo/voting';

/** A motion is asked by what it is for; how it is counted follows from that. */
export type Intention = 'agree' | 'choose' | 'sound' | 'advanced';

const ASKED: Readonly<Record<Exclude<Intention, 'advanced'>, readonly MotionMethod[]>> = {
  agree: ['supermajority', 'consent'],
  choose: ['schulze', 'plurality', 'approval'],
  sound: ['score'],
};

export const INTENTIONS: readonly Intention[] = ['agree', 'choose', 'sound', 'advanced'];

/** The methods of an intention; all that no other asks for are advanced. */
export const methodsFor = (intention: Intention): readonly MotionMethod[] =>
  (intention === 'advanced' ? MOTION_METHODS.filter((method) => intentionOf(method) === 'advanced') : ASKED[intention]);

export function intentionOf(method: MotionMethod): Intention {
  return (['agree', 'choose', 'sound'] as const).find((intention) => ASKED[intention].includes(method)) ?? 'advanced';
}
