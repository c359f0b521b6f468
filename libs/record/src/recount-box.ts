import { canonical, hashText } from '@acuerdo/ledger';
import { countMotion, drawLot, type BallotBox, type Message, type MotionCount } from '@acuerdo/voting';

/** `same`: to the byte. `differs`: which parts of the count, by their names. */
export type Recounted =
  | { readonly kind: 'same'; readonly count: MotionCount; readonly bytes: number; readonly hash: string }
  | { readonly kind: 'differs'; readonly count: MotionCount; readonly parts: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: Message };

/** Draws the lot and counts the ballots of a closed vote anew, and compares with the count that is given as canonical JSON. */
export function recountBox(box: BallotBox, counted: unknown): Recounted {
  const drawn = drawAnew(box);
  if (drawn && 'refused' in drawn) return { kind: 'refused', reason: drawn.refused };
  const answer = countMotion({ spec: box.spec, electorate: box.electorate, ballots: box.ballots, ...drawn });
  if (!answer.ok) return { kind: 'refused', reason: answer.reason };
  const { count } = answer;
  const [here, there] = [canonical(count), canonical(counted)];
  if (here === there) return { kind: 'same', count, bytes: new TextEncoder().encode(here).length, hash: hashText(here) };
  return { kind: 'differs', count, parts: differing(count, counted) };
}

function drawAnew({ spec: { options, rule: { ties } }, lot }: BallotBox): { drawn: readonly string[] } | { refused: Message } | null {
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
