import { bytesOf, hashesOf, isCanonical, startSeal, type Entry, type Hash } from '@acuerdo/ledger';
import type { BookView } from './book-view.ts';
import { bookFrameForm, entryForm, openingsForm } from './forms.ts';
import { Hashes } from './hashes.ts';
import { MINUTE_BOOK, type MinuteBook } from './minute-book.ts';
import { skipValue } from './skip-value.ts';
import type { Openings } from './payload.ts';
import type { Shape } from './shape.ts';

/** Thrown where a part of a file is not written as it must be. */
export class NotAsWritten extends Error {}

const [COMMA, CLOSE_LIST, CLOSE_OBJECT, QUOTE] = [0x2c, 0x5d, 0x7d, 0x22];
const HASH_LENGTH = 64;
const UUID_LENGTH = 36;

/**
 * Looks at a minute book in the bytes of its file without reading it whole: the frame of canonical JSON has one order, so that it is known where each part
 * stands. Entries and openings are read one at a time when they are asked for, and `NotAsWritten` is thrown for one that is not canonical or not of its form.
 * Null where already the frame is not that of a minute book: then the file is to be read as a text, which can say more about what is wrong.
 */
export function scanBook(bytes: Uint8Array): BookView | null {
  try {
    return new Scan(bytes).view();
  } catch (fault) {
    if (fault instanceof NotAsWritten) return null;
    throw fault;
  }
}

class Scan {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  view(): BookView {
    const { bytes } = this;
    const chain = this.chain();
    const collaborative = this.member('collaborative') as MinuteBook['collaborative'];
    const entries = this.spans('entries');
    const exportedAt = this.member('exportedAt') as string;
    const format = this.member('format');
    const heads = this.member('heads') as MinuteBook['heads'];
    const keys = this.member('keys') as MinuteBook['keys'];
    const openings = this.openings();
    const sealAt = this.at;
    const seal = this.member('seal') as Hash;
    const sealEnd = this.at;
    const version = this.member('version');
    this.take('}');
    if (this.at !== bytes.length) throw new NotAsWritten();
    const frame = { collaborative, exportedAt, format, heads, keys, seal, version };
    if (bookFrameForm(frame, '$') !== null || format !== MINUTE_BOOK) throw new NotAsWritten();
    return {
      exportedAt, collaborative, keys, heads, chain, size: entries.length - 1,
      entry: (position) => this.entry(entries[position] ?? 0, (entries[position + 1] ?? 0) - 1),
      openings: (id) => this.opened(openings.get(id)),
      openedIds: () => openings.keys(),
      isSealed: () => {
        const sealing = startSeal();
        sealing.update(bytes.subarray(0, sealAt));
        sealing.update(bytes.subarray(sealEnd));
        return sealing.seal() === seal;
      },
    };
  }

  /** ASCII that must stand here. */
  private take(text: string): void {
    for (let at = 0; at < text.length; at += 1) if (this.bytes[this.at++] !== text.charCodeAt(at)) throw new NotAsWritten();
  }

  private next(byte: number): boolean {
    if (this.bytes[this.at] !== byte) return false;
    this.at += 1;
    return true;
  }

  /** The first member: a list of hashes, packed. */
  private chain(): Hashes {
    const chain = new Hashes();
    this.take('{"chain":[');
    do chain.push(this.hash()); while (this.next(COMMA));
    this.take(']');
    return chain;
  }

  private hash(): Uint8Array {
    const text = this.quoted(HASH_LENGTH);
    if (!/^[0-9a-f]+$/.test(text)) throw new NotAsWritten();
    return bytesOf(text);
  }

  /** A string of so many ASCII characters, in its quotes. */
  private quoted(length: number): string {
    const from = this.at + 1;
    if (!this.next(QUOTE)) throw new NotAsWritten();
    this.at += length;
    if (!this.next(QUOTE)) throw new NotAsWritten();
    return textOf(this.bytes, from, from + length);
  }

  /** A member that is small enough to be read. */
  private member(name: string): unknown {
    this.take(`,"${name}":`);
    const from = this.at;
    this.at = skipValue(this.bytes, from);
    return read(this.bytes, from, this.at);
  }

  /** Where each part of a list begins, and at last where another one would. */
  private spans(name: string): number[] {
    this.take(`,"${name}":[`);
    const starts = [this.at];
    do {
      this.at = skipValue(this.bytes, this.at);
      starts.push(this.at + 1);
    } while (this.next(COMMA));
    if (!this.next(CLOSE_LIST)) throw new NotAsWritten();
    return starts;
  }

  /** Where the openings of each entry stand. Their ids ascend, each once: else the text is not canonical. */
  private openings(): Map<string, readonly [number, number]> {
    const places = new Map<string, readonly [number, number]>();
    this.take(',"openings":{');
    if (this.next(CLOSE_OBJECT)) return places;
    let before = '';
    do {
      const id = this.quoted(UUID_LENGTH);
      this.take(':');
      const from = this.at;
      this.at = skipValue(this.bytes, from);
      if (id <= before || id.includes('\\')) throw new NotAsWritten();
      before = id;
      places.set(id, [from, this.at]);
    } while (this.next(COMMA));
    this.take('}');
    return places;
  }

  private entry(from: number, to: number): ReturnType<BookView['entry']> {
    const entry = formed(read(this.bytes, from, to), entryForm) as Entry;
    return { entry, ...hashesOf(this.bytes.subarray(from, to)) };
  }

  private opened(place: readonly [number, number] | undefined): Openings {
    return place ? formed(read(this.bytes, ...place), openingsForm) as Openings : {};
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const textOf = (bytes: Uint8Array, from: number, to: number): string => orNotAsWritten(() => decoder.decode(bytes.subarray(from, to)));

function read(bytes: Uint8Array, from: number, to: number): unknown {
  const text = textOf(bytes, from, to);
  const value = orNotAsWritten(() => JSON.parse(text) as unknown);
  if (!isCanonical(text, value)) throw new NotAsWritten();
  return value;
}

/** No UTF-8, no JSON: thrown by the runtime, in words of its own. */
function orNotAsWritten<T>(work: () => T): T {
  try {
    return work();
  } catch {
    throw new NotAsWritten();
  }
}

function formed(value: unknown, shape: Shape): unknown {
  if (shape(value, '$') !== null) throw new NotAsWritten();
  return value;
}
