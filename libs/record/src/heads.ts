import { canVerifySignatures, keyIdOf, verifyHead, type SignedTreeHead } from '@acuerdo/ledger';
import { idAt, type BookView } from './book-view.ts';
import type { Hashed } from './chain.ts';
import type { AddedKeys } from './keys.ts';
import type { BookKey } from './minute-book.ts';
import { at, problem, type Problem } from './problem.ts';

export interface HeadCheck {
  readonly problems: readonly Problem[];
  /** The heads whose signature is good; only these are evidence about the entries. */
  readonly signed: readonly SignedTreeHead[];
}

/** Whether each head is signed by a key of the file; says nothing yet about what the heads speak of. */
export async function checkSignatures({ heads, keys, collaborative }: BookView): Promise<HeadCheck> {
  const checked = await Promise.all(heads.map(async (signed) =>
    ({ signed, problem: await signatureProblem(signed, keys.find(({ keyId }) => keyId === signed.head.key)) ?? ownerProblem(signed, collaborative.id) })));
  return {
    problems: checked.flatMap((one) => one.problem ?? []),
    signed: checked.filter((one) => one.problem === null).map((one) => one.signed),
  };
}

export async function signatureProblem(signed: SignedTreeHead, key: Pick<BookKey, 'keyId' | 'publicKey'> | undefined): Promise<Problem | null> {
  const { size, key: keyId } = signed.head;
  if (!canVerifySignatures()) return problem('heads', 'record.head.unavailable');
  if (!key || keyIdOf(key.publicKey) !== keyId) return problem('heads', 'record.head.keyUnknown', { size, key: keyId });
  return await verifyHead(signed, key.publicKey) ? null : problem('heads', 'record.head.signature', { size, key: keyId });
}

function ownerProblem({ head }: SignedTreeHead, id: string): Problem | null {
  return head.collaborative === id ? null : problem('heads', 'record.head.foreign', { size: head.size });
}

/**
 * Whether the signed heads speak of these entries: sizes rising, each root and chain as computed from the entries (which also makes
 * the heads consistent with each other), each key added before it signed, nothing after the last one.
 */
export function headProblems(book: BookView, { hashed, added }: { hashed: Hashed; added: AddedKeys }, signed: readonly SignedTreeHead[]): Problem[] {
  let before = 0;
  const problems = signed.flatMap((one) => {
    const found = headProblem(one, { book, hashed, before, added });
    before = one.head.size;
    return found ?? [];
  });
  return [...problems, ...uncovered(book, signed)];
}

interface Around {
  readonly book: BookView;
  readonly hashed: Hashed;
  /** Size of the head before it. */
  readonly before: number;
  readonly added: AddedKeys;
}

function headProblem({ head }: SignedTreeHead, { book, hashed, before, added }: Around): Problem | null {
  const { size, key } = head;
  if (size <= before) return problem('heads', 'record.head.order', { size });
  if (size > book.size) return at(missingFrom(hashed, book.size), null, problem('heads', 'record.head.missing', { size, entries: book.size }));
  if ((added.get(key)?.position ?? size) >= size) return problem('heads', 'record.head.keyEarly', { size, key });
  if (hashed.roots.get(size) !== head.root) {
    const found = problem('heads', 'record.head.root', { size, from: before + 1 });
    return hashed.broken === null || hashed.broken >= size ? at(before, idAt(book, before), found) : found;
  }
  return book.chain.length >= size && book.chain.hex(size - 1) === head.chain ? null : problem('heads', 'record.head.chain', { size });
}

/** Where entries are missing inside, the chain check names the place. */
function missingFrom({ broken }: Hashed, length: number): number {
  return broken ?? length;
}

/** Only asked where every signature is good: a head that was altered says nothing about what it covers. */
function uncovered(book: BookView, signed: readonly SignedTreeHead[]): Problem[] {
  const size = book.heads.at(-1)?.head.size ?? 0;
  if (signed.length < book.heads.length || size >= book.size) return [];
  return [at(size, idAt(book, size), problem('heads', 'record.head.uncovered', { size, entries: book.size }))];
}
