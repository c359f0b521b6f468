import { appendLeaf, chainHash, EMPTY_TREE, GENESIS, hashEntry, stateRoot, type Hash, type SignedTreeHead } from '@acuerdo/ledger';
import type { MinuteBook } from './minute-book.ts';
import { at, problem, type Problem } from './problem.ts';

/** What the entries of a book come to when they are hashed anew. */
export interface Hashed {
  readonly entries: readonly Hash[];
  /** The tree's root at each size that a head speaks of. */
  readonly roots: ReadonlyMap<number, Hash>;
  /** Position of the first entry that does not follow from the one before it; null where all do. */
  readonly broken: number | null;
}

export function hashBook({ entries, chain }: MinuteBook, sizes: ReadonlySet<number>): Hashed {
  const hashes: Hash[] = [];
  const roots = new Map<number, Hash>();
  let [tree, broken]: [typeof EMPTY_TREE, number | null] = [EMPTY_TREE, null];
  entries.forEach((entry, position) => {
    const { hash, leaf } = hashEntry(entry);
    hashes.push(hash);
    tree = appendLeaf(tree, leaf);
    if (sizes.has(tree.size)) roots.set(tree.size, stateRoot(tree));
    if (broken === null && chainHash(chain[position - 1] ?? GENESIS, hash) !== chain[position]) broken = position;
  });
  return { entries: hashes, roots, broken: broken ?? (chain.length > entries.length ? entries.length : null) };
}

/** `trusted`: the heads whose signatures are good. Names the first entry that does not follow, and how, as far as the file can tell. */
export function chainProblems(book: MinuteBook, hashed: Hashed, trusted: readonly SignedTreeHead[]): Problem[] {
  const { broken } = hashed;
  if (broken === null) return identityProblems(book);
  const how = howBroken(book, hashed, { broken, trusted });
  return [at(broken, book.entries[broken]?.id ?? null, how), ...identityProblems(book)];
}

interface Break { readonly broken: number; readonly trusted: readonly SignedTreeHead[] }

function howBroken({ entries, chain }: MinuteBook, hashed: Hashed, { broken, trusted }: Break): Problem {
  if (trusted.some(({ head }) => head.size > broken && hashed.roots.get(head.size) === head.root)) return problem('chain', 'record.chain.value');
  const size = trusted.at(-1)?.head.size ?? chain.length;
  const place = placeOf(broken, chain, hashed.entries);
  if (entries.length > Math.min(size, chain.length)) return problem('chain', 'record.chain.inserted');
  if (place !== null) return problem('chain', 'record.chain.moved', { other: place + 1 });
  if (entries.length < Math.max(size, chain.length)) return problem('chain', 'record.chain.missing');
  return problem('chain', 'record.chain.altered');
}

/** Where the entry stands that belongs at `broken`, if it is in the file at all. */
function placeOf(broken: number, chain: readonly Hash[], hashes: readonly Hash[]): number | null {
  const previous = chain[broken - 1] ?? GENESIS;
  const found = hashes.findIndex((hash, position) => {
    if (position <= broken) return false;
    const next = chainHash(previous, hash);
    return next === chain[broken] || next === chain[position];
  });
  return found < 0 ? null : found;
}

/** An entry of another collaborative, and an entry that stands twice. */
function identityProblems({ entries, collaborative }: MinuteBook): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id, collaborative: owner }, position) => {
    const twice = seen.has(id);
    seen.add(id);
    if (twice) return [at(position, id, problem('chain', 'record.chain.twice'))];
    return owner === collaborative.id ? [] : [at(position, id, problem('chain', 'record.chain.foreign'))];
  });
}
