import { may, type Action, type Actor, type Answer } from '@acuerdo/access';
import { abilityOf, type Ability } from '../../platform/guard/ability.model.ts';
import { unless } from '../motions/motions.rules.ts';

export type MeetingState = 'planned' | 'held' | 'locked';

/** What of a meeting decides what may be done with it. */
export interface Standing {
  readonly kind: string;
  readonly state: MeetingState;
  readonly counts: { readonly participants: number; readonly expected: number };
  /** How many statements stand on it. */
  readonly statements: number;
}

const lockedAlready = ({ state }: Standing) => (state === 'locked' ? 'api.meetings.locked' : null);

export const mayChange = (actor: Actor, meeting: Standing): Answer => unless(may(actor, 'meetings.keep'), lockedAlready(meeting));

/** From planned to held, and back as long as nobody was marked as there: a slip of the hand. */
export function mayBegin(actor: Actor, meeting: Standing): Answer {
  const begun = meeting.counts.participants > 0 ? 'api.meetings.begun' : null;
  return unless(may(actor, 'meetings.begin'), lockedAlready(meeting) ?? (meeting.state === 'held' ? begun : null));
}

/** Who came is said of a meeting that has begun. */
export const mayMark = (actor: Actor, meeting: Standing): Answer =>
  unless(may(actor, 'meetings.keep'), lockedAlready(meeting) ?? (meeting.state === 'planned' ? 'api.meetings.notBegun' : null));

/** Locking is for good, so there has to be something to lock; a circular has no list. */
export const mayLock = (actor: Actor, meeting: Standing): Answer => unless(may(actor, 'meetings.lock'), lockedAlready(meeting) ?? problemOfList(meeting));

/** Why who was there is not told yet, or null. */
export function problemOfList({ kind, state, counts }: Omit<Standing, 'statements'>): string | null {
  if (state === 'planned') return 'api.meetings.notBegun';
  if (counts.expected > 0) return 'api.meetings.stillExpected';
  return counts.participants > 0 || kind === 'circular' ? null : 'api.meetings.nobodyThere';
}

/** A meeting entered by mistake; not one that somebody has said something about. */
export const mayRemove = (actor: Actor, meeting: Standing): Answer =>
  unless(may(actor, 'meetings.remove'), lockedAlready(meeting) ?? (meeting.statements === 0 ? null : 'api.meetings.hasStatements'));

/** Why a meeting cannot begin at an hour, or null. `range` is that of its days. */
export function problemOfHour({ kind, timeZone, range }: { kind: string; timeZone: string | null; range: string | null }): string | null {
  if (kind === 'circular') return 'api.meetings.circularHour';
  if (timeZone === null) return 'api.meetings.hourNeedsZone';
  const [from, to] = range?.slice(1, -1).split(',') ?? [];
  return from !== undefined && from === to ? null : 'api.meetings.hourNeedsDay';
}

const RULES = {
  'meetings.keep': mayChange, 'meetings.begin': mayBegin, 'meetings.lock': mayLock, 'meetings.remove': mayRemove,
  'statements.add': (actor: Actor) => may(actor, 'statements.add'),
} as const;

export const meetingAbilities = (actor: Actor, meeting: Standing): Ability[] =>
  (Object.keys(RULES) as (keyof typeof RULES & Action)[]).map((action) => abilityOf(action, RULES[action](actor, meeting)));
