import { canonical, type SignedTreeHead } from '@acuerdo/ledger';
import { assemble, unreadable, type Passed } from './assemble.ts';
import { viewOfBook, type BookView } from './book-view.ts';
import { chainProblems } from './chain.ts';
import { minuteBookForm } from './forms.ts';
import { checkSignatures, headProblems } from './heads.ts';
import { keyProblems } from './keys.ts';
import { limitsOfBook } from './limits.ts';
import type { MinuteBook } from './minute-book.ts';
import { pinnedHead, pinProblems } from './pins.ts';
import { at, problem, type Problem } from './problem.ts';
import { inEntry, readDocument, type Reading, type Source } from './reading.ts';
import { NotAsWritten, scanBook } from './scan-book.ts';
import type { Message, Pins, Verdict } from './verdict.ts';
import { walkBook, type Walked } from './walk-book.ts';

/**
 * Verifies a minute book from itself alone: form and canonical text, chain, tree, signatures, openings, and every closed count counted
 * anew. With `pins` it is also held to a key or a head that the reader has from elsewhere; without, it can only agree with itself.
 * Never throws, whatever the file holds; what is wrong is told, with the first wrong entry where it is one.
 */
export async function verifyMinuteBook(source: Source, pins: Pins = {}): Promise<Verdict> {
  return (source instanceof Uint8Array && (await verifyScannedBook(source, pins))) || verifyReadBook(readDocument(source), pins);
}

export async function verifyReadBook(read: Reading, pins: Pins): Promise<Verdict> {
  if (!read.ok) return unreadable(read.problem);
  const fault = minuteBookForm(read.value, '$');
  if (fault) {
    const found = problem('form', 'record.form.place', { path: fault.path, expected: { key: fault.expected } });
    return unreadable(read.problems[0] ?? inEntry(read.value, found, fault.path));
  }
  return judge(viewOfBook(read.value as MinuteBook), pins, read.problems);
}

/** Verifies a minute book in the bytes of its file, however many there are. Null where it is not written as it must be: read as a text, it can be told how. */
export async function verifyScannedBook(bytes: Uint8Array, pins: Pins): Promise<Verdict | null> {
  const book = scanBook(bytes);
  if (!book) return null;
  try {
    return await judge(book, pins, []);
  } catch (fault) {
    if (fault instanceof NotAsWritten) return null;
    throw fault;
  }
}

async function judge(book: BookView, pins: Pins, textProblems: readonly Problem[]): Promise<Verdict> {
  const kept = pinnedHead(pins);
  const signatures = await checkSignatures(book);
  const walked = walkBook(book, new Set([...book.heads, ...(kept ? [kept] : [])].map(({ head }) => head.size)));
  const { hashed, added, reading } = walked;
  const { signed } = signatures;
  return assemble({
    passed: passedOf(book, pins, walked),
    problems: [
      ...textProblems, ...chainProblems(book, hashed, signed), ...walked.identities, ...frameProblems(book), ...keyProblems(book.keys, added),
      ...signatures.problems, ...headProblems(book, walked, signed), ...pinProblems(book, pins, { hashed, added, signed }),
      ...walked.openings, ...walked.votes, ...(book.isSealed() ? [] : [problem('seal', 'record.seal.differs')]),
    ],
    valid: { key: 'record.verdict.validBook', values: { entries: counted('record.amount.entries', book.size), key: lastKey(book), counts: countsSentence(reading.counts) } },
    counts: reading.counts,
    limits: limitsOfBook(book, pins, { ...reading, ...walked.unread }),
  });
}

/** The name on the cover is that of the founding entry. */
function frameProblems(book: BookView): Problem[] {
  const { id, slug, name } = book.collaborative;
  const { entry: founding } = book.entry(0);
  const founded = founding.kind === 'collaborative.founded' && founding.subject === id && canonical(founding.facts) === canonical({ slug, name });
  return founded ? [] : [at(0, founding.id, problem('form', 'record.form.founding'))];
}

function passedOf(book: BookView, pins: Pins, { opened, reading: { motions, counts, decisions, minutes } }: Walked): Passed {
  const pinned: Passed = pins.keys?.length || pins.head !== undefined ? [['pins', { key: 'record.check.pins' }]] : [];
  return [
    ['form', { key: 'record.check.form' }],
    ['chain', counted('record.check.chain', book.size)],
    ['keys', counted('record.check.keys', book.keys.length)],
    ['heads', headsSentence(book)],
    ...pinned,
    ['openings', counted('record.check.openings', opened)],
    ['ballots', counted('record.check.ballots', motions.size)],
    ['counts', counted('record.check.counts', counts.filter(({ ok }) => ok).length)],
    ['decisions', counted('record.check.decisions', decisions)],
    ...(minutes.locked > 0 ? [['minutes', counted('record.check.minutes', minutes.locked)] as Passed[number]] : []),
    ['seal', { key: 'record.check.seal' }],
  ];
}

/** After a rotation it says how far each key signed. */
function headsSentence({ heads }: BookView): Message {
  const last = new Map(heads.map(({ head }) => [head.key, head.size]));
  if (last.size < 2) return counted('record.check.heads', heads.length);
  return { key: 'record.check.headsOfKeys', values: { count: heads.length, keys: [...last].map(([key, to]) => ({ key: 'record.check.signedBy', values: { key, to } })) } };
}

function countsSentence(counts: readonly { ok: boolean }[]): Message {
  const recounted = counts.filter(({ ok }) => ok).length;
  if (counts.length === 0) return { key: 'record.recounted.none' };
  return recounted === counts.length ? counted('record.amount.counts', recounted) : { key: 'record.recounted.some', values: { recounted, counts: counts.length } };
}

const counted = (key: string, count: number): Message => ({ key, values: { count } });
const lastKey = ({ heads }: { heads: readonly SignedTreeHead[] }): string => heads.at(-1)?.head.key ?? '';
