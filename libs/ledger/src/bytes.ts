import { sha256 } from '#sha256';
import { PREFIX } from './hash.ts';

export { bytesToHex as hexOf, hexToBytes as bytesOf } from '@noble/hashes/utils.js';

/** Hashes as bytes, for whoever computes millions of them; each is the same as its namesake over hexadecimal digits. */

/** What a prefix byte and two hashes are put into before they are hashed together. */
const pair = new Uint8Array(65);

function hashPair(prefix: number, left: Uint8Array, right: Uint8Array): Uint8Array {
  pair[0] = prefix;
  pair.set(left, 1);
  pair.set(right, 33);
  return sha256(pair);
}

/** `nodeHash` of two hashes of 32 bytes. */
export const nodeOf = (left: Uint8Array, right: Uint8Array): Uint8Array => hashPair(PREFIX.node, left, right);

/** `chainHash` of two hashes of 32 bytes. */
export const linkOf = (previous: Uint8Array, entry: Uint8Array): Uint8Array => hashPair(PREFIX.chain, previous, entry);

let room = new Uint8Array(4_096);

/** `entryHash` and `leafHash` of an entry that is written as it must be: its canonical JSON as UTF-8. */
export function hashesOf(written: Uint8Array): { readonly hash: Uint8Array; readonly leaf: Uint8Array } {
  if (room.length <= written.length) room = new Uint8Array(written.length * 2);
  room[0] = PREFIX.leaf;
  room.set(written, 1);
  return { hash: sha256(written), leaf: sha256(room.subarray(0, written.length + 1)) };
}
