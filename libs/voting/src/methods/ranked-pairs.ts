import type { Box } from '../ballots/box.ts';
import { pairwise, pairwiseTable, type Pairwise } from '../ballots/pairwise.ts';
import { optionList, type Message } from '../message.ts';
import type { Method, Variant } from './method.ts';
import { everyTop } from './pair-orders.ts';
import { Relation } from './relation.ts';
import { COMPARE, linkOf, order, STRENGTHS, winsOf, type CompareLinks, type Strength, type Win } from './strength.ts';
import { explainBallots, explainHeadToHeads, explainRanking, named, rankingOf, tieOrderOf, tiersOf, winValues } from './tiers.ts';

interface Locked {
  readonly win: Win;
  readonly locked: boolean;
}

/**
 * Ranked pairs (T. N. Tideman 1987; T. M. Zavist and T. N. Tideman 1989; rule book d8): the wins are locked in from the strongest, unless one
 * would close a circle with those that are locked. By winning votes, then the fewer opposing ones; or by another measure alone.
 * Equally strong wins: that of the option that comes first in the tie order, against the one that comes last. Pairs that are level come at
 * the end as wins of the first in a declared tie order; where none was declared they stay open, and equals are taken as listed.
 * `allTieOrders` says who could win over all orders of equal wins.
 */
export const rankedPairs: Method = {
  counts: 'ranks',
  parameters: ['strength', 'unranked', 'tieOrder'],
  strengths: STRENGTHS,
  elect(box, variant) {
    const count = pairwise(box, variant.unranked);
    const wins = winsOf(count, compareBy(variant.strength as Strength)).toReversed();
    const { taken, relation } = lockAll(count, wins, tieOrderOf(box, variant.tieOrder), variant.tieOrder !== null);
    const tiers = tiersOf(relation.size, (a, b) => relation.has(a, b));
    const winners = tiers[0] ?? [];
    return { winners, account: () => {
      const tops = everyTop(relation.size, wins);
      const independent = tops && String(tops) === String(winners);
      return {
        ranking: rankingOf(count.options, tiers),
        pairwise: pairwiseTable(count),
        allTieOrders: tops && named(count.options, tops),
        independentOfTieOrder: independent,
        steps: explain({ box, count, taken, variant }, explainOrders(count, tops, independent), explainRanking(count.options, tiers)),
      };
    } };
  },
};

/** Maximize Affirmed Majorities: the larger number of winning votes, then the smaller opposing one. */
const compareBy = (strength: Strength): CompareLinks =>
  (strength === 'winning' ? (a, b) => order(a.for, b.for) || order(b.against, a.against) : COMPARE[strength]);

function lockAll(count: Pairwise, wins: readonly Win[], tieOrder: readonly number[], declared: boolean): { taken: Locked[]; relation: Relation } {
  const place = new Map(tieOrder.map((option, at) => [option, at]));
  const earlier = (a: Win, b: Win): number => place.get(a.winner)! - place.get(b.winner)! || place.get(b.loser)! - place.get(a.loser)!;
  const level: Win[] = declared ? tieOrder.flatMap((winner, at) => tieOrder.slice(at + 1)
    .filter((loser) => !linkOf(count, winner, loser) && !linkOf(count, loser, winner))
    .map((loser) => ({ winner, loser, degree: 0, for: count.cells[winner]![loser]!, against: count.cells[loser]![winner]! }))) : [];
  const relation = new Relation(count.options.length);
  const taken = [...wins, ...level].sort((a, b) => b.degree - a.degree || earlier(a, b)).map((win) => {
    const locked = !relation.has(win.loser, win.winner);
    if (locked) relation.add(win.winner, win.loser);
    return { win, locked };
  });
  return { taken, relation };
}

interface Told { readonly box: Box; readonly count: Pairwise; readonly taken: readonly Locked[]; readonly variant: Variant }

function explain({ box, count, taken, variant }: Told, orders: readonly Message[], ranking: readonly Message[]): Message[] {
  return [
    explainBallots(box),
    ...explainHeadToHeads(count),
    { key: 'voting.rankedPairs.by', values: { by: { key: `voting.strength.${variant.strength}` } } },
    ...taken.map(({ win, locked }) => ({ key: locked ? 'voting.rankedPairs.locked' : 'voting.rankedPairs.circle', values: winValues(count, win.winner, win.loser) })),
    ...orders,
    ...ranking,
  ];
}

function explainOrders({ options }: Pairwise, tops: readonly number[] | null, independent: boolean | null): Message[] {
  if (tops === null) return [{ key: 'voting.orders.tooMany' }];
  return independent ? [] : [{ key: 'voting.orders.differ', values: { options: optionList(named(options, tops)) } }];
}
