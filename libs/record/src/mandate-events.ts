import { asJson, type Payload } from './payload.ts';

/** The vote closed, and its result waits on `awaited` partners whose boards have to approve the ballots. Which partners, it does not tell. */
export function resultProvisional({ motionId, awaited }: { motionId: string; awaited: number }): Payload {
  return { kind: 'result.provisional', subject: motionId, facts: { motion: motionId, awaited }, secrets: {} };
}

export interface MandateAnswered {
  readonly motionId: string;
  readonly answer: 'confirmed' | 'declined';
  /** The entries of the ballots that fall out of the count; none where the board confirmed. */
  readonly ballots: readonly string[];
  /** How many partners are still awaited. */
  readonly left: number;
  readonly partnerId: string;
}

/** A board confirmed or declined what was voted for it. Whose board it was is only committed to; a declined ballot tells it by itself. */
export function mandateAnswered({ motionId, answer, ballots, left, partnerId }: MandateAnswered): Payload {
  return { kind: 'mandate.answered', subject: motionId, facts: { motion: motionId, answer, ballots, left }, secrets: { partner: asJson(partnerId) } };
}

/** The last board has answered: the result stands, or it falls because it is another one without the declined ballots. */
export function resultSettled({ motionId, stands }: { motionId: string; stands: boolean }): Payload {
  return { kind: 'result.settled', subject: motionId, facts: { motion: motionId, stands }, secrets: {} };
}
