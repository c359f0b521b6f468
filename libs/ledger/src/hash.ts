import { sha256 } from '#sha256';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

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
  return bytesToHex(sha256(room.take(text, 0)));
}

/** SHA-256 of bytes, for instance of an imported file. */
export function hashBytes(bytes: Uint8Array): Hash {
  return bytesToHex(sha256(bytes));
}

/** SHA-256 of a prefix byte followed by hashes (as bytes) and, at the end, a text. */
export function hashTagged(prefix: number, hashes: readonly Hash[], text = ''): Hash {
  const before = 1 + hashes.length * HASH_BYTES;
  const bytes = room.take(text, before);
  bytes[0] = prefix;
  hashes.forEach((hash, at) => bytes.set(hexToBytes(hash), 1 + at * HASH_BYTES));
  return bytesToHex(sha256(bytes));
}

const HASH_BYTES = 32;
const utf8 = new TextEncoder();

/** Where what is to be hashed is put together, over and over: hashing millions of texts then leaves nothing behind. */
class Room {
  private bytes = new Uint8Array(4_096);

  /** So many bytes to be filled, and behind them the text. Theirs until the next is taken. */
  take(text: string, before: number): Uint8Array {
    const most = before + text.length * 3;
    if (most > this.bytes.length) this.bytes = new Uint8Array(most);
    const { written } = utf8.encodeInto(text, this.bytes.subarray(before));
    return this.bytes.subarray(0, before + written);
  }
}

const room = new Room();
