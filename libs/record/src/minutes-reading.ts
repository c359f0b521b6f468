import { minutesHashOf } from './minutes-events.ts';
import type { Bilingual } from './events.ts';
import type { Event } from './motions.ts';
import { opened } from './opened.ts';
import { problem, type Problem } from './problem.ts';
import { isObject } from './shape.ts';

interface Approval {
  readonly minutes: string;
  readonly version: number;
  readonly textHash: string;
  readonly partner: string;
}

/** What a book says of minutes, as far as it was read. */
export interface MinutesReading {
  readonly approvals: Map<string, Approval>;
  locked: number;
}

export function readMinutesApproved({ entry, facts, reading: { minutes } }: Event): Problem | null {
  const { version, textHash, partner } = facts as unknown as Approval;
  minutes.approvals.set(entry.id, { minutes: entry.subject, version, textHash, partner });
  return null;
}

/** Numbers without a gap; each approval that is named stands before it, of this very text, by another partner; and the text, where it is opened, is the one that was approved. */
export function readMinutesLocked({ entry, facts, openings, reading: { minutes } }: Event): Problem | null {
  const { number, version, textHash, approvals } = facts as unknown as Omit<Approval, 'minutes'> & { number: number; approvals: string[] };
  const expected = minutes.locked + 1;
  minutes.locked = number;
  if (number !== expected) return problem('minutes', 'record.minutes.number', { number, expected });
  const signed = approvals.map((id) => minutes.approvals.get(id));
  const fits = signed.every((one) => one?.minutes === entry.subject && one.version === version && one.textHash === textHash);
  if (!fits || new Set(signed.map((one) => one?.partner)).size !== approvals.length) return problem('minutes', 'record.minutes.approvals', { number });
  const text = opened(openings, 'text');
  return text === undefined || (isObject(text) && minutesHashOf(text as unknown as Bilingual) === textHash) ? null : problem('minutes', 'record.minutes.text', { number });
}
