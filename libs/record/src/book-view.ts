import { bytesOf, hashEntry, sealHash, type Entry, type Hash } from '@acuerdo/ledger';
import { Hashes } from './hashes.ts';
import type { MinuteBook } from './minute-book.ts';
import { openingsOf } from './opened.ts';
import type { Openings } from './payload.ts';

/** An entry with what it hashes to. */
export interface BookEntry {
  readonly entry: Entry;
  readonly hash: Uint8Array;
  readonly leaf: Uint8Array;
}

/** A minute book as its verification looks at it, entry by entry: whether it was read whole, or lies in the bytes of a file that is larger than a text can be. */
export interface BookView extends Pick<MinuteBook, 'exportedAt' | 'collaborative' | 'keys' | 'heads'> {
  /** How many entries there are. */
  readonly size: number;
  /** The chain hash after each entry, as the book says it. */
  readonly chain: Hashes;
  entry(position: number): BookEntry;
  openings(entryId: string): Openings;
  /** Ids of entries with openings. */
  openedIds(): Iterable<string>;
  /** Whether its seal is that of all the rest. */
  isSealed(): boolean;
}

/** The id of the entry at a place; null where there is none. */
export const idAt = (book: BookView, position: number): string | null => (position < book.size ? book.entry(position).entry.id : null);

export function viewOfBook(book: MinuteBook): BookView {
  const { seal, ...rest } = book;
  const { exportedAt, collaborative, keys, heads, entries, openings } = rest;
  return {
    exportedAt, collaborative, keys, heads, size: entries.length, chain: Hashes.of(rest.chain),
    entry: (position) => hashed(entries[position] as Entry),
    openings: (id) => openingsOf(openings, id),
    openedIds: () => Object.keys(openings),
    isSealed: () => sealHash(rest) === seal,
  };
}

function hashed(entry: Entry): BookEntry {
  const { hash, leaf }: Readonly<Record<'hash' | 'leaf', Hash>> = hashEntry(entry);
  return { entry, hash: bytesOf(hash), leaf: bytesOf(leaf) };
}
