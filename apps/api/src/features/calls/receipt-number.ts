import { randomInt } from 'node:crypto';

/** Without letters and digits that are taken for each other when read aloud. */
const SIGNS = 'ACDEFGHJKLMNPQRTUVWXY34679';

/** A number to name an application by: `K7QF-3MXC-HA4T`. 56 bits of chance, and no order in which they came. */
export const newReceiptNumber = (): string => Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('')).join('-');
