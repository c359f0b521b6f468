import { asJson, type Payload } from './payload.ts';

/** `objection` is who, the clause, the reason and what would resolve it. */
export interface ObjectionRaised { readonly motionId: string; readonly number: number; readonly textVersion: number; readonly objection: object }

/** That the motion was objected to, and on which text, in the open; by whom and why, as a commitment. */
export function objectionRaised({ motionId, number, textVersion, objection }: ObjectionRaised): Payload {
  return { kind: 'objection.raised', subject: motionId, facts: { motion: motionId, number, textVersion }, secrets: { objection: asJson(objection) } };
}

/** `textVersion`: the text that answers it, where one does. */
export interface ObjectionSettled { readonly motionId: string; readonly number: number; readonly state: 'integrated' | 'withdrawn' | 'aside'; readonly textVersion: number | null }

export function objectionSettled({ motionId, number, state, textVersion }: ObjectionSettled): Payload {
  return { kind: 'objection.settled', subject: motionId, facts: { motion: motionId, number, state, textVersion }, secrets: {} };
}
