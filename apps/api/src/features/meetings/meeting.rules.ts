import { may, type Action, type Actor, type Answer } from '@acuerdo/access';
import { abilityOf, type Ability } from '../../platform/guard/ability.model.ts';
import { unless } from '../motions/motions.rules.ts';

/** What of a meeting decides what may be done with it. */
export interface Standing {
  readonly lockedAt: Date | null;
  readonly counts: { readonly participants: number };
  /** How many statements stand on it. */
  readonly statements: number;
}

const lockedAlready = ({ lockedAt }: Standing) => (lockedAt ? 'api.meetings.locked' : null);

export const mayChange = (actor: Actor, meeting: Standing): Answer => unless(may(actor, 'meetings.keep'), lockedAlready(meeting));

/** Locking is for good, so there has to be something to lock. */
export const mayLock = (actor: Actor, meeting: Standing): Answer =>
  unless(may(actor, 'meetings.lock'), lockedAlready(meeting) ?? (meeting.counts.participants > 0 ? null : 'api.meetings.nobodyThere'));

/** A meeting entered by mistake; not one that somebody has said something about. */
export const mayRemove = (actor: Actor, meeting: Standing): Answer =>
  unless(may(actor, 'meetings.remove'), lockedAlready(meeting) ?? (meeting.statements === 0 ? null : 'api.meetings.hasStatements'));

const RULES = { 'meetings.keep': mayChange, 'meetings.lock': mayLock, 'meetings.remove': mayRemove, 'statements.add': (actor: Actor) => may(actor, 'statements.add') } as const;

export const meetingAbilities = (actor: Actor, meeting: Standing): Ability[] =>
  (Object.keys(RULES) as (keyof typeof RULES & Action)[]).map((action) => abilityOf(action, RULES[action](actor, meeting)));
