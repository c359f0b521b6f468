import { BALLOT_BOX } from './ballot-box.ts';
import { DECISION_PROOF } from './decision-proof.ts';
import { MINUTE_BOOK } from './minute-book.ts';
import { unreadable } from './assemble.ts';
import { problem } from './problem.ts';
import { readDocument, type Source } from './reading.ts';
import { isObject } from './shape.ts';
import type { Pins, Verdict } from './verdict.ts';
import { verifyReadProof } from './verify-proof.ts';
import { verifyReadBox } from './verify-box.ts';
import { verifyReadBook, verifyScannedBook } from './verify-book.ts';

/** Tells which of our documents a file is and verifies it. What is none of them is not valid, and is told so. Never throws. */
export async function verify(source: Source, pins: Pins = {}): Promise<Verdict> {
  const scanned = source instanceof Uint8Array ? await verifyScannedBook(source, pins) : null;
  if (scanned) return scanned;
  const read = readDocument(source);
  if (!read.ok) return unreadable(read.problem);
  const format = isObject(read.value) ? read.value['format'] : undefined;
  if (format === MINUTE_BOOK) return verifyReadBook(read, pins);
  if (format === BALLOT_BOX) return verifyReadBox(read);
  if (format === DECISION_PROOF) return verifyReadProof(read, pins);
  return unreadable(problem('form', 'record.format.unknown'));
}
