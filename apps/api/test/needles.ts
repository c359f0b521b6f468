/** A text as it is compared: without case and accents, whatever way it was written down. */
const plain = (text: string): string => text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase();

const decoders: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
  (text) => text.replace(/(%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8')).replaceAll('+', ' '),
  (text) => text.replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16))).replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
  (text) => text.replaceAll('\0', ''),
  (text) => (text.match(/[A-Za-z0-9+/_-]{24,}={0,2}/g) ?? []).map((part) => Buffer.from(part, 'base64').toString('utf8')).join('\n'),
  (text) => (text.match(/(?:[0-9a-f]{2}){8,}/gi) ?? []).map((part) => Buffer.from(part, 'hex').toString('utf8')).join('\n'),
];

/**
 * Which of some words stand in a haystack: with or without accents, in any case, escaped as in JSON, in an address or in
 * HTML, in UTF-16, and inside base64 or hexadecimal digits.
 */
export function found(haystack: string | Uint8Array, needles: readonly string[]): string[] {
  const texts = typeof haystack === 'string' ? [haystack] : ['utf8', 'utf16le', 'latin1'].map((encoding) => Buffer.from(haystack).toString(encoding as BufferEncoding));
  const seen = texts.flatMap((text) => decoders.map((decode) => plain(decode(text))));
  return needles.filter((needle) => seen.some((text) => text.includes(plain(needle))));
}
