/** What shares a key is found by a hash table in flat arrays, filled by counting. */
export interface Sharing {
  readonly count: number;
  /** Of each thing its keys, of which 32 bits count; in any order. */
  readonly keysOf: (at: number) => Iterable<number>;
  /** Where given, only pairs whose first is below it. */
  readonly within?: number | undefined;
}

type Visit = (one: number, other: number) => void;

/** The places of a list from `start` to `end`; of each pair the first stands before `firsts`. */
export interface Stretch { readonly start: number; readonly firsts: number; readonly end: number }

/** What rules pairs out by little: it is asked of whole buckets, so that it reads neighbours in memory. */
export interface Glance {
  /** Tells the pairs of a stretch of members that are not ruled out. */
  among(members: Int32Array, stretch: Stretch, tell: Visit): void;
}

/**
 * Things that share a key, side by side. Keys are taken by some of their bits, so that a bucket may hold two that share none, and none
 * is missing that shares one.
 */
export class Buckets {
  readonly #within: number;
  /** The buckets of each thing, each once, ascending: those of thing `at` from `offsets[at]` on. */
  readonly #bucketsOf: Int32Array;
  readonly #offsets: Int32Array;
  /** The things of each bucket, ascending: those of bucket `at` up to `ends[at]`. */
  readonly #members: Int32Array;
  readonly #ends: Int32Array;

  constructor({ count, keysOf, within = count }: Sharing) {
    const { keys, offsets } = keysOfAll(count, keysOf);
    const bits = Math.min(25, Math.max(4, Math.ceil(Math.log2(keys.length + 1))));
    this.#within = Math.min(count, within);
    this.#offsets = offsets;
    this.#bucketsOf = bucketsOf(keys, offsets, 32 - bits);
    const starts = startsOf(this.#bucketsOf, 2 ** bits);
    this.#members = membersOf(this.#bucketsOf, offsets, starts);
    this.#ends = starts;
  }

  /** Visits the pairs that share a key and are not ruled out at a glance, each once, the lower first. */
  eachPair(rulesOut: Glance, visit: Visit): void {
    const [members, ends, within] = [this.#members, this.#ends, this.#within];
    for (let bucket = 0, start = 0; bucket < ends.length; bucket += 1) {
      const end = ends[bucket] ?? 0;
      let firsts = start;
      while (firsts + 1 < end && (members[firsts] ?? within) < within) firsts += 1;
      const visitOnce: Visit = (one, other) => { if (this.#isFirstOf(one, other, bucket)) visit(one, other); };
      if (firsts > start) rulesOut.among(members, { start, firsts, end }, visitOnce);
      start = end;
    }
  }

  /** Whether no bucket before this one holds both, so that of a pair that shares several the first can be told apart. */
  #isFirstOf(one: number, other: number, bucket: number): boolean {
    const buckets = this.#bucketsOf;
    let [i, j] = [this.#offsets[one] ?? 0, this.#offsets[other] ?? 0];
    for (;;) {
      const [left, right] = [buckets[i] ?? bucket, buckets[j] ?? bucket];
      if (left === right) return left === bucket;
      if (left < right) i += 1;
      else j += 1;
    }
  }
}

function keysOfAll(count: number, keysOf: Sharing['keysOf']): { readonly keys: Int32Array<ArrayBuffer>; readonly offsets: Int32Array } {
  const offsets = new Int32Array(count + 1);
  let keys = new Int32Array(1024);
  let length = 0;
  for (let at = 0; at < count; at += 1) {
    for (const key of keysOf(at)) {
      if (length === keys.length) keys = grown(keys);
      keys[length++] = key;
    }
    offsets[at + 1] = length;
  }
  return { keys: keys.subarray(0, length), offsets };
}

/** Of each thing its buckets, in the place of its keys; the offsets move with them. */
function bucketsOf(keys: Int32Array, offsets: Int32Array, shift: number): Int32Array {
  let length = 0;
  for (let at = 0, place = 0; at + 1 < offsets.length; at += 1) {
    const start = length;
    for (const end = offsets[at + 1] ?? 0; place < end; place += 1) length = inserted(keys, { start, length }, (keys[place] ?? 0) >>> shift);
    offsets[at + 1] = length;
  }
  return keys.subarray(0, length);
}

/** Puts a number into an ascending stretch, unless it stands there; out comes where the stretch ends. */
function inserted(numbers: Int32Array, { start, length }: { readonly start: number; readonly length: number }, number: number): number {
  let at = length;
  while (at > start && (numbers[at - 1] ?? 0) > number) at -= 1;
  if (at > start && numbers[at - 1] === number) return length;
  numbers.copyWithin(at + 1, at, length);
  numbers[at] = number;
  return length + 1;
}

/** Where each bucket starts, when they stand one after the other. */
function startsOf(buckets: Int32Array, count: number): Int32Array {
  const starts = new Int32Array(count);
  for (let at = 0; at < buckets.length; at += 1) starts[buckets[at] ?? 0] = (starts[buckets[at] ?? 0] ?? 0) + 1;
  for (let bucket = 0, sum = 0; bucket < count; bucket += 1) {
    const size = starts[bucket] ?? 0;
    starts[bucket] = sum;
    sum += size;
  }
  return starts;
}

/** What stands in each bucket; the starts have become the ends. */
function membersOf(buckets: Int32Array, offsets: Int32Array, starts: Int32Array): Int32Array {
  const members = new Int32Array(buckets.length);
  for (let at = 0, place = 0; at + 1 < offsets.length; at += 1) {
    for (const end = offsets[at + 1] ?? 0; place < end; place += 1) {
      const bucket = buckets[place] ?? 0;
      const next = starts[bucket] ?? 0;
      members[next] = at;
      starts[bucket] = next + 1;
    }
  }
  return members;
}

function grown(keys: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.ceil(keys.length * 1.6));
  larger.set(keys);
  return larger;
}
