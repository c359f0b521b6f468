import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

export const MAX_BYTES = 20_000_000;

/** How much is read of what cannot be kept, in bytes: who still sends does not read an answer, and would learn of a broken line alone. */
const PATIENCE = 4 * MAX_BYTES;

/** The body of a request, or null where it is larger than a file may be: then it was read and thrown away. */
export async function readBody(request: IncomingMessage, limit = MAX_BYTES): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= limit) parts.push(part);
    if (size > PATIENCE) break;
  }
  return size > limit ? null : Buffer.concat(parts);
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
