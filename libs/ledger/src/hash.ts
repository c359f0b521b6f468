import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** 32 bytes as 64 lower-case hexadecimal digits; never upper-case, so that a hash has one spelling. */
export type Hash = string;

/**
 * The first byte of whatever is hashed says what it is, so that a hash of one kind can never be passed off as another.
 * `leaf` and `node` are those of RFC 9162, 2.1.1; the others are ours.
 */
export const PREFIX = { leaf: 0x00, node: 0x01, commitment: 0x02, chain: 0x03, seal: 0x04 } as const;

const HASH = /^[0-9a-f]{64}$/;

export function isHash(value: unknown): value is Hash {
  return typeof value === 'string' && HASH.test(value);
}

/** SHA-256 of the UTF-8 bytes of a text. */
export function hashText(text: string): Hash {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** SHA-256 of bytes, for instance of an imported file. */
export function hashBytes(bytes: Uint8Array): Hash {
  return bytesToHex(sha256(bytes));
}

/** SHA-256 of a prefix byte followed by hashes (as bytes) and, at the end, a text. */
export function hashTagged(prefix: number, hashes: readonly Hash[], text = ''): Hash {
  return bytesToHex(sha256(concatBytes(Uint8Array.of(prefix), ...hashes.map(hexToBytes), utf8ToBytes(text))));
}
