import { plainWords } from './cells.ts';

/** A theme of the collaborative's own list, by its code and its names. */
export interface ThemeWords {
  readonly code: string;
  readonly names: readonly string[];
}

export interface ThemesRead {
  readonly codes: readonly string[];
  /** Words that are no theme of the list: they stay as the funder's own programme. */
  readonly unknown: readonly string[];
}

/** The themes of a cell: by code or name in either language, one or several between semicolons, bars or commas; the whole first. */
export function readThemes(written: string, themes: readonly ThemeWords[]): ThemesRead {
  const codes = new Map(themes.flatMap(({ code, names }) => [code, ...names].map((name) => [plainWords(name), code] as const)));
  const found = new Set<string>();
  const unknown = new Set<string>();
  const look = (name: string): boolean => {
    const code = codes.get(plainWords(name));
    if (code !== undefined) found.add(code);
    return code !== undefined;
  };
  const partsAt = (text: string, between: RegExp): string[] => text.split(between).map((part) => part.trim()).filter((part) => part !== '');
  for (const part of partsAt(written, /[;|\n]/)) {
    if (look(part)) continue;
    const pieces = partsAt(part, /[,/]/);
    const known = pieces.filter(look);
    if (known.length === 0) unknown.add(part);
    else for (const piece of pieces) if (!known.includes(piece)) unknown.add(piece);
  }
  return { codes: [...found], unknown: [...unknown] };
}
