import { canonical, startSeal, type Entry, type Hash } from '@acuerdo/ledger';
import { MINUTE_BOOK, type MinuteBookParts } from './minute-book.ts';
import type { Openings } from './payload.ts';

type Several<T> = Iterable<T> | AsyncIterable<T>;

/** What goes into a minute book that is written piece by piece. */
export interface BookStream extends Pick<MinuteBookParts, 'exportedAt' | 'collaborative' | 'keys' | 'heads'> {
  /** The chain hash after each entry. */
  readonly chain: Several<Hash>;
  /** The entries as their canonical texts, in the order of the chain. */
  readonly entries: Several<string>;
  /** Openings by entry id, ids ascending. */
  readonly openings: Several<readonly [Entry['id'], Openings]>;
}

/** The text of a minute book, piece by piece: the same as `exportText` of `makeMinuteBook`, of any length. */
export async function* writeBook({ exportedAt, collaborative, keys, heads, chain, entries, openings }: BookStream): AsyncGenerator<string> {
  const sealing = startSeal();
  const utf8 = new TextEncoder();
  const sealed = (text: string): string => {
    sealing.update(utf8.encode(text));
    return text;
  };
  for await (const text of listed('{"chain":[', chain, (hash) => `"${hash}"`)) yield sealed(text);
  for await (const text of listed(`],"collaborative":${canonical(collaborative)},"entries":[`, entries, (entry) => entry)) yield sealed(text);
  const middle = `],"exportedAt":${canonical(exportedAt)},"format":"${MINUTE_BOOK}","heads":${canonical(heads)},"keys":${canonical(keys)},"openings":{`;
  for await (const text of listed(middle, openings, ([id, names]) => `${canonical(id)}:${canonical(names)}`)) yield sealed(text);
  yield sealed('}');
  const end = ',"version":1}';
  sealed(end);
  yield `,"seal":"${sealing.seal()}"${end}`;
}

async function* listed<T>(before: string, parts: Several<T>, written: (part: T) => string): AsyncGenerator<string> {
  yield before;
  let isFirst = true;
  for await (const part of parts) {
    yield isFirst ? written(part) : `,${written(part)}`;
    isFirst = false;
  }
}
