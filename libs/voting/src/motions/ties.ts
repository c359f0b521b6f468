import { refuse, type Read } from '../message.ts';
import { sideOf } from './choice.ts';
import type { MotionSpec } from './spec.ts';
import type { Cast } from './voices.ts';

/** How a tie was broken, by what the rule declared. */
export interface TieBreak {
  readonly by: 'casting-vote' | 'lot';
  readonly among: readonly string[];
  readonly chosen: string;
}

/** Breaks a tie as the rule says; null where it says that nothing is chosen, where the casting voter takes no side, or no lot was drawn. */
export function breakTie(spec: MotionSpec, cast: Cast, among: readonly string[]): TieBreak | null {
  const { ties } = spec.rule;
  if (among.length < 2 || !ties || ties.kind === 'status-quo') return null;
  const chosen = ties.kind === 'lot' ? cast.drawn?.find((id) => among.includes(id)) : castingChoice(spec, cast, among);
  return chosen === undefined ? null : { by: ties.kind, among, chosen };
}

/** The option that the casting voter puts above all others that are tied; a divided vote has to agree. */
function castingChoice(spec: MotionSpec, { casting }: Cast, among: readonly string[]): string | undefined {
  if (casting.length === 0) return undefined;
  return among.find((id) => among.every((other) => id === other || casting.every(({ choice }) => sideOf(spec, choice, [id, other]) === 'yes')));
}

/** What a lot is drawn from: the secret behind the published commitment, and the root of the ballot log at the close, which nobody knew before. */
export interface Lot {
  readonly commitment: string;
  readonly secret: string;
  readonly root: string;
}

/**
 * The order that a lot gives to the options: by the SHA-256 of secret, root and option (rule book d0). `sha256` gives the hash of a text in
 * UTF-8 as lower-case hex. Refused: a secret that is not the one committed to.
 */
export function drawLot(options: readonly string[], { commitment, secret, root }: Lot, sha256: (text: string) => string): Read<string[]> {
  if (sha256(secret) !== commitment) return refuse('voting.lot.otherSecret', { field: 'secret', value: sha256(secret), commitment });
  const keys = new Map(options.map((id) => [id, sha256(`${secret}\n${root}\n${id}`)]));
  return { ok: true, value: options.toSorted((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : 1)) };
}
