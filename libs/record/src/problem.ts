import type { Message } from './verdict.ts';

/** What the checks of a document are, in the order in which they are told. */
export type CheckName = 'form' | 'chain' | 'keys' | 'heads' | 'pins' | 'openings' | 'ballots' | 'counts' | 'decisions' | 'minutes' | 'seal' | 'inclusion';

/** Something wrong: found by which check, told how, and in which entry, where it is one. */
export interface Problem {
  readonly check: CheckName;
  readonly message: Message;
  readonly position?: number;
  readonly entryId?: string | null;
}

export function problem(check: CheckName, key: string, values: Message['values'] = {}): Problem {
  return { check, message: { key, values } };
}

export function at(position: number, entryId: string | null, found: Problem): Problem {
  return { ...found, position, entryId };
}
