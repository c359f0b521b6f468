import { Fraction, type Share } from '@acuerdo/exact';
import type { Message } from '../message.ts';
import type { Base } from './rule.ts';

const NAMED = new Set(['1/2', '1/3', '2/3', '1/4', '3/4', '3/5', '4/5', '1']);

/** "at least two thirds", "more than half"; a fraction without a name of its own is written out. */
export function shareMessage({ op, num, den }: Share): Message {
  const reduced = Fraction.format(Fraction.of(num, den));
  if (reduced === '1' && op === '>=') return { key: 'voting.share.all' };
  const size: Message = NAMED.has(reduced)
    ? { key: `voting.fraction.${reduced.replace('/', 'of')}` }
    : { key: 'voting.fraction.other', values: { num, den } };
  return { key: op === '>' ? 'voting.share.moreThan' : 'voting.share.atLeast', values: { size } };
}

/** A base as it stands in a message key. */
export const baseKey = (base: Base): string => (base === 'yes+no' ? 'yesNo' : base);
