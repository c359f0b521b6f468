import { canonical, keyIdOf, type Entry } from '@acuerdo/ledger';
import type { BookKey } from './minute-book.ts';
import { at, problem, type Problem } from './problem.ts';

/** Where a signing key was added to the ledger, first. */
export interface Added {
  readonly position: number;
  readonly entry: Entry;
}

/** By key id. */
export type AddedKeys = ReadonlyMap<string, Added>;

/** Each key of the file must be named by its own hash, and be the very key that a ledger entry added. */
export function keyProblems(keys: readonly BookKey[], added: AddedKeys): Problem[] {
  return keys.flatMap((key) => {
    if (keyIdOf(key.publicKey) !== key.keyId) return [problem('keys', 'record.key.name', { key: key.keyId })];
    const found = added.get(key.keyId);
    return found ? differs(found, key) : [problem('keys', 'record.key.notAdded', { key: key.keyId })];
  });
}

function differs({ position, entry }: Added, key: BookKey): Problem[] {
  return canonical(entry.facts) === canonical(key) ? [] : [at(position, entry.id, problem('keys', 'record.key.differs', { key: key.keyId }))];
}
