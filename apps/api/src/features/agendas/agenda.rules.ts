import { may, type Actor, type Answer } from '@acuerdo/access';
import { abilityOf, type Ability } from '../../platform/guard/ability.model.ts';
import type { MeetingState } from '../meetings/meeting.rules.ts';
import { unless } from '../motions/motions.rules.ts';
import type { PaperKind } from './agenda-paper.entity.ts';

/** What of an item decides what may be done with it. */
export interface ItemStanding {
  readonly meeting: MeetingState;
  readonly consent: boolean;
  /** The party for which it was pulled; null where nobody did. */
  readonly pulledFor: string | null;
}

export const mayKeep = (actor: Actor, meeting: MeetingState): Answer => unless(may(actor, 'agendas.keep'), meeting === 'locked' ? 'api.meetings.locked' : null);

/** Notes are taken of a meeting that has begun. */
export const mayNote = (actor: Actor, meeting: MeetingState): Answer => unless(mayKeep(actor, meeting), meeting === 'planned' ? 'api.meetings.notBegun' : null);

/** Any partner pulls an item of the consent agenda before the meeting, and takes that back; what another one pulled stays pulled. */
export function mayPull(actor: Actor, { meeting, consent, pulledFor }: ItemStanding): Answer {
  if (meeting !== 'planned') return unless(may(actor, 'agendas.pull'), 'api.agendas.begun');
  if (!consent) return unless(may(actor, 'agendas.pull'), 'api.agendas.notConsent');
  return unless(may(actor, 'agendas.pull'), pulledFor === null || pulledFor === actor.partyId ? null : 'api.agendas.pulledAlready');
}

/** A circular is decided by motions alone: it has no hour, nothing to be talked about, and no other papers. Why this cannot stand on its agenda, or null. */
export function problemOfCircular(kind: string, { minutes, paper }: { minutes?: number | null; paper?: PaperKind }): 'api.agendas.circularTime' | 'api.agendas.circularPaper' | null {
  if (kind !== 'circular') return null;
  if (minutes) return 'api.agendas.circularTime';
  return paper === undefined || paper === 'motion' || paper === 'decision' ? null : 'api.agendas.circularPaper';
}

export const itemAbilities = (actor: Actor, item: ItemStanding): Ability[] => [
  abilityOf('agendas.keep', mayKeep(actor, item.meeting)), abilityOf('agendas.pull', mayPull(actor, item)),
];
