import { run as runOther } from 'schulze-method';

/**
 * The limit: pairs and strongest paths in bare loops over typed arrays, without names, weights, blanks, exactness, ties or explanation.
 * Ranks are ballots × options. Gives the options that nobody stands above.
 */
export function bareSchulze(ranks: Uint16Array, width: number): number[] {
  const pairs = new Uint32Array(width * width);
  for (let from = 0; from < ranks.length; from += width) {
    for (let a = 0; a < width; a += 1) {
      const above = ranks[from + a]!;
      for (let b = a + 1; b < width; b += 1) {
        const below = ranks[from + b]!;
        pairs[a * width + b]! += (above - below) >>> 31;
        pairs[b * width + a]! += (below - above) >>> 31;
      }
    }
  }
  const paths = pairs.map((votes, at) => (votes > pairs[(at % width) * width + Math.floor(at / width)]! ? votes : 0));
  for (let via = 0; via < width; via += 1) for (let a = 0; a < width; a += 1) for (let b = 0; b < width; b += 1) {
    const weaker = Math.min(paths[a * width + via]!, paths[via * width + b]!);
    if (a !== b && weaker > paths[a * width + b]!) paths[a * width + b] = weaker;
  }
  const all = Array.from({ length: width }, (_, at) => at);
  return all.filter((a) => all.every((b) => paths[b * width + a]! <= paths[a * width + b]!));
}

/** The same by the public library `schulze-method`, from ballots as it wants them: a rank for each option. */
export function otherSchulze(width: number, ballots: readonly (readonly number[])[]): number[] {
  return runOther(width, ballots)[0]!.indexes;
}
