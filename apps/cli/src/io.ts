import { readFile } from 'node:fs/promises';
import type { Language } from '@acuerdo/words';

/** All that a command may touch. Results go to `out` and nothing else does; what a person should know goes to `err`. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  read(path: string): Promise<Uint8Array>;
  readonly language: Language;
}

/** A command of `acuerdo`: its own arguments in, the exit code out. */
export type Command = (argv: string[], io: Io) => Promise<number>;

/** 0 done, 1 refused or not valid, 2 wrong usage. */
export const EXIT = { done: 0, refused: 1, usage: 2 } as const;

/** The real terminal and the real files; each text is one line, the line end is added here. */
export function terminal(language: Language): Io {
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    read: (path) => readFile(path),
    language,
  };
}
