/** The different trigrams of a folded text as ascending numbers; words are padded as pg_trgm pads them. */
export function trigramsOf(text: string): Int32Array {
  const padded = `  ${text.replaceAll(' ', '   ')} `;
  const all = new Int32Array(Math.max(0, padded.length - 2));
  let length = 0;
  for (let at = 0; at + 3 <= padded.length; at += 1) {
    const [one, two, three] = [padded.charCodeAt(at) & 1023, padded.charCodeAt(at + 1) & 1023, padded.charCodeAt(at + 2) & 1023];
    if (three !== SPACE || two !== SPACE) all[length++] = one << 20 | two << 10 | three;
  }
  const sorted = all.subarray(0, length).sort();
  let different = 0;
  for (let at = 0; at < length; at += 1) if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[different++] = sorted[at] ?? 0;
  return sorted.slice(0, different);
}

const SPACE = 32;

/** How many of a hundred trigrams of both two texts share (Dice). */
export function trigramLikeness(a: Int32Array, b: Int32Array): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return a.length + b.length === 0 ? 0 : Math.floor((200 * shared) / (a.length + b.length));
}
