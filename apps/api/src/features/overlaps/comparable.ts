import { fromRegister, type RegisteredGrant } from '@acuerdo/overlap';
import type { Comparable } from './overlap.rules.ts';

/** A grant as the statement gives it, with what decides who sees an overlap of it. */
export interface ComparableRow extends RegisteredGrant {
  readonly ownerId: string;
  readonly shared: boolean;
}

export const comparable = ({ ownerId, shared, ...kept }: ComparableRow): Comparable => ({ ownerId, shared, grant: fromRegister(kept) });
