import { turnout } from '../ballots/box.ts';
import { option, type Message } from '../message.ts';
import type { Method } from './method.ts';
import { Places } from './standing.ts';
import { explainBallots, explainRanking, rankingOf, scoresOf, tiersBy, written } from './tiers.ts';

/**
 * Plurality (rule book d1): one vote for the single first option of a ballot. A ballot with several first options gives none and is
 * reported, unless `equalRank` says that it is split or passed over: the first round of an instant runoff.
 */
export const plurality: Method = {
  counts: 'ranks',
  parameters: ['equalRank'],
  elect(box, { equalRank }) {
    const { options } = box;
    const places = Places.of(box, equalRank);
    const { votes, exhausted } = places.round([...options.keys()]);
    const tiers = tiersBy(votes);
    return { winners: tiers[0] ?? [], account: () => {
      const notCounted = exhausted - turnout(box).blank * (places.den / box.den);
      const left: Message[] = notCounted > 0n ? [{ key: 'voting.plurality.notCounted', values: { votes: written(notCounted, places.den) } }] : [];
      return {
        ranking: rankingOf(options, tiers),
        scores: scoresOf(options, votes, places.den),
        steps: [
          explainBallots(box),
          ...left,
          ...tiers.flat().map((at) => ({ key: 'voting.plurality.votes', values: { option: option(options[at]!), votes: written(votes[at]!, places.den) } })),
          ...explainRanking(options, tiers),
        ],
      };
    } };
  },
};
