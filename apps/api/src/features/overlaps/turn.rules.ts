import { may, type Actor, type Answer } from '@acuerdo/access';

/** Officers have so many days for themselves; then the directors of their partners see it too. */
export const DIRECTORS_AFTER_DAYS = 14;
const DAY = 86_400_000;

/** Whose officers an overlap concerns, and what the viewer's party did with it. */
export interface Turn {
  readonly leftPartyId: string;
  readonly rightPartyId: string;
  readonly openSince: Date;
  /** When the officers of the viewer's party showed it to their directors. */
  readonly shownAt: Date | null;
}

/** Who answers for a partner above its officers: its delegate, who speaks for it among the partners. */
export const isDirector = ({ roles }: Pick<Actor, 'roles'>): boolean => roles.includes('delegate') && !roles.includes('officer') && !roles.includes('secretariat');

/** Whether an overlap is one of the viewer's own party's. */
export const isConcerned = ({ partyId }: Pick<Actor, 'partyId'>, { leftPartyId, rightPartyId }: Pick<Turn, 'leftPartyId' | 'rightPartyId'>): boolean =>
  partyId === leftPartyId || partyId === rightPartyId;

/** What waits since then or longer is the directors' by now. */
export const waitingSince = (now: Date): Date => new Date(now.getTime() - DIRECTORS_AFTER_DAYS * DAY);

/** From when on it is the directors' too: after fourteen days without an answer, or once their officers showed it to them. */
export function directorsFrom({ openSince, shownAt }: Pick<Turn, 'openSince' | 'shownAt'>): Date {
  const inTime = new Date(openSince.getTime() + DIRECTORS_AFTER_DAYS * DAY);
  return shownAt && shownAt < inTime ? shownAt : inTime;
}

const no = (key: string): Answer => ({ allowed: false, reason: { key, values: {} } });

/** Officers and the secretariat answer what they see; a director what concerns the own partner, once it is the directors' turn. */
export function mayAnswer(actor: Actor, turn: Turn, now: Date): Answer {
  const byRole = may(actor, 'overlaps.answer');
  if (!byRole.allowed || !isDirector(actor)) return byRole;
  if (!isConcerned(actor, turn)) return no('api.overlaps.notConcerned');
  return now < directorsFrom(turn) ? no('api.overlaps.officersFirst') : byRole;
}

/** What happens on a party's own desk is done by its officers. */
export function mayHandle(actor: Actor, turn: Turn): Answer {
  const byRole = may(actor, 'overlaps.handle');
  return byRole.allowed && !isConcerned(actor, turn) ? no('api.overlaps.notConcerned') : byRole;
}
