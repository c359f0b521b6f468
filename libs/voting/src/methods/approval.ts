import { turnout } from '../ballots/box.ts';
import { option } from '../message.ts';
import type { Method } from './method.ts';
import { pointsOf, totalsOf } from './points.ts';
import { explainBallots, explainRanking, rankingOf, scoresOf, tiersBy, written } from './tiers.ts';

/** Approval (S. J. Brams and P. C. Fishburn 1978; rule book d2): one for every approved option; a ballot may approve none or all. */
export const approval: Method = {
  counts: 'scores',
  parameters: [],
  usual: { maxScore: 1 },
  elect(box) {
    const { options, den } = box;
    const approvals = totalsOf(pointsOf(box));
    const tiers = tiersBy(approvals);
    return { winners: tiers[0] ?? [], account: () => {
      const total = written(turnout(box).total, den);
      return {
        ranking: rankingOf(options, tiers),
        scores: scoresOf(options, approvals, den),
        steps: [
          explainBallots(box),
          ...tiers.flat().map((at) => ({ key: 'voting.approval.votes', values: { option: option(options[at]!), votes: written(approvals[at]!, den), total } })),
          ...explainRanking(options, tiers),
        ],
      };
    } };
  },
};
