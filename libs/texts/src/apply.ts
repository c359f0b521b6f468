import { changesBetween, linesOf, type LineChange } from './lines.ts';

/** The text that comes of it, or the change that meets lines which were written anew since. */
export type Applied = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly meets: LineChange };

/**
 * Makes changes that were proposed to the text `base` in the text as it is `now`, which may have changed elsewhere since. A change that
 * stands there already is made. Refused: a change of lines that say something else by now.
 */
export function applyChanges(base: string, now: string, changes: readonly LineChange[]): Applied {
  const since = changesBetween(base, now);
  const pending = changes.filter((change) => !since.some((done) => isSame(done, change)));
  const meets = pending.find((change) => since.some((done) => meet(done, change)));
  if (meets) return { ok: false, meets };
  const lines = linesOf(now);
  for (const { at, removed, added } of pending.toSorted((a, b) => b.at - a.at || b.removed.length - a.removed.length)) {
    lines.splice(at + drift(since, at), removed.length, ...added);
  }
  return { ok: true, text: lines.join('\n') };
}

/** By how many lines the text has grown before line `at` of its base. */
const drift = (since: readonly LineChange[], at: number): number =>
  since.filter((done) => endOf(done) <= at).reduce((sum, { removed, added }) => sum + added.length - removed.length, 0);

const endOf = ({ at, removed }: LineChange): number => at + removed.length;

/** Two changes of one base meet where they take the same line, or one writes inside what the other takes, or both between the same two lines. */
function meet(a: LineChange, b: LineChange): boolean {
  const [from, to] = [Math.max(a.at, b.at), Math.min(endOf(a), endOf(b))];
  return from < to || isInside(a, b) || isInside(b, a) || (a.at === b.at && endOf(a) === endOf(b));
}

const isInside = (inner: LineChange, outer: LineChange): boolean => outer.at < inner.at && endOf(inner) < endOf(outer);

const isSame = (a: LineChange, b: LineChange): boolean => a.at === b.at && sameLines(a.removed, b.removed) && sameLines(a.added, b.added);

const sameLines = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((line, at) => line === b[at]);
