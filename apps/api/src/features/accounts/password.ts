import { hash, verify } from '@node-rs/argon2';

export const PASSWORD = { min: 12, max: 200 } as const;

/** OWASP's second choice for argon2id: 19 MiB, two passes, one lane (about 30 ms). */
const ARGON2ID = 2;
const COST = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

/**
 * Whether a password fits. Where there is no account, the same work is done against a hash that nothing fits, so that
 * the time of the answer tells nothing.
 */
export async function fits(password: string, passwordHash: string | null): Promise<boolean> {
  const against = passwordHash ?? (await NOBODY);
  return (await verify(against, password)) && passwordHash !== null;
}

const NOBODY = hashPassword('nobody has this password');
