/** From most to least in favour. */
export const ANSWERS = ['favour', 'accept', 'against'] as const;
export type Answer = (typeof ANSWERS)[number];
