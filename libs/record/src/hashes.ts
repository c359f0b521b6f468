import { bytesOf, hexOf, type Hash } from '@acuerdo/ledger';

const BYTES = 32;

/** A list of hashes that grows, 32 bytes each: for as many as a large book has. */
export class Hashes {
  length = 0;
  private room = new Uint8Array(64 * BYTES);

  static of(hashes: readonly Hash[]): Hashes {
    const list = new Hashes();
    for (const hash of hashes) list.push(bytesOf(hash));
    return list;
  }

  push(hash: Uint8Array): void {
    if ((this.length + 1) * BYTES > this.room.length) {
      const wider = new Uint8Array(this.room.length * 2);
      wider.set(this.room);
      this.room = wider;
    }
    this.room.set(hash, this.length * BYTES);
    this.length += 1;
  }

  /** The hash at a place, not to be kept: it lies in the list. */
  at(place: number): Uint8Array {
    return this.room.subarray(place * BYTES, (place + 1) * BYTES);
  }

  hex(place: number): Hash {
    return hexOf(this.at(place));
  }
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
