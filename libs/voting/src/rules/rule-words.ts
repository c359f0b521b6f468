import type { Share } from '@acuerdo/exact';
import { option, type Message } from '../message.ts';
import type { MotionSpec } from '../motions/motion.ts';
import { baseKey, shareMessage } from './share-words.ts';

/** How many may vote (without the recused), and how many have taken part so far. */
export interface SoFar {
  readonly eligible: number;
  readonly tookPart: number;
}

/**
 * The rule of a motion in sentences: who must take part, what the winner needs, what an abstention does, what happens otherwise;
 * with `soFar`, in numbers of partners, and how far the quorum is.
 */
export function ruleInWords({ statusQuo, rule: { quorum, threshold } }: MotionSpec, soFar?: SoFar): Message[] {
  const base = baseKey(threshold.base);
  return [
    soFar
      ? { key: 'voting.ruleWords.quorumHeads', values: { needed: headsNeeded(soFar.eligible, quorum), count: soFar.eligible } }
      : { key: 'voting.ruleWords.quorum', values: { share: shareMessage(quorum) } },
    { key: `voting.ruleWords.threshold.${base}`, values: { share: shareMessage(threshold), statusQuo: option(statusQuo) } },
    { key: `voting.ruleWords.abstention.${base}` },
    { key: 'voting.ruleWords.otherwise', values: { statusQuo: option(statusQuo) } },
    ...(soFar ? [today(soFar, quorum)] : []),
  ];
}

/** The fewest heads that are the share of all of them. */
export function headsNeeded(eligible: number, { op, num, den }: Share): number {
  const product = BigInt(eligible) * BigInt(num);
  const floor = product / BigInt(den);
  const exact = floor * BigInt(den) === product;
  return Number(op === '>=' && exact ? floor : floor + 1n);
}

function today({ eligible, tookPart }: SoFar, quorum: Share): Message {
  const missing = Math.max(0, headsNeeded(eligible, quorum) - tookPart);
  const values = { tookPart, eligible };
  return missing > 0
    ? { key: 'voting.ruleWords.todayMissing', values: { ...values, count: missing } }
    : { key: 'voting.ruleWords.todayMet', values };
}
