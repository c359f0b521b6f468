/**
 * Everything that shares a key stands together: a hash table in flat arrays, filled by counting. Keys are taken by their low 32 bits, so
 * what stands together may share a key, and what stands together nowhere shares none.
 */
export class Buckets {
  /** The keys of each thing, ascending: those of thing `at` from `#offsets[at]` on. */
  readonly #keys: Uint32Array;
  readonly #offsets: Int32Array;
  /** What stands in each slot, ascending: from `#starts[slot]` on. */
  readonly #members: Int32Array;
  readonly #starts: Int32Array;
  readonly #shift: number;

  constructor(count: number, keysOf: (at: number) => readonly number[]) {
    this.#offsets = new Int32Array(count + 1);
    this.#keys = this.#collect(count, keysOf);
    const bits = Math.min(26, Math.max(4, Math.ceil(Math.log2(this.#keys.length + 1))));
    this.#shift = 32 - bits;
    this.#starts = new Int32Array(2 ** bits + 1);
    this.#eachSlot((slot) => (this.#starts[slot + 1] = (this.#starts[slot + 1] ?? 0) + 1));
    for (let slot = 0; slot < 2 ** bits; slot += 1) this.#starts[slot + 1] = (this.#starts[slot + 1] ?? 0) + (this.#starts[slot] ?? 0);
    this.#members = new Int32Array(this.#starts[2 ** bits] ?? 0);
    const next = this.#starts.slice();
    this.#eachSlot((slot, at) => {
      const place = next[slot] ?? 0;
      this.#members[place] = at;
      next[slot] = place + 1;
    });
  }

  /**
   * Visits each pair that shares a bucket once, the lower first; where `within` is given, only pairs whose first is below it. `mayMeet`
   * rules out what need not be looked at.
   */
  eachPair(mayMeet: (one: number, other: number) => boolean, visit: (one: number, other: number) => void, within = Infinity): void {
    for (let slot = 0; slot + 1 < this.#starts.length; slot += 1) {
      const [start, end] = [this.#starts[slot] ?? 0, this.#starts[slot + 1] ?? 0];
      for (let i = start; i + 1 < end; i += 1) {
        const one = this.#members[i] ?? 0;
        if (one >= within) break;
        for (let j = i + 1; j < end; j += 1) {
          const other = this.#members[j] ?? 0;
          if (mayMeet(one, other) && this.#firstSharedSlot(one, other) === slot) visit(one, other);
        }
      }
    }
  }

  #collect(count: number, keysOf: (at: number) => readonly number[]): Uint32Array {
    let keys = new Uint32Array(1024);
    let length = 0;
    for (let at = 0; at < count; at += 1) {
      const own = Uint32Array.from(keysOf(at), (key) => key % 0x100000000).sort();
      if (length + own.length > keys.length) keys = grown(keys, length + own.length);
      keys.set(own, length);
      length += own.length;
      this.#offsets[at + 1] = length;
    }
    return keys.subarray(0, length);
  }

  /** Each slot of each thing once. */
  #eachSlot(visit: (slot: number, at: number) => void): void {
    for (let at = 0; at + 1 < this.#offsets.length; at += 1) {
      let last = -1;
      for (let place = this.#offsets[at] ?? 0; place < (this.#offsets[at + 1] ?? 0); place += 1) {
        const slot = (this.#keys[place] ?? 0) >>> this.#shift;
        if (slot !== last) visit(slot, at);
        last = slot;
      }
    }
  }

  /** The slot of the lowest key that both have: where a pair that meets in several slots is looked at. */
  #firstSharedSlot(one: number, other: number): number {
    let [i, j] = [this.#offsets[one] ?? 0, this.#offsets[other] ?? 0];
    const [endOfOne, endOfOther] = [this.#offsets[one + 1] ?? 0, this.#offsets[other + 1] ?? 0];
    while (i < endOfOne && j < endOfOther) {
      const [a, b] = [this.#keys[i] ?? 0, this.#keys[j] ?? 0];
      if (a === b) return a >>> this.#shift;
      if (a < b) i += 1;
      else j += 1;
    }
    return -1;
  }
}

function grown(keys: Uint32Array, needed: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(needed, Math.ceil(keys.length * 1.6)));
  larger.set(keys);
  return larger;
}
