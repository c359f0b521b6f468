import type { Message } from '@acuerdo/words';

/** A day by which the partners have to have answered: the end of a phase, of a vote, of the deliberation. */
export interface Deadline {
  readonly name: Message;
  readonly on: string;
}

export interface Board {
  /** The partner's short name. */
  readonly partner: string;
  /** The days on which its board meets, as far as it has said. */
  readonly meets: readonly string[];
}

/** The first day from today on which a board meets; null where it has named none. */
export const nextMeeting = (meets: readonly string[], today: string): string | null => meets.filter((day) => day >= today).toSorted()[0] ?? null;

/**
 * Every deadline that falls before the next meeting of a partner's board, one sentence for each partner and deadline, in the order of
 * the deadlines. A deadline on the day of the meeting warns of nothing; nor does a deadline that is past, or a board that has named no day.
 */
export function boardWarnings(deadlines: readonly Deadline[], boards: readonly Board[], today: string): Message[] {
  const ahead = deadlines.filter(({ on }) => on >= today).toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  return ahead.flatMap(({ name, on }) => boards.flatMap(({ partner, meets }) => {
    const next = nextMeeting(meets, today);
    return next !== null && next > on ? [{ key: 'api.boards.meetsLater', values: { deadline: name, on, partner, meets: next } }] : [];
  }));
}
