import { pairwise, pairwiseTable } from '../ballots/pairwise.ts';
import { optionList } from '../message.ts';
import type { Method } from './method.ts';
import { linkOf } from './strength.ts';
import { explainBallots, explainHeadToHeads, named } from './tiers.ts';

/** The smallest set of options each of which is preferred to every option outside it (J. H. Smith 1973). */
export const smithSet: Method = {
  counts: 'ranks',
  parameters: ['unranked'],
  elect(box, { unranked }) {
    const count = pairwise(box, unranked);
    const all = count.options.map((_, at) => at);
    const wins = all.map((a) => all.filter((b) => linkOf(count, a, b)).length);
    // Who wins the most is inside; whoever is not beaten by all inside is inside too.
    let inside = all.filter((at) => wins[at] === Math.max(...wins));
    for (let before = 0; before < inside.length;) {
      before = inside.length;
      inside = all.filter((a) => inside.includes(a) || inside.some((b) => !linkOf(count, b, a)));
    }
    return { winners: inside, account: () => ({ pairwise: pairwiseTable(count), steps: [
      explainBallots(box),
      ...explainHeadToHeads(count),
      { key: 'voting.smith.set', values: { options: optionList(named(count.options, inside)) } },
    ] }) };
  },
};
