import { bytesOf, GENESIS, GrowingTree, linkOf, type Hash, type SignedTreeHead } from '@acuerdo/ledger';
import { idAt, type BookEntry, type BookView } from './book-view.ts';
import { Hashes, sameBytes } from './hashes.ts';
import { at, problem, type Problem } from './problem.ts';

/** What the entries of a book come to when they are hashed anew. */
export interface Hashed {
  readonly entries: Hashes;
  /** The tree's root at each size that a head speaks of. */
  readonly roots: ReadonlyMap<number, Hash>;
  /** Position of the first entry that does not follow from the one before it; null where all do. */
  readonly broken: number | null;
}

const BEFORE_ALL = bytesOf(GENESIS);

/** Hashes the entries as they come by, from the first to the last. */
export class Hashing {
  private readonly hashes = new Hashes();
  private readonly tree = new GrowingTree();
  private readonly roots = new Map<number, Hash>();
  private broken: number | null = null;

  private readonly chain: Hashes;
  private readonly sizes: ReadonlySet<number>;

  constructor(chain: Hashes, sizes: ReadonlySet<number>) {
    this.chain = chain;
    this.sizes = sizes;
  }

  take(position: number, { hash, leaf }: BookEntry): void {
    this.hashes.push(hash);
    this.tree.append(leaf);
    if (this.sizes.has(this.tree.size)) this.roots.set(this.tree.size, this.tree.root());
    if (this.broken === null && !follows(this.chain, position, hash)) this.broken = position;
  }

  hashed(): Hashed {
    const { hashes, roots, broken, chain } = this;
    return { entries: hashes, roots, broken: broken ?? (chain.length > hashes.length ? hashes.length : null) };
  }
}

const beforeIn = (chain: Hashes, position: number): Uint8Array => (position === 0 ? BEFORE_ALL : chain.at(position - 1));

const follows = (chain: Hashes, position: number, hash: Uint8Array): boolean =>
  position < chain.length && sameBytes(linkOf(beforeIn(chain, position), hash), chain.at(position));

/** `trusted`: the heads whose signatures are good. Names the first entry that does not follow, and how, as far as the file can tell. */
export function chainProblems(book: BookView, hashed: Hashed, trusted: readonly SignedTreeHead[]): Problem[] {
  const { broken } = hashed;
  return broken === null ? [] : [at(broken, idAt(book, broken), howBroken(book, hashed, { broken, trusted }))];
}

interface Break { readonly broken: number; readonly trusted: readonly SignedTreeHead[] }

function howBroken({ size: length, chain }: BookView, hashed: Hashed, { broken, trusted }: Break): Problem {
  if (trusted.some(({ head }) => head.size > broken && hashed.roots.get(head.size) === head.root)) return problem('chain', 'record.chain.value');
  const size = trusted.at(-1)?.head.size ?? chain.length;
  const place = placeOf(broken, chain, hashed.entries);
  if (length > Math.min(size, chain.length)) return problem('chain', 'record.chain.inserted');
  if (place !== null) return problem('chain', 'record.chain.moved', { other: place + 1 });
  if (length < Math.max(size, chain.length)) return problem('chain', 'record.chain.missing');
  return problem('chain', 'record.chain.altered');
}

/** Where the entry stands that belongs at `broken`, if it is in the file at all. */
function placeOf(broken: number, chain: Hashes, hashes: Hashes): number | null {
  const previous = beforeIn(chain, broken);
  for (let position = broken + 1; position < hashes.length; position += 1) {
    const next = linkOf(previous, hashes.at(position));
    if ([broken, position].some((place) => place < chain.length && sameBytes(next, chain.at(place)))) return position;
  }
  return null;
}

/** Finds an entry of another collaborative, and an entry that stands twice. */
export class Identities {
  readonly problems: Problem[] = [];
  private readonly seen = new Set<string>();

  private readonly collaborativeId: string;

  constructor(collaborativeId: string) {
    this.collaborativeId = collaborativeId;
  }

  take(position: number, { entry: { id, collaborative } }: BookEntry): void {
    const known = this.seen.size;
    if (this.seen.add(id).size === known) this.problems.push(at(position, id, problem('chain', 'record.chain.twice')));
    else if (collaborative !== this.collaborativeId) this.problems.push(at(position, id, problem('chain', 'record.chain.foreign')));
  }
}
