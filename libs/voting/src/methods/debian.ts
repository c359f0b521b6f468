import { pairwise, pairwiseTable, type Pairwise } from '../ballots/pairwise.ts';
import { option, optionList, type Message } from '../message.ts';
import type { Method } from './method.ts';
import { Relation } from './relation.ts';
import { linkOf, order, winsOf, type CompareLinks, type Win } from './strength.ts';
import { explainBallots, explainHeadToHeads, named, winValues } from './tiers.ts';

/** Weaker with fewer votes for it; where these are equal, with more votes against it. */
const byVotes: CompareLinks = (a, b) => order(a.for, b.for) || order(b.against, a.against);

/**
 * Debian's cloneproof Schwartz sequential dropping (constitution A.6; rule book d7, last paragraph). Options that are not preferred to the
 * default option are dropped. Then, as long as options of the Schwartz set beat each other, the weakest of these defeats is dropped.
 * The quorum is of the rule, not of the count. The default option is the one declared, or the one listed last, as on Debian's ballots.
 */
export const debian: Method = {
  counts: 'ranks',
  parameters: ['defaultOption'],
  elect(box, { defaultOption }) {
    const count = pairwise(box, 'bottom');
    const declared = defaultOption === null ? -1 : count.options.indexOf(defaultOption);
    const stays = declared >= 0 ? declared : box.listed.at(-1)!;
    const all = [...count.options.keys()];
    const left = all.filter((at) => at === stays || linkOf(count, at, stays));
    const { schwartz, dropped } = dropWeakest(count, left);
    return { winners: schwartz, account: () => ({ pairwise: pairwiseTable(count), steps: [
      explainBallots(box),
      ...explainHeadToHeads(count),
      ...explainLeftOut(count, all.filter((at) => !left.includes(at)), stays),
      ...dropped.map(({ winner, loser }) => ({ key: 'voting.debian.dropped', values: winValues(count, winner, loser) })),
      { key: 'voting.debian.schwartz', values: { options: optionList(named(count.options, schwartz)) } },
    ] }) };
  },
};

function dropWeakest(count: Pairwise, left: readonly number[]): { schwartz: readonly number[]; dropped: readonly Win[] } {
  let defeats = winsOf(count, byVotes).filter(({ winner, loser }) => left.includes(winner) && left.includes(loser));
  const dropped: Win[] = [];
  for (;;) {
    const schwartz = schwartzSet(count.options.length, left, defeats);
    const inside = defeats.filter(({ winner, loser }) => schwartz.includes(winner) && schwartz.includes(loser));
    if (inside.length === 0) return { schwartz, dropped };
    const weakest = inside.filter(({ degree }) => degree === inside[0]!.degree);
    dropped.push(...weakest);
    defeats = defeats.filter((defeat) => !weakest.includes(defeat));
  }
}

/** Options that every option that defeats them, directly or through others, is defeated by in turn. */
function schwartzSet(size: number, left: readonly number[], defeats: readonly Win[]): number[] {
  const relation = new Relation(size);
  for (const { winner, loser } of defeats) relation.add(winner, loser);
  return left.filter((a) => left.every((b) => !relation.has(b, a) || relation.has(a, b)));
}

function explainLeftOut({ options }: Pairwise, out: readonly number[], stays: number): Message[] {
  if (out.length === 0) return [];
  return [{ key: 'voting.debian.leftOut', values: { options: optionList(named(options, out)), other: option(options[stays]!) } }];
}
