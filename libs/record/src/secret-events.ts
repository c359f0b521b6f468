import { canonical, hashText, type Hash } from '@acuerdo/ledger';
import type { TaggedBallot } from '@acuerdo/voting';
import { asJson, type Payload } from './payload.ts';

/** That somebody took part in a secret vote. Who, is only committed to; how, is nowhere. */
export function participationNoted({ motionId, voterId }: { motionId: string; voterId: string }): Payload {
  return { kind: 'participation.noted', subject: motionId, facts: { motion: motionId }, secrets: { voter: voterId } };
}

/** The one order of a box: by tag, which is as random as the receipts behind the tags. */
export const inBoxOrder = (ballots: readonly TaggedBallot[]): TaggedBallot[] => ballots.toSorted((a, b) => (a.tag < b.tag ? -1 : 1));

/** What a box is known by: the hash of its ballots in their order. A lot is drawn from it, too. */
export const boxRootOf = (ballots: readonly TaggedBallot[]): Hash => hashText(canonical(asJson(inBoxOrder(ballots).map(({ tag, choice }) => ({ tag, choice })))));

export interface BoxOpened { readonly motionId: string; readonly ballots: readonly TaggedBallot[] }

/** The ballots of a secret vote when it ends: how many and their root in the open, the ballots themselves as a commitment that is opened to all. */
export function boxOpened({ motionId, ballots }: BoxOpened): Payload {
  return {
    kind: 'box.opened', subject: motionId, facts: { motion: motionId, ballots: ballots.length, root: boxRootOf(ballots) },
    secrets: { box: asJson(inBoxOrder(ballots).map(({ tag, choice }) => ({ tag, choice }))) },
  };
}
