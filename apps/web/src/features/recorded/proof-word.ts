const PROOFS = ['e-mail', 'paper', 'in-the-room'] as const;

/** How an answer was given, where it was not cast here. */
export type Proof = (typeof PROOFS)[number];
export const proofWord = (proof: string): Proof => PROOFS.find((one) => one === proof) ?? 'paper';
export { PROOFS };
