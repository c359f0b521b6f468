import { crc32 } from 'node:zlib';

/** A part with nothing in it, by its name. ECMA-376, part 2, 11 (core properties) and part 1, 22.2 and 22.3. */
const EMPTY: Readonly<Record<string, string>> = {
  'docProps/core.xml': '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
  'docProps/app.xml': '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
  'docProps/custom.xml': '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
};
const SIGNED = '_xmlsignatures/';

/** Where things stand in the records of a ZIP file: APPNOTE 4.3. */
const END = { signature: 0x06054b50, size: 22, entries: 10, directory: 16, longestComment: 0xffff } as const;
const LISTED = { signature: 0x02014b50, size: 46, flags: 8, method: 10, crc: 16, packed: 20, plain: 24, name: 28, extra: 30, comment: 32, local: 42 } as const;
const LOCAL = { signature: 0x04034b50, size: 30, flags: 6, method: 8, crc: 14, packed: 18, plain: 22, name: 26, extra: 28 } as const;
const SIZES_FOLLOW = 0x08;

interface Part {
  readonly name: string;
  /** Where it is listed. */
  readonly listed: number;
}

/**
 * An Office file with empty properties. They are overwritten where they stand, stored and filled up with spaces to the length that
 * they had, so that nothing else moves and nothing has to be packed anew (a part too short
 * for that has nothing to say). Throws `RangeError` where a ZIP file is not one.
 */
export function withoutProperties(bytes: Buffer): Buffer {
  const parts = partsOf(bytes);
  if (parts.some(({ name }) => name.startsWith(SIGNED))) return bytes;
  const cleaned = Buffer.from(bytes);
  for (const { name, listed } of parts) if (name in EMPTY) overwrite(cleaned, listed, EMPTY[name] ?? '');
  return cleaned;
}

function partsOf(bytes: Buffer): Part[] {
  let at = bytes.readUInt32LE(endOf(bytes) + END.directory);
  return Array.from({ length: bytes.readUInt16LE(endOf(bytes) + END.entries) }, () => {
    if (bytes.readUInt32LE(at) !== LISTED.signature) throw new RangeError('not a directory of a ZIP file');
    const [listed, name] = [at, bytes.readUInt16LE(at + LISTED.name)];
    at += LISTED.size + name + bytes.readUInt16LE(at + LISTED.extra) + bytes.readUInt16LE(at + LISTED.comment);
    return { name: bytes.toString('utf8', listed + LISTED.size, listed + LISTED.size + name), listed };
  });
}

function endOf(bytes: Buffer): number {
  const last = bytes.length - END.size;
  for (let at = last; at >= Math.max(0, last - END.longestComment); at -= 1) if (bytes.readUInt32LE(at) === END.signature) return at;
  throw new RangeError('not a ZIP file');
}

function overwrite(bytes: Buffer, listed: number, empty: string): void {
  const local = bytes.readUInt32LE(listed + LISTED.local);
  if (bytes.readUInt32LE(local) !== LOCAL.signature) throw new RangeError('not a part of a ZIP file');
  const length = bytes.readUInt32LE(listed + LISTED.packed);
  const from = local + LOCAL.size + bytes.readUInt16LE(local + LOCAL.name) + bytes.readUInt16LE(local + LOCAL.extra);
  if (from + length > bytes.length) throw new RangeError('a part beyond the end of its file');
  if (length < empty.length) return;
  const text = Buffer.from(empty.padEnd(length));
  text.copy(bytes, from);
  for (const [at, { flags, method, crc, packed, plain }] of [[listed, LISTED], [local, LOCAL]] as const) {
    bytes.writeUInt16LE(bytes.readUInt16LE(at + flags) & ~SIZES_FOLLOW, at + flags);
    bytes.writeUInt16LE(0, at + method);
    bytes.writeUInt32LE(crc32(text), at + crc);
    for (const place of [packed, plain]) bytes.writeUInt32LE(length, at + place);
  }
}
