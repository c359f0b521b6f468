/** What shares a key is found by a hash table in flat arrays, filled by counting. */
export interface Sharing {
  readonly count: number;
  readonly keysOf: (at: number) => readonly number[];
  /** Where given, only pairs whose first is below it. */
  readonly within?: number | undefined;
}

/**
 * Visits each pair of things that share a key once, the lower first. Keys are taken by some of their bits, so that a pair may be visited
 * that shares none, and none is left out that shares one.
 */
export function eachPairSharing({ count, keysOf, within = count }: Sharing, visit: (one: number, other: number) => void): void {
  const { slots, offsets, bits } = slotsOf(count, keysOf);
  const { starts, members } = membersOf(slots, offsets, bits);
  const visited = new Int32Array(count).fill(-1);
  for (let one = 0; one < Math.min(count, within); one += 1) {
    for (let place = offsets[one] ?? 0; place < (offsets[one + 1] ?? 0); place += 1) {
      const slot = slots[place] ?? 0;
      let at = starts[slot] ?? 0;
      starts[slot] = at + 1;
      while ((members[at] ?? -1) >= 0) {
        at += 1;
        const member = members[at] ?? -1;
        const other = member < 0 ? ~member : member;
        if (visited[other] === one) continue;
        visited[other] = one;
        visit(one, other);
      }
    }
  }
}

interface Slots {
  /** The slots of each thing, each once: those of thing `at` from `offsets[at]` on. */
  readonly slots: Int32Array;
  readonly offsets: Int32Array;
  readonly bits: number;
}

function slotsOf(count: number, keysOf: Sharing['keysOf']): Slots {
  const offsets = new Int32Array(count + 1);
  let keys = new Int32Array(1024);
  let length = 0;
  for (let at = 0; at < count; at += 1) {
    const own = keysOf(at);
    if (length + own.length > keys.length) keys = grown(keys, length + own.length);
    for (const key of own) keys[length++] = key | 0;
    offsets[at + 1] = length;
  }
  const bits = Math.min(25, Math.max(4, Math.ceil(Math.log2(length + 1))));
  return { ...differing(keys, offsets, 32 - bits), bits };
}

/** Of each key its slot, and of each thing its slots once, in the place of the keys. */
function differing(keys: Int32Array, offsets: Int32Array, shift: number): Omit<Slots, 'bits'> {
  let length = 0;
  for (let at = 0, place = 0; at + 1 < offsets.length; at += 1) {
    const [start, end] = [length, offsets[at + 1] ?? 0];
    for (; place < end; place += 1) {
      const slot = (keys[place] ?? 0) >>> shift;
      let seen = start;
      while (seen < length && keys[seen] !== slot) seen += 1;
      if (seen === length) keys[length++] = slot;
    }
    offsets[at + 1] = length;
  }
  return { slots: keys.subarray(0, length), offsets };
}

/** What stands in each slot, ascending, from its start on; the last one is written as its complement. */
function membersOf(slots: Int32Array, offsets: Int32Array, bits: number): { readonly starts: Int32Array; readonly members: Int32Array } {
  const starts = new Int32Array(2 ** bits);
  for (const slot of slots) starts[slot] = (starts[slot] ?? 0) + 1;
  for (let slot = 0, sum = 0; slot < starts.length; slot += 1) starts[slot] = sum += starts[slot] ?? 0;
  const members = new Int32Array(slots.length);
  const isEnd = new Uint8Array(slots.length + 1);
  for (const end of starts) isEnd[end] = 1;
  for (let at = offsets.length - 2; at >= 0; at -= 1) {
    for (let place = offsets[at] ?? 0; place < (offsets[at + 1] ?? 0); place += 1) {
      const slot = slots[place] ?? 0;
      const next = (starts[slot] ?? 0) - 1;
      members[next] = isEnd[next + 1] === 1 ? ~at : at;
      starts[slot] = next;
    }
  }
  return { starts, members };
}

function grown(keys: Int32Array, needed: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(needed, Math.ceil(keys.length * 1.6)));
  larger.set(keys);
  return larger;
}
