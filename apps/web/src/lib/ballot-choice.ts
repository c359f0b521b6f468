import type { RankedChoice } from '@acuerdo/voting';

/** A choice as the server hands it out (plain JSON of libs/voting); null where there is none. */
export const choiceIn = (json: unknown): RankedChoice | null => (json ?? null) as RankedChoice | null;
