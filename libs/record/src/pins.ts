import { canonical, type SignedTreeHead } from '@acuerdo/ledger';
import type { BookView } from './book-view.ts';
import type { Hashed } from './chain.ts';
import { signedHeadForm } from './forms.ts';
import type { AddedKeys } from './keys.ts';
import { at, problem, type Problem } from './problem.ts';
import type { Pins } from './verdict.ts';

/** The head that the reader kept, if it has the form of one. */
export function pinnedHead({ head }: Pins): SignedTreeHead | null {
  return head !== undefined && signedHeadForm(head, '$') === null ? head as SignedTreeHead : null;
}

export function isPinned({ keys = [] }: Pins, key: { readonly keyId: string; readonly publicKey: string }): boolean {
  return keys.includes(key.publicKey) || keys.includes(key.keyId);
}

export interface Known {
  readonly hashed: Hashed;
  readonly added: AddedKeys;
  readonly signed: readonly SignedTreeHead[];
}

/** Holds a book to what its reader already had: a trusted key, an earlier head. `signed`: the heads with a good signature. */
export function pinProblems(book: BookView, pins: Pins, known: Known): Problem[] {
  return [...keyPinProblems(book, pins, known), ...headPinProblems(book, pins, known.hashed)];
}

/** A key is trusted when the reader pinned it, or when a head of a trusted key covers the entry that added it (rotation). */
function keyPinProblems(book: BookView, pins: Pins, { added, signed }: Known): Problem[] {
  if (!pins.keys || pins.keys.length === 0) return [];
  const trusted = new Set(book.keys.filter((key) => isPinned(pins, key)).map(({ keyId }) => keyId));
  for (const { head } of signed) {
    if (trusted.has(head.key)) for (const [keyId, { position }] of added) if (position < head.size) trusted.add(keyId);
  }
  const last = signed.at(-1)?.head.key;
  return last !== undefined && trusted.has(last) ? [] : [problem('pins', 'record.pin.key', { key: last ?? '–' })];
}

function headPinProblems(book: BookView, pins: Pins, hashed: Hashed): Problem[] {
  if (pins.head === undefined) return [];
  const kept = pinnedHead(pins)?.head;
  if (!kept) return [problem('pins', 'record.pin.form')];
  const { size } = kept;
  if (kept.collaborative !== book.collaborative.id) return [problem('pins', 'record.pin.foreign')];
  if (size > book.size) return [at(book.size, null, problem('pins', 'record.pin.missing', { size, entries: book.size }))];
  return hashed.roots.get(size) === kept.root ? [] : [problem('pins', 'record.pin.differs', { size })];
}

/** A single head of a proof can be compared with a kept one only where both are of the same size. */
export function sameSizeDiffers(kept: SignedTreeHead, { head }: SignedTreeHead): boolean {
  const state = ({ collaborative, size, root, chain }: SignedTreeHead['head']): string => canonical({ collaborative, size, root, chain });
  return kept.head.size === head.size && state(kept.head) !== state(head);
}
