import { isPresence, type Presence } from './meeting-kinds.ts';

/** That somebody came, or not, with what stood there when it was marked. */
export interface Mark {
  readonly was: string;
  readonly presence: Presence;
}

export function readMark(value: unknown): Mark | null {
  const { was, presence } = (value ?? {}) as Partial<Record<keyof Mark, unknown>>;
  return typeof was === 'string' && isPresence(presence) ? { was, presence } : null;
}

/** Whether a mark that was not sent is to be sent, says what stands there by now, or says otherwise than somebody else did since. */
export function standingOf(mark: Mark, now: string): 'unsent' | 'done' | 'conflict' {
  if (mark.presence === now) return 'done';
  return mark.was === now ? 'unsent' : 'conflict';
}
