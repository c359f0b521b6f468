/**
 * ZIP archives (PKWARE APPNOTE 6.3.10) as spreadsheets write them: stored or deflated parts, without encryption and without ZIP64,
 * which nothing below the size of an upload needs.
 */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

export type Parts = ReadonlyMap<string, Uint8Array>;
export type Unzipped = { readonly ok: true; readonly parts: Parts } | { readonly ok: false; readonly why: 'broken' | 'too-large' };

export interface UnzipOptions {
  readonly wanted: (name: string) => boolean;
  /** How many bytes all wanted parts may have together; what the archive says of their sizes is not believed. */
  readonly limit: number;
}

/** Unzips the wanted parts, and stops inflating at the limit: a small archive that unfolds to gigabytes costs no more than that. */
export async function unzip(bytes: Uint8Array, { wanted, limit }: UnzipOptions): Promise<Unzipped> {
  const parts = new Map<string, Uint8Array>();
  let left = limit;
  try {
    for (const entry of entriesOf(bytes)) {
      if (!wanted(entry.name)) continue;
      const part = entry.method === STORED ? entry.data : await inflate(entry.data, left);
      if (part === null || part.length > left) return { ok: false, why: 'too-large' };
      left -= part.length;
      parts.set(entry.name, part);
    }
  } catch {
    return { ok: false, why: 'broken' };
  }
  return parts.size === 0 ? { ok: false, why: 'broken' } : { ok: true, parts };
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly data: Uint8Array;
}

function* entriesOf(bytes: Uint8Array): Iterable<Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error('no entry');
    const [size, nameLength] = [view.getUint32(at + 20, true), view.getUint16(at + 28, true)];
    const local = view.getUint32(at + 42, true);
    const method = view.getUint16(at + 10, true);
    if (view.getUint32(local, true) !== LOCAL || (method !== STORED && method !== DEFLATED)) throw new Error('no part');
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (from + size > bytes.length) throw new Error('cut off');
    yield { name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)), method, data: bytes.subarray(from, from + size) };
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Error('no end');
}

async function inflate(data: Uint8Array, limit: number): Promise<Uint8Array | null> {
  const reader = new Blob([data as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    size += value?.length ?? 0;
    if (size > limit) {
      await reader.cancel();
      return null;
    }
    if (value) pieces.push(value);
  }
  return joined(pieces);
}

/** An archive of these parts, none of them deflated. */
export function zip(parts: Parts): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, data] of parts) {
    const title = new TextEncoder().encode(name);
    const sizes = [crcOf(data), data.length, data.length];
    pieces.push(record([LOCAL, [20], [0], [STORED], [0], [0x21], ...sizes, [title.length], [0]]), title, data);
    directory.push(record([CENTRAL, [20], [20], [0], [STORED], [0], [0x21], ...sizes, [title.length], [0], [0], [0], [0], 0, at]), title);
    at += 30 + title.length + data.length;
  }
  const central = joined(directory);
  return joined([...pieces, central, record([END, [0], [0], [parts.size], [parts.size], central.length, at, [0]])]);
}

/** Little-endian numbers one after the other: four bytes each, two where it stands in brackets. */
function record(numbers: readonly (number | readonly [number])[]): Uint8Array {
  return Uint8Array.from(numbers.flatMap((number) => {
    const [value, bytes] = typeof number === 'number' ? [number, 4] : [number[0], 2];
    return Array.from({ length: bytes }, (_, place) => (value >>> (8 * place)) & 0xff);
  }));
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest >>> 0;
});

function crcOf(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
