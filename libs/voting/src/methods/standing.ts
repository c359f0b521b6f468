import { NONE, weigh, type Box } from '../ballots/box.ts';
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

  private constructor({ box, equalRank, orders, reached }: { box: Box; equalRank: EqualRank; orders: Orders; reached: Uint16Array }) {
    this.box = box;
    this.equalRank = equalRank;
    this.orders = orders;
    this.reached = reached;
    this.width = box.options.length;
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
  round(continuing: ReadonlySet<number>): Standing {
    const { width, shares } = this;
    // One row of sums for each number of options that share a ballot; the row of none is what is exhausted.
    const rows = this.equalRank === 'split' ? width + 1 : 2;
    const sums = weigh(this.box, rows * width, (ballot, weight, cells) => {
      const group = this.stand(ballot, continuing);
      if (group.length === 0) cells[0]! += weight;
      for (const option of group) cells[group.length * width + option]! += weight;
    });
    const votes = this.box.options.map((_, option) => {
      let sum = 0n;
      for (let share = 1; share < rows; share += 1) sum += sums[share * width + option]! * (shares / BigInt(share));
      return sum;
    });
    return { votes, active: votes.reduce((sum, some) => sum + some, 0n), exhausted: sums[0]! * shares };
  }

  /** The options that a ballot counts for now. */
  private stand(ballot: number, continuing: ReadonlySet<number>): readonly number[] {
    const from = ballot * this.width;
    const length = this.orders.lengths[ballot]!;
    while (this.reached[ballot]! < length) {
      const end = this.endOfRank(from, this.reached[ballot]!, length);
      const group: number[] = [];
      for (let at = this.reached[ballot]!; at < end; at += 1) if (continuing.has(this.orders.order[from + at]!)) group.push(this.orders.order[from + at]!);
      if (group.length === 1 || (group.length > 1 && this.equalRank === 'split')) return group;
      if (group.length > 1 && this.equalRank === 'wait') return [];
      this.reached[ballot] = group.length > 1 && this.equalRank === 'exhaust' ? length : end;
    }
    return [];
  }

  private endOfRank(from: number, start: number, length: number): number {
    const { ranks } = this.box;
    const rank = ranks[from + this.orders.order[from + start]!];
    let end = start + 1;
    while (end < length && ranks[from + this.orders.order[from + end]!] === rank) end += 1;
    return end;
  }
}

function ordersOf({ options: { length: width }, size, ranks }: Box): Orders {
  const order = new Uint16Array(ranks.length);
  const lengths = new Uint16Array(size);
  const all = Array.from({ length: width }, (_, at) => at);
  for (let ballot = 0; ballot < size; ballot += 1) {
    const from = ballot * width;
    const ranked = all.filter((at) => ranks[from + at] !== NONE).sort((a, b) => ranks[from + a]! - ranks[from + b]!);
    order.set(ranked, from);
    lengths[ballot] = ranked.length;
  }
  return { order, lengths };
}

function lcmUpTo(most: number): bigint {
  const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
  let lcm = 1n;
  for (let at = 2n; at <= BigInt(most); at += 1n) lcm = (lcm / gcd(lcm, at)) * at;
  return lcm;
}
