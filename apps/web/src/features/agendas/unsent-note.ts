/** What was noted of an item and not sent yet, on the version of the note that was read. */
export interface Note {
  readonly version: number;
  readonly note: string;
  readonly done: boolean;
}

export function readNote(value: unknown): Note | null {
  const { version, note, done } = (value ?? {}) as Partial<Record<keyof Note, unknown>>;
  return typeof version === 'number' && typeof note === 'string' && typeof done === 'boolean' ? { version, note, done } : null;
}

interface Standing {
  readonly version: number;
  readonly note: { readonly text: string } | null;
  readonly doneAt: string | null;
}

/** What stands there, as a note that could be written on. */
export const noteNow = ({ version, note, doneAt }: Standing): Note => ({ version, note: note?.text ?? '', done: doneAt !== null });

/** Whether a note that was not sent is to be sent, says what stands there by now, or was written without having seen the last one. */
export function standingOf(mine: Note, item: Standing): 'unsent' | 'done' | 'conflict' {
  const now = noteNow(item);
  if (mine.note.trim() === now.note && mine.done === now.done) return 'done';
  return mine.version === now.version ? 'unsent' : 'conflict';
}
