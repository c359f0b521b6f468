import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 bits for a session, a token or an invitation, and the hash that is kept of it. */
export function newSecret(): { secret: string; hash: Buffer } {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: hashOf(secret) };
}

/** SHA-256 is enough for a secret of full entropy; a password gets argon2id. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
