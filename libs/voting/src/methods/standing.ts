import { NONE, weigh, type Box } from '../ballots/box.ts';
import { remembered } from '../ballots/remembered.ts';
import type { EqualRank } from './method.ts';

/** The votes of one round: whole numbers over `den`; `exhausted` is the weight that counts for nobody. */
export interface Standing {
  readonly votes: readonly bigint[];
  readonly active: bigint;
  readonly exhausted: bigint;
}

/** Ballots × options: the options from the top rank down, and how many of them a ballot ranks. */
interface Orders {
  readonly order: Uint16Array;
  readonly lengths: Uint16Array;
}

/**
 * Where every ballot stands in a count by elimination: at the highest rank that still has a continuing option.
 * A ballot that reaches a rank with several of them does what `equalRank` says (rule book d6): `exhaust`, it stops for good; `wait`, it is
 * set aside until one is left; `skip`, it passes over that rank for good; `split`, it counts for each of them in equal shares.
 */
export class Places {
  readonly den: bigint;
  private readonly box: Box;
  private readonly equalRank: EqualRank;
  private readonly width: number;
  private readonly shares: bigint;
  private readonly orders: Orders;
  /** How far each ballot has come in its order. */
  private readonly reached: Uint16Array;
  private readonly continuing: Uint8Array;
  private readonly group: Uint16Array;

  private constructor({ box, equalRank, orders, reached }: { box: Box; equalRank: EqualRank; orders: Orders; reached: Uint16Array }) {
    this.box = box;
    this.equalRank = equalRank;
    this.orders = orders;
    this.reached = reached;
    this.width = box.options.length;
    this.continuing = new Uint8Array(this.width);
    this.group = new Uint16Array(this.width);
    this.shares = equalRank === 'split' ? lcmUpTo(this.width) : 1n;
    this.den = box.den * this.shares;
  }

  static of(box: Box, equalRank: EqualRank): Places {
    return new Places({ box, equalRank, orders: ordersOf(box), reached: new Uint16Array(box.size) });
  }

  /** The same places, to go on from in another way. */
  copy(): Places {
    return new Places({ box: this.box, equalRank: this.equalRank, orders: this.orders, reached: this.reached.slice() });
  }

  /** Counts a round among the continuing options, moving every ballot on to where it stands in it. */
  round(continuing: readonly number[]): Standing {
    const { width, shares } = this;
    this.continuing.fill(0);
    for (const option of continuing) this.continuing[option] = 1;
    // One row of sums for each number of options that share a ballot; the row of none is what is exhausted.
    const rows = this.equalRank === 'split' ? width + 1 : 2;
    const sums = weigh(this.box, rows * width, (ballot, weight, cells) => {
      const group = this.stand(ballot);
      if (group === 0) cells[0]! += weight;
      for (let at = 0; at < group; at += 1) cells[group * width + this.group[at]!]! += weight;
    });
    const votes = this.box.options.map((_, option) => {
      let sum = 0n;
      for (let share = 1; share < rows; share += 1) sum += sums[share * width + option]! * (shares / BigInt(share));
      return sum;
    });
    return { votes, active: votes.reduce((sum, some) => sum + some, 0n), exhausted: sums[0]! * shares };
  }

  /** How many options a ballot counts for now; they are in `group`. */
  private stand(ballot: number): number {
    const { orders: { order, lengths }, continuing, reached, equalRank, group } = this;
    const from = ballot * this.width;
    const length = lengths[ballot]!;
    while (reached[ballot]! < length) {
      const end = this.endOfRank(from, reached[ballot]!, length);
      let size = 0;
      for (let at = reached[ballot]!; at < end; at += 1) if (continuing[order[from + at]!] === 1) group[size++] = order[from + at]!;
      if (size === 1 || (size > 1 && equalRank === 'split')) return size;
      if (size > 1 && equalRank === 'wait') return 0;
      reached[ballot] = size > 1 && equalRank === 'exhaust' ? length : end;
    }
    return 0;
  }

  private endOfRank(from: number, start: number, length: number): number {
    const { ranks } = this.box;
    const rank = ranks[from + this.orders.order[from + start]!];
    let end = start + 1;
    while (end < length && ranks[from + this.orders.order[from + end]!] === rank) end += 1;
    return end;
  }
}

/** Options are put in order by counting how many stand at each rank. */
const ordersOf = remembered((box: Box) => box.ranks, ({ options: { length: width }, size, ranks }: Box): Orders => {
  const order = new Uint16Array(ranks.length);
  const lengths = new Uint16Array(size);
  const levels = ranks.reduce((most, rank) => (rank === NONE ? most : Math.max(most, rank + 1)), 0);
  const next = new Uint16Array(levels + 1);
  for (let ballot = 0, from = 0; ballot < size; ballot += 1, from += width) {
    next.fill(0);
    for (let at = 0; at < width; at += 1) if (ranks[from + at] !== NONE) next[ranks[from + at]! + 1]! += 1;
    for (let level = 1; level <= levels; level += 1) next[level]! += next[level - 1]!;
    lengths[ballot] = next[levels]!;
    for (let at = 0; at < width; at += 1) if (ranks[from + at] !== NONE) {
      order[from + next[ranks[from + at]!]!] = at;
      next[ranks[from + at]!]! += 1;
    }
  }
  return { order, lengths };
});

function lcmUpTo(most: number): bigint {
  const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
  let lcm = 1n;
  for (let at = 2n; at <= BigInt(most); at += 1n) lcm = (lcm / gcd(lcm, at)) * at;
  return lcm;
}
