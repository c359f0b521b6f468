import { eventKind } from '../../platform/events/events.ts';

export interface PartiesToldApart {
  readonly leftPartyId: string;
  readonly rightPartyId: string;
  readonly reason: string;
}

/** Somebody said of two organisations that they are not the same: whoever compares names learns from it. */
export const partiesToldApart = eventKind<PartiesToldApart>('partiesToldApart');
