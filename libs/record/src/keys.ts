import { canonical, keyIdOf } from '@acuerdo/ledger';
import type { BookKey, MinuteBook } from './minute-book.ts';
import { at, problem, type Problem } from './problem.ts';

/** Where each signing key was added to the ledger: key id → position. */
export function keyPositions({ entries }: MinuteBook): Map<string, number> {
  const positions = new Map<string, number>();
  entries.forEach(({ kind, subject }, position) => {
    if (kind === 'key.added' && !positions.has(subject)) positions.set(subject, position);
  });
  return positions;
}

/** Each key of the file must be named by its own hash, and be the very key that a ledger entry added. */
export function keyProblems(book: MinuteBook): Problem[] {
  const positions = keyPositions(book);
  return book.keys.flatMap((key) => {
    if (keyIdOf(key.publicKey) !== key.keyId) return [problem('keys', 'record.key.name', { key: key.keyId })];
    const position = positions.get(key.keyId);
    if (position === undefined) return [problem('keys', 'record.key.notAdded', { key: key.keyId })];
    return differs(book, position, key);
  });
}

function differs({ entries }: MinuteBook, position: number, key: BookKey): Problem[] {
  const entry = entries[position];
  if (!entry || canonical(entry.facts) === canonical(key)) return [];
  return [at(position, entry.id, problem('keys', 'record.key.differs', { key: key.keyId }))];
}
