/**
 * Everything that shares a key stands together: a hash table in three flat arrays, filled by counting. Keys that fall on one slot share
 * a bucket too, so what stands together may share a key, and what stands nowhere together shares none.
 */
export class Buckets {
  readonly #starts: Int32Array;
  readonly #members: Int32Array;
  readonly #mask: number;

  /** `keysOf` is asked twice for each of the `count` things. */
  constructor(count: number, keysOf: (at: number) => readonly number[]) {
    let total = 0;
    for (let at = 0; at < count; at += 1) total += keysOf(at).length;
    const slots = 2 ** Math.max(4, Math.ceil(Math.log2(total + 1)));
    this.#mask = slots - 1;
    this.#starts = new Int32Array(slots + 1);
    for (let at = 0; at < count; at += 1) for (const slot of this.slotsOf(keysOf(at))) this.#starts[slot + 1] = (this.#starts[slot + 1] ?? 0) + 1;
    for (let slot = 0; slot < slots; slot += 1) this.#starts[slot + 1] = (this.#starts[slot + 1] ?? 0) + (this.#starts[slot] ?? 0);
    this.#members = new Int32Array(this.#starts[slots] ?? 0);
    const next = this.#starts.slice(0, slots);
    for (let at = 0; at < count; at += 1) {
      for (const slot of this.slotsOf(keysOf(at))) {
        const place = next[slot] ?? 0;
        this.#members[place] = at;
        next[slot] = place + 1;
      }
    }
  }

  /** The slots of some keys, each once. */
  slotsOf(keys: readonly number[]): readonly number[] {
    const slots = keys.map((key) => (key % 0x100000000) & this.#mask);
    return slots.length < 2 || new Set(slots).size === slots.length ? slots : [...new Set(slots)];
  }

  /** The lowest slot that both have: where a pair that meets in several buckets is looked at. */
  lowestShared(some: readonly number[], others: readonly number[]): number {
    const slots = this.slotsOf(others);
    return this.slotsOf(some).reduce((lowest, slot) => (slot < lowest && slots.includes(slot) ? slot : lowest), Infinity);
  }

  /** Visits each pair of things in each bucket, the lower first; where `within` is given, only pairs whose first is below it. */
  eachPair(visit: (one: number, other: number, slot: number) => void, within: number = Infinity): void {
    for (let slot = 0; slot <= this.#mask; slot += 1) {
      const [start, end] = [this.#starts[slot] ?? 0, this.#starts[slot + 1] ?? 0];
      for (let i = start; i < end; i += 1) {
        const one = this.#members[i] ?? 0;
        if (one >= within) break;
        for (let j = i + 1; j < end; j += 1) visit(one, this.#members[j] ?? 0, slot);
      }
    }
  }
}
