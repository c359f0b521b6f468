import { sha256 as noble } from '@noble/hashes/sha2.js';

/** SHA-256, 32 bytes. */
export const sha256 = (bytes: Uint8Array): Uint8Array => noble(bytes);

/** SHA-256 of what comes piece by piece. */
export interface Hashing {
  update(bytes: Uint8Array): unknown;
  digest(): Uint8Array;
}

export const startHashing = (): Hashing => noble.create();
