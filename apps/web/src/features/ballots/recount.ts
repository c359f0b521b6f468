import { canonical, hashText } from '@acuerdo/ledger';
import { countMotion, type Motion } from '@acuerdo/voting';
import type { Message } from '@acuerdo/words';

/** `same`: to the byte. `differs`: which parts of the count, by their names. */
export type Recounted =
  | { readonly kind: 'same'; readonly bytes: number; readonly hash: string }
  | { readonly kind: 'differs'; readonly parts: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: Message };

/** Counts the ballot box anew, here, by the library that the server uses, and compares the two counts as canonical JSON. */
export function recount(ballotBox: unknown, counted: unknown): Recounted {
  const answer = countMotion(ballotBox as Motion);
  if (!answer.ok) return { kind: 'refused', reason: answer.reason };
  const [here, there] = [canonical(answer.count), canonical(counted)];
  if (here === there) return { kind: 'same', bytes: new TextEncoder().encode(here).length, hash: hashText(here) };
  return { kind: 'differs', parts: differing(answer.count, counted) };
}

function differing(here: object, there: unknown): string[] {
  const [one, other] = [Object.entries(here), Object.entries(there ?? {})].map((entries) => new Map<string, unknown>(entries));
  const names = [...new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])];
  const text = (value: unknown): string => (value === undefined ? '' : canonical(value));
  return names.filter((name) => text(one?.get(name)) !== text(other?.get(name)));
}
