import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

export const MAX_BYTES = 20_000_000;

/** The body of a request, or null as soon as it is larger than a file may be. */
export async function readBody(request: IncomingMessage, limit = MAX_BYTES): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The name that a file had, from its percent-encoded header: its last part, without control characters. Null where it has none. */
export function fileName(header: IncomingHttpHeaders[string]): string | null {
  if (typeof header !== 'string' || header.length > 1_000) return null;
  try {
    const name = decodeURIComponent(header).split(/[\\/]/).at(-1)?.replace(/\p{Cc}/gu, '').trim() ?? '';
    return name === '' ? null : name.slice(0, 200);
  } catch {
    return null;
  }
}
