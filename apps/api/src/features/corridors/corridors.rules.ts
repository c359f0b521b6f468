import type { Message } from '@acuerdo/words';

/** A place: a country (ISO 3166-1), a region (UN M49), or the north or south of the world. */
export const PLACE = /^(?:[A-Z]{2}|\d{3}|north|south)$/;

export interface Current {
  readonly version: number;
  /** Its first day. */
  readonly from: string;
}

/** Why a version cannot follow the current one; null where it can: it follows what its author saw, and begins later. */
export function whyNotAfter(current: Current, { after, from }: { after: number; from: string }): { reason: Message; path: string[] } | null {
  if (after !== current.version) return { reason: { key: 'api.corridors.changedMeanwhile', values: { version: current.version } }, path: [] };
  if (from <= current.from) return { reason: { key: 'api.corridors.beginsLater', values: { date: current.from } }, path: ['from'] };
  return null;
}
