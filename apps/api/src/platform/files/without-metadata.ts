import { withoutProperties } from './office-file.ts';
import { pngWithoutTexts, jpegWithoutSegments } from './picture.ts';

/**
 * A file without what it says of its author, its device and its place: the properties of an Office file (DOCX, XLSX, PPTX), EXIF,
 * XMP, IPTC and comments of a JPEG, texts and EXIF of a PNG. What is in it stays to the byte. Other files, signed ones and those that
 * are not what they seem come out as they went in; so does a PDF, which cannot be written anew without its signatures being lost.
 */
export function withoutMetadata(bytes: Buffer): Buffer {
  try {
    if (bytes.subarray(0, 4).equals(ZIP)) return withoutProperties(bytes);
    if (bytes.subarray(0, 3).equals(JPEG)) return jpegWithoutSegments(bytes);
    return bytes.subarray(0, 8).equals(PNG) ? pngWithoutTexts(bytes) : bytes;
  } catch {
    return bytes;
  }
}

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
