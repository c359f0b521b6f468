import type { BallotChoice } from '@acuerdo/voting';

/** A choice as the server hands it out (plain JSON of libs/voting); null where there is none. */
export const choiceIn = (json: unknown): BallotChoice | null => (json ?? null) as BallotChoice | null;
