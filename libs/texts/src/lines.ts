import { diffArrays } from 'diff';

/** One place of a text that is written otherwise: from line `at` of it (from 0), these lines go and those come. */
export interface LineChange {
  readonly at: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** A text as its lines; a paragraph is a line. */
export const linesOf = (text: string): string[] => text.replaceAll('\r\n', '\n').split('\n');

/** What turns one text into another, line by line, from its beginning to its end; neighbouring lines are one change. */
export function changesBetween(before: string, after: string): LineChange[] {
  const changes: LineChange[] = [];
  let at = 0;
  let open: { at: number; removed: string[]; added: string[] } | null = null;
  for (const { value, added, removed } of diffArrays(linesOf(before), linesOf(after))) {
    if (added || removed) {
      if (!open) changes.push(open = { at, removed: [], added: [] });
      open[added ? 'added' : 'removed'].push(...value);
    } else open = null;
    if (!added) at += value.length;
  }
  return changes;
}
