import { startHashing } from '#sha256';
import { bytesToHex } from '@noble/hashes/utils.js';
import { hashTagged, hashText, isHash, PREFIX, type Hash } from './hash.ts';
import { canonical, type Json, type JsonObject } from './json.ts';

/**
 * One ledger entry, format 1, fixed for ever. `facts` hold nothing personal, no grantee's name and no reason:
 * those are committed to by a salted hash, so that they can be erased by law and the chain stays valid.
 */
export interface Entry {
  readonly v: 1;
  /** UUID of the entry. */
  readonly id: string;
  /** UUID of the collaborative. */
  readonly collaborative: string;
  /** UTC, ISO 8601 with milliseconds: `2017-01-20T15:04:05.000Z`. */
  readonly at: string;
  /** What happened: `motion.opened`. */
  readonly kind: string;
  /** What it happened to: a short id or a UUID. */
  readonly subject: string;
  readonly facts: JsonObject;
  readonly commitments: Readonly<Record<string, Hash>>;
}

/** What stands before the first entry: the chain's hash of nothing. */
export const GENESIS: Hash = '0'.repeat(64);

/**
 * Commits to a value without showing it: SHA-256(0x02 ‖ 32 bytes of salt ‖ UTF-8 of the canonical JSON).
 * The salt (64 hexadecimal digits, random, one for each commitment) is what keeps a guess from being tested.
 */
export function commitment(salt: Hash, value: Json): Hash {
  if (!isHash(salt)) throw new RangeError('a salt is 64 lower-case hexadecimal digits');
  return hashTagged(PREFIX.commitment, [salt], canonical(value));
}

/** What an entry is known by, and its receipt: SHA-256 of the UTF-8 bytes of its canonical JSON. */
export function entryHash(entry: Entry): Hash {
  return hashText(canonical(entry));
}

/** The entry as a leaf of the Merkle tree (RFC 9162, 2.1.1): SHA-256(0x00 ‖ canonical bytes). */
export function leafHash(entry: Entry): Hash {
  return hashTagged(PREFIX.leaf, [], canonical(entry));
}

/** Both hashes of an entry, its canonical JSON written once: for whoever hashes many. */
export function hashEntry(entry: Entry): { readonly hash: Hash; readonly leaf: Hash } {
  const text = canonical(entry);
  return { hash: hashText(text), leaf: hashTagged(PREFIX.leaf, [], text) };
}

/** The chain up to and with an entry: SHA-256(0x03 ‖ chain before it, `GENESIS` at first ‖ hash of the entry). */
export function chainHash(previous: Hash, entry: Hash): Hash {
  return hashTagged(PREFIX.chain, [previous, entry]);
}

/** The seal of a whole document: SHA-256(0x04 ‖ canonical bytes). Shows an accident; only a signature shows intent. */
export function sealHash(document: unknown): Hash {
  return hashTagged(PREFIX.seal, [], canonical(document));
}

/** A seal over canonical bytes that come piece by piece. */
export interface Sealing {
  update(bytes: Uint8Array): void;
  seal(): Hash;
}

export function startSeal(): Sealing {
  const hashing = startHashing();
  hashing.update(Uint8Array.of(PREFIX.seal));
  return { update: (bytes) => void hashing.update(bytes), seal: () => bytesToHex(hashing.digest()) };
}
