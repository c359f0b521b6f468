import { canonical, sealHash, type SignedTreeHead } from '@acuerdo/ledger';
import { assemble, unreadable, type Passed } from './assemble.ts';
import { chainProblems, hashBook } from './chain.ts';
import { minuteBookForm } from './forms.ts';
import { checkSignatures, headProblems } from './heads.ts';
import { keyProblems } from './keys.ts';
import { limitsOfBook } from './limits.ts';
import type { MinuteBook } from './minute-book.ts';
import { readMotions, type Reading as Votes } from './motions.ts';
import { bookOpeningProblems } from './opened.ts';
import { pinnedHead, pinProblems } from './pins.ts';
import { at, problem, type Problem } from './problem.ts';
import { inEntry, readDocument, type Reading, type Source } from './reading.ts';
import type { Message, Pins, Verdict } from './verdict.ts';

/**
 * Verifies a minute book from itself alone: form and canonical text, chain, tree, signatures, openings, and every closed count counted
 * anew. With `pins` it is also held to a key or a head that the reader has from elsewhere; without, it can only agree with itself.
 * Never throws, whatever the file holds; what is wrong is told, with the first wrong entry where it is one.
 */
export async function verifyMinuteBook(source: Source, pins: Pins = {}): Promise<Verdict> {
  return verifyReadBook(readDocument(source), pins);
}

export async function verifyReadBook(read: Reading, pins: Pins): Promise<Verdict> {
  if (!read.ok) return unreadable(read.problem);
  const fault = minuteBookForm(read.value, '$');
  if (fault) {
    const found = problem('form', 'record.form.place', { path: fault.path, expected: { key: fault.expected } });
    return unreadable(read.problems[0] ?? inEntry(read.value, found, fault.path));
  }
  return judge(read.value as MinuteBook, pins, read.problems);
}

async function judge(book: MinuteBook, pins: Pins, textProblems: readonly Problem[]): Promise<Verdict> {
  const kept = pinnedHead(pins);
  const signatures = await checkSignatures(book);
  const hashed = hashBook(book, new Set([...book.heads, ...(kept ? [kept] : [])].map(({ head }) => head.size)));
  const votes = readMotions(book);
  const { signed } = signatures;
  return assemble({
    passed: passedOf(book, pins, votes.reading),
    problems: [
      ...textProblems, ...chainProblems(book, hashed, signed), ...frameProblems(book), ...keyProblems(book),
      ...signatures.problems, ...headProblems(book, hashed, signed), ...pinProblems(book, pins, { hashed, signed }),
      ...bookOpeningProblems(book.entries, book.openings), ...votes.problems, ...sealProblems(book),
    ],
    valid: { key: 'record.verdict.validBook', values: { entries: counted('record.amount.entries', book.entries.length), key: lastKey(book), counts: countsSentence(votes.reading.counts) } },
    counts: votes.reading.counts,
    limits: limitsOfBook(book, pins, votes.reading),
  });
}

/** The name on the cover is that of the founding entry. */
function frameProblems({ entries, collaborative: { id, slug, name } }: MinuteBook): Problem[] {
  const [founding] = entries;
  if (!founding) return [];
  const founded = founding.kind === 'collaborative.founded' && founding.subject === id && canonical(founding.facts) === canonical({ slug, name });
  return founded ? [] : [at(0, founding.id, problem('form', 'record.form.founding'))];
}

function sealProblems({ seal, ...book }: MinuteBook): Problem[] {
  return sealHash(book) === seal ? [] : [problem('seal', 'record.seal.differs')];
}

function passedOf(book: MinuteBook, pins: Pins, { motions, counts, decisions, minutes }: Votes): Passed {
  const pinned: Passed = pins.keys?.length || pins.head !== undefined ? [['pins', { key: 'record.check.pins' }]] : [];
  const openings = Object.values(book.openings).reduce((sum, names) => sum + Object.keys(names).length, 0);
  return [
    ['form', { key: 'record.check.form' }],
    ['chain', counted('record.check.chain', book.entries.length)],
    ['keys', counted('record.check.keys', book.keys.length)],
    ['heads', counted('record.check.heads', book.heads.length)],
    ...pinned,
    ['openings', counted('record.check.openings', openings)],
    ['ballots', counted('record.check.ballots', motions.size)],
    ['counts', counted('record.check.counts', counts.filter(({ ok }) => ok).length)],
    ['decisions', counted('record.check.decisions', decisions)],
    ...(minutes.locked > 0 ? [['minutes', counted('record.check.minutes', minutes.locked)] as Passed[number]] : []),
    ['seal', { key: 'record.check.seal' }],
  ];
}

function countsSentence(counts: readonly { ok: boolean }[]): Message {
  const recounted = counts.filter(({ ok }) => ok).length;
  if (counts.length === 0) return { key: 'record.recounted.none' };
  return recounted === counts.length ? counted('record.amount.counts', recounted) : { key: 'record.recounted.some', values: { recounted, counts: counts.length } };
}

const counted = (key: string, count: number): Message => ({ key, values: { count } });
const lastKey = ({ heads }: { heads: readonly SignedTreeHead[] }): string => heads.at(-1)?.head.key ?? '';
