import { finding } from './finding.ts';
import type { Finding } from './types.ts';

export interface Decoded {
  readonly text: string;
  readonly findings: Finding[];
}

/**
 * Bytes to text. UTF-8 is what every format here asks for; a byte-order mark is taken off, UTF-16 is read by its mark, and bytes
 * that are no UTF-8 are read as Windows-1252, what spreadsheets write in the Americas and western Europe. Each is a finding.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return as('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return as('utf-16be', bytes);
  const marked = first === 0xef && second === 0xbb && third === 0xbf
    ? [finding({ field: 'encoding', rule: 'byte-order-mark', severity: 'note', value: 'EF BB BF' })] : [];
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), findings: marked };
  } catch {
    return as('windows-1252', bytes);
  }
}

function as(encoding: string, bytes: Uint8Array): Decoded {
  return {
    text: new TextDecoder(encoding).decode(bytes),
    findings: [finding({ field: 'encoding', rule: 'not-utf-8', severity: 'warning', value: encoding })],
  };
}

/** UTF-8 that was once read as Windows-1252 and saved again: "Â£", "Ã©", "â€™". */
const MOJIBAKE = /(?:[ÂÃ][\u0080-\u00bf]|â€.|Ã[‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ¡-¿])\S{0,12}/u;

/** The first piece of mojibake in a text, or null. The text itself is kept as published: mending it is for its publisher. */
export function mojibakeIn(text: string): string | null {
  return MOJIBAKE.exec(text)?.[0] ?? null;
}
