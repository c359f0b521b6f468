const { imul } = Math;

/** Words in a row that make a passage. */
const PASSAGE = 5;
/** So many passages of a text are kept at the most: the ones with the lowest hashes, in any text the same (bottom-k MinHash, Broder 1997). */
const KEPT = 64;
/** Fewer passages than this say nothing of copying. */
const LEAST = 8;
const EVERY = 0xffffffff;
const WORDS_APART = 0x01000193;

/** What is kept of a text's passages to find them in another text, ascending; null when the text is too short. */
export function passagesOf(words: readonly number[]): Uint32Array | null {
  if (words.length < PASSAGE + LEAST - 1) return null;
  const hashes = new Uint32Array(words.length - PASSAGE + 1);
  for (let at = 0; at < hashes.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let step = 0; step < PASSAGE; step += 1) hash = imul(hash ^ (words[at + step] ?? 0), WORDS_APART);
    hashes[at] = hash ^ (hash >>> 15);
  }
  return hashes.sort().slice(0, KEPT);
}

/**
 * Percent of the shorter text's passages that stand in the other one too; of long texts an estimate from the passages kept.
 * Null where one of them is too short to say.
 */
export function copiedShare(a: Uint32Array | null, b: Uint32Array | null): number | null {
  if (!a || !b) return null;
  const limit = Math.min(lastOf(a), lastOf(b));
  const shorter = Math.min(countUpTo(a, limit), countUpTo(b, limit));
  return shorter < LEAST ? null : Math.floor((sharedUpTo(a, b, limit) * 100) / shorter);
}

/** Up to which hash a sketch holds all passages of its text. */
const lastOf = (passages: Uint32Array): number => (passages.length < KEPT ? EVERY : passages[KEPT - 1] ?? 0);

function countUpTo(passages: Uint32Array, limit: number): number {
  let count = passages.length;
  while (count > 0 && (passages[count - 1] ?? 0) > limit) count -= 1;
  return count;
}

function sharedUpTo(a: Uint32Array, b: Uint32Array, limit: number): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left > limit || right > limit) break;
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return shared;
}
