import type { BookView } from './book-view.ts';
import { Hashing, Identities, type Hashed } from './chain.ts';
import type { Added, AddedKeys } from './keys.ts';
import { isKnown, type Unread } from './limits.ts';
import { VoteReading, type Reading } from './motions.ts';
import { OpeningCheck } from './opened.ts';
import type { Problem } from './problem.ts';

/** What was seen on the way through a book. */
export interface Walked {
  readonly hashed: Hashed;
  readonly added: AddedKeys;
  readonly identities: readonly Problem[];
  readonly openings: readonly Problem[];
  readonly votes: readonly Problem[];
  readonly reading: Reading;
  readonly unread: Unread;
  /** Commitments that the book opens. */
  readonly opened: number;
}

/** Goes through a book once, from its first entry to its last, and shows each to everything that looks at entries. `sizes`: those of which the tree's root is asked. */
export function walkBook(book: BookView, sizes: ReadonlySet<number>): Walked {
  const [hashing, identities, openings, votes] = [new Hashing(book.chain, sizes), new Identities(book.collaborative.id), new OpeningCheck(), new VoteReading()];
  const added = new Map<string, Added>();
  let unknown = 0;
  for (let position = 0; position < book.size; position += 1) {
    const one = book.entry(position);
    const { entry } = one;
    const opened = book.openings(entry.id);
    hashing.take(position, one);
    identities.take(position, one);
    openings.take(position, entry, opened);
    votes.take(position, entry, opened);
    if (entry.kind === 'key.added' && !added.has(entry.subject)) added.set(entry.subject, { position, entry });
    if (!isKnown(entry.kind)) unknown += 1;
  }
  return {
    hashed: hashing.hashed(), added, identities: identities.problems, openings: openings.problems(book.openedIds()), votes: votes.problems, reading: votes.reading,
    unread: { closed: openings.closed, unknown }, opened: openings.opened,
  };
}
