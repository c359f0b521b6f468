/** How every ledger entry ends in canonical JSON, and whether it is the last. */
const ENTRY_END = /"subject":"[A-Za-z0-9-]*","v":1\}([,\]])/g;
const ENTRY_ID = /"id":"([0-9a-f-]{36})","kind":/;

/**
 * Which ledger entry stands at a place of a minute book's text. Reads the text, not the JSON, which may be broken there.
 * Null outside the entries.
 */
export function entryAt(text: string, place: number): { position: number; entryId: string | null } | null {
  const start = text.indexOf('"entries":[');
  if (start < 0 || place < start) return null;
  let [position, from] = [0, start];
  for (const hit of text.slice(start).matchAll(ENTRY_END)) {
    const next = start + hit.index + hit[0].length;
    if (next > place) break;
    if (hit[1] === ']') return null;
    [position, from] = [position + 1, next];
  }
  return { position, entryId: ENTRY_ID.exec(text.slice(from))?.[1] ?? null };
}
