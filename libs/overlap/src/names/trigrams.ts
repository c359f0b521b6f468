const SPACE = 32;
/** Letters of a text that are looked at; a name is shorter. */
const MOST = 400;
const SCRATCH = new Int32Array(MOST * 3 + 3);

/** The different trigrams of a folded text as ascending numbers; words are padded as pg_trgm pads them. */
export function trigramsOf(text: string): Int32Array {
  const most = Math.min(text.length, MOST);
  let [length, one, two] = [0, SPACE, SPACE];
  const add = (three: number): void => {
    SCRATCH[length++] = one << 20 | two << 10 | three;
    [one, two] = [two, three];
  };
  for (let at = 0; at < most; at += 1) {
    const letter = text.charCodeAt(at) & 1023;
    add(letter);
    if (letter === SPACE) one = SPACE;
  }
  if (most > 0) add(SPACE);
  const sorted = SCRATCH.subarray(0, length).sort();
  let different = 0;
  for (let at = 0; at < length; at += 1) if (at === 0 || sorted[at] !== sorted[at - 1]) SCRATCH[different++] = sorted[at] ?? 0;
  return SCRATCH.slice(0, different);
}

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
