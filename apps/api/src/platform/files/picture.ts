/** Segments of a JPEG (ITU-T T.81, B.1.1.3): 0xE1 EXIF and XMP, 0xED IPTC, 0xFE a comment. Colour profiles and the rest stay. */
const [EXIF, IPTC, COMMENT, SCAN] = [0xe1, 0xed, 0xfe, 0xda];
/** Chunks of a PNG (ISO/IEC 15948, 11.3): texts, EXIF and the time of the last change. */
const SAID = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);
const HEAD = 8;
const CHUNK = 12;

/** A JPEG without what is said of it; which way up it is, stays. Throws `RangeError` where it ends too soon. */
export function jpegWithoutSegments(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  let turned: number | null = null;
  while (bytes.readUInt8(at) === 0xff && bytes.readUInt8(at + 1) !== SCAN) {
    const marker = bytes.readUInt8(at + 1);
    const segment = bytes.subarray(at, at + 2 + bytes.readUInt16BE(at + 2));
    if (marker === EXIF) turned ??= turnOf(segment);
    if (marker !== EXIF && marker !== IPTC && marker !== COMMENT) kept.push(segment);
    at += segment.length;
  }
  const [start, ...rest] = [...kept, bytes.subarray(at)];
  return Buffer.concat([start ?? bytes, ...(turned === null ? [] : [orientedBy(turned)]), ...rest]);
}

const TIFF = 10;
const ORIENTATION = 0x0112;
const ENTRY = 12;

/** What is said wrongly of a picture leaves it as well. */
function turnOf(segment: Buffer): number | null {
  try {
    return orientationOf(segment);
  } catch {
    return null;
  }
}

/** Which way up a picture is (EXIF 2.32, 4.6.4): 1 to 8; null where it is as it stands, or not said. */
function orientationOf(segment: Buffer): number | null {
  if (segment.toString('latin1', 4, 8) !== 'Exif') return null;
  const small = segment.toString('latin1', TIFF, TIFF + 2) === 'II';
  const short = (at: number): number => (small ? segment.readUInt16LE(at) : segment.readUInt16BE(at));
  const first = TIFF + (small ? segment.readUInt32LE(TIFF + 4) : segment.readUInt32BE(TIFF + 4));
  for (let entry = first + 2, left = short(first); left > 0; entry += ENTRY, left -= 1) {
    if (short(entry) === ORIENTATION) return short(entry + 8) >= 2 && short(entry + 8) <= 8 ? short(entry + 8) : null;
  }
  return null;
}

/** An EXIF segment that says this and nothing else. */
function orientedBy(orientation: number): Buffer {
  return Buffer.from([
    0xff, EXIF, 0, 34, ...Buffer.from('Exif\0\0MM\0*', 'latin1'), 0, 0, 0, 8, 0, 1, ORIENTATION >> 8, ORIENTATION & 0xff, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0,
  ]);
}

/** A PNG without what is said of it. Throws `RangeError` where it ends too soon. */
export function pngWithoutTexts(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, HEAD)];
  for (let at = HEAD; at < bytes.length;) {
    const chunk = bytes.subarray(at, at + CHUNK + bytes.readUInt32BE(at));
    if (!SAID.has(bytes.toString('latin1', at + 4, at + HEAD))) kept.push(chunk);
    at += chunk.length;
  }
  return Buffer.concat(kept);
}
