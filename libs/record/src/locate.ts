/** How every ledger entry ends in canonical JSON. */
const ENTRY_END = /"subject":"[A-Za-z0-9-]*","v":1\},/g;
const ENTRY_ID = /"id":"([0-9a-f-]{36})","kind":/;

/**
 * Which ledger entry stands at a place of a minute book's text. Reads the text, not the JSON, which may be broken there.
 * Null outside the entries.
 */
export function entryAt(text: string, place: number): { position: number; entryId: string | null } | null {
  const start = text.indexOf('"entries":[');
  const end = text.lastIndexOf('],"exportedAt":"');
  if (start < 0 || place < start || (end >= 0 && place > end)) return null;
  let [position, from] = [0, start];
  for (const hit of text.slice(start).matchAll(ENTRY_END)) {
    const next = start + hit.index + hit[0].length;
    if (next > place) break;
    [position, from] = [position + 1, next];
  }
  return { position, entryId: ENTRY_ID.exec(text.slice(from, end < 0 ? undefined : end))?.[1] ?? null };
}
