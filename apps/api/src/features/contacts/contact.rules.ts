import { may, mayForOwner, type Actor, type Answer } from '@acuerdo/access';
import { abilityOf, type Ability } from '../../platform/guard/ability.model.ts';

/** Who speaks with a grantee now. */
export interface Holder {
  readonly personId: string;
  readonly name: string;
  /** The party that the person acts for. */
  readonly partyId: string;
}

/** A note as far as acts on it ask. */
export interface NoteFacts {
  readonly ownerId: string;
  readonly shared: boolean;
  /** Of the grantee, for the viewer. */
  readonly protection: string;
}

const no = (key: string, values: Readonly<Record<string, string>> = {}): Answer => ({ allowed: false, reason: { key, values } });

/** Whoever comes first speaks with a grantee; after that it is handed on, never taken. */
export function mayTake(actor: Actor, holder: Holder | null): Answer {
  const answer = may(actor, 'contacts.take');
  return answer.allowed && holder ? no('api.contacts.speaks', { name: holder.name }) : answer;
}

/** The party whose person speaks with it hands it on, to anybody, or lets it go: also when that person has left. */
export function mayHandOn(actor: Actor, holder: Holder | null): Answer {
  return holder ? mayForOwner(actor, 'contacts.handOn', holder.partyId) : no('api.contacts.nobody');
}

/** Its own party shares a note, and takes it back; what names a protected grantee is opened first. */
export function mayShareNote(actor: Actor, { ownerId, protection, shared }: NoteFacts): Answer {
  const answer = mayForOwner(actor, 'contacts.share', ownerId);
  return answer.allowed && !shared && protection === 'protected' ? no('api.grants.protectedFirst') : answer;
}

export const mayRemoveNote = (actor: Actor, { ownerId }: NoteFacts): Answer => mayForOwner(actor, 'contacts.remove', ownerId);

export const ownerAbilities = (actor: Actor, holder: Holder | null): Ability[] => [
  abilityOf('contacts.take', mayTake(actor, holder)), abilityOf('contacts.handOn', mayHandOn(actor, holder)), abilityOf('contacts.note', may(actor, 'contacts.note')),
];

export const noteAbilities = (actor: Actor, note: NoteFacts): Ability[] => [
  abilityOf('contacts.share', mayShareNote(actor, note)), abilityOf('contacts.remove', mayRemoveNote(actor, note)),
];
