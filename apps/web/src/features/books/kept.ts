import type { Pins } from '@acuerdo/record';

/** What a reader can hold a file to: a public key (64 digits), a key id (16), or a signed head as it was copied; null where it is none. */
export function pinsOf(written: string): Pins | null {
  const text = written.trim();
  if (text === '') return {};
  if (/^([0-9a-f]{16}|[0-9a-f]{64})$/i.test(text)) return { keys: [text.toLowerCase()] };
  try {
    const head: unknown = JSON.parse(text);
    return typeof head === 'object' && head !== null && 'head' in head ? { head } : null;
  } catch {
    return null;
  }
}
