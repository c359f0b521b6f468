
/** A sentence as data; a value may be a sentence itself, or a list. */
export interface Message {
  readonly key: string;
  readonly values?: Readonly<Record<string, MessageValue>>;
}

export type MessageValue = string | number | Message | readonly MessageValue[];


export interface Check { readonly message: Message; readonly ok: boolean }

/** The first entry that is wrong, and how. `entryId` is null where the entry is missing. */
export interface FirstWrong {
  /** From 0, in the order of the chain. */
  readonly position: number;
  readonly entryId: string | null;
  readonly message: Message;
}

/** `closed`: some of its ballots are not in the file in the open, so that nobody can recount it from this file. */
export interface CountCheck {
  readonly motion: string;
  readonly ok: boolean;
  readonly state: 'recounted' | 'closed' | 'wrong';
  readonly outcome: unknown;
}

export interface Verdict {
  readonly valid: boolean;
  /** The whole answer in one sentence. */
  readonly sentence: Message;
  readonly checks: readonly Check[];
  readonly firstWrong?: FirstWrong;
  readonly counts: readonly CountCheck[];
  /** What this verification did not prove, and what would. */
  readonly limits: readonly Message[];
}

/** What the reader holds from elsewhere: without any of it, a file can only be shown to agree with itself. */
export interface Pins {
  /** Public keys (64 hexadecimal digits) or key ids (16) that the reader trusts. */
  readonly keys?: readonly string[];
  /** A signed head that the reader kept from before. */
  readonly head?: unknown;
}
