/** Who sees the ballots of a motion: all, as they are cast; all, when the vote is closed; nobody, with a name. */
export const SECRECIES = ['open', 'hidden', 'secret'] as const;
export type Secrecy = typeof SECRECIES[number];
