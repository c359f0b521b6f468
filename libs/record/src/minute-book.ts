import { canonical, chainHash, entryHash, GENESIS, sealHash, type Entry, type Hash, type SignedTreeHead } from '@acuerdo/ledger';
import type { Openings } from './payload.ts';

export interface BookKey {
  readonly keyId: string;
  readonly publicKey: string;
  /** As in its `key.added` entry. */
  readonly from: string;
}

/** What goes into a minute book. */
export interface MinuteBookParts {
  readonly exportedAt: string;
  readonly collaborative: { readonly id: string; readonly slug: string; readonly name: string };
  readonly keys: readonly BookKey[];
  /** In the order of the chain, from the first; the last head covers all of them and no more. */
  readonly entries: readonly Entry[];
  /** In the order of their sizes. The more there are, the closer an alteration can be located. */
  readonly heads: readonly SignedTreeHead[];
  /** By entry id, what the exporter may see; what is missing stays closed. */
  readonly openings: Readonly<Record<string, Openings>>;
}

/** The ledger of a collaborative in one file, verifiable without the server. */
export interface MinuteBook extends MinuteBookParts {
  readonly format: typeof MINUTE_BOOK;
  readonly version: 1;
  /** The chain hash after each entry, so that the first wrong entry can be named. */
  readonly chain: readonly Hash[];
  /** Over all the rest, so that a change in the frame of the file shows too. */
  readonly seal: Hash;
}

export const MINUTE_BOOK = 'acuerdo-minute-book';

/** The minute book of these parts. Write it with `exportText`, or it will not verify. */
export function makeMinuteBook({ exportedAt, collaborative, keys, entries, heads, openings }: MinuteBookParts): MinuteBook {
  const book = {
    format: MINUTE_BOOK, version: 1, exportedAt, collaborative, keys, entries, chain: chainOf(entries), heads, openings,
  } as const;
  return { ...book, seal: sealHash(book) };
}

/** The only text that a document of ours has: canonical JSON, without a line end. */
export function exportText(document: object): string {
  return canonical(document);
}

function chainOf(entries: readonly Entry[]): Hash[] {
  const chain: Hash[] = [];
  for (const entry of entries) chain.push(chainHash(chain.at(-1) ?? GENESIS, entryHash(entry)));
  return chain;
}
