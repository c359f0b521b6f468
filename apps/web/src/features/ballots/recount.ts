import { canonical, hashText } from '@acuerdo/ledger';
import { countMotion, drawLot, type Lot, type Message as Reason, type Motion } from '@acuerdo/voting';
import type { Message } from '@acuerdo/words';

/** `same`: to the byte. `differs`: which parts of the count, by their names. */
export type Recounted =
  | { readonly kind: 'same'; readonly bytes: number; readonly hash: string }
  | { readonly kind: 'differs'; readonly parts: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: Message };

/** The ballots of a closed vote, with what its lot was drawn from where its rule has one. */
type Box = Motion & { readonly lot?: Omit<Lot, 'commitment'> };

/** Draws the lot and counts the ballots anew, here, by the library that the server uses, and compares the two counts as canonical JSON. */
export function recount(ballotBox: unknown, counted: unknown): Recounted {
  const box = ballotBox as Box;
  const drawn = drawAnew(box);
  if (drawn && 'refused' in drawn) return { kind: 'refused', reason: drawn.refused };
  const answer = countMotion({ spec: box.spec, electorate: box.electorate, ballots: box.ballots, ...drawn });
  if (!answer.ok) return { kind: 'refused', reason: answer.reason };
  const [here, there] = [canonical(answer.count), canonical(counted)];
  if (here === there) return { kind: 'same', bytes: new TextEncoder().encode(here).length, hash: hashText(here) };
  return { kind: 'differs', parts: differing(answer.count, counted) };
}

function drawAnew({ spec: { options, rule: { ties } }, lot }: Box): { drawn: readonly string[] } | { refused: Reason } | null {
  if (!lot || ties?.kind !== 'lot') return null;
  const order = drawLot(options.map(({ id }) => id), { ...lot, commitment: ties.commitment }, hashText);
  return order.ok ? { drawn: order.value } : { refused: order.reason };
}

function differing(here: object, there: unknown): string[] {
  const [one, other] = [Object.entries(here), Object.entries(there ?? {})].map((entries) => new Map<string, unknown>(entries));
  const names = [...new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])];
  const text = (value: unknown): string => (value === undefined ? '' : canonical(value));
  return names.filter((name) => text(one?.get(name)) !== text(other?.get(name)));
}
