import { readFileSync } from 'node:fs';
import type { NextFunction, Request, Response } from 'express';

/** The operations that the client is built of, by the SHA-256 of their text. */
export function loadOperations(file: string): ReadonlyMap<string, string> {
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>).map(
    ([hash, text]) => [bare(hash), text]));
}

/** The client's generator writes `sha256:` before the digits. */
const bare = (hash: string): string => hash.replace(/^sha256:/, '');

interface Body {
  query?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
}

/**
 * Turns the hash of a listed operation into its text. A browser may run nothing else; a program with a token of its own
 * may write its own operations. Batches are refused.
 */
export function persistedOperations(operations: ReadonlyMap<string, string>) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const body = request.body as Body | undefined;
    if (!body || typeof body !== 'object' || Array.isArray(body)) return refuse(response, 'Send one operation as a JSON object.');
    const hash = body.extensions?.persistedQuery?.sha256Hash;
    if (typeof hash === 'string') {
      const text = operations.get(bare(hash));
      if (text === undefined) return refuse(response, 'This operation is not known here. Reload the page.');
      const { extensions: _, ...rest } = body;
      request.body = { ...rest, query: text };
      return next();
    }
    if (request.headers.authorization?.startsWith('Bearer ')) return next();
    return refuse(response, 'Only the operations of the client may run without a token.');
  };
}

function refuse(response: Response, message: string): void {
  response.status(400).json({ errors: [{ message, extensions: { code: 'OPERATION_NOT_LISTED' } }] });
}
