import { canonical, NotCanonical } from '@acuerdo/ledger';
import { jsonFault } from './json-fault.ts';
import { entryAt } from './locate.ts';
import { at, problem, type Problem } from './problem.ts';

/** A document as it came: the bytes or the text of a file, or JSON that was parsed already. */
export type Source = string | Uint8Array | object;

/** `problems` may be there although it could be read: a text that is not the canonical one. */
export type Reading =
  | { readonly ok: true; readonly value: unknown; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problem: Problem };

/** What can be held as one text by every runtime, in bytes. A minute book that is written as it must be may be longer: it is not read whole. */
const LONGEST_TEXT = 2 ** 28;

/** Reads strictly: UTF-8, JSON, and written exactly as the canonical JSON of what it says. */
export function readDocument(source: Source): Reading {
  if (typeof source === 'string') return readText(source);
  if (!(source instanceof Uint8Array)) return withCanonical(source, () => []);
  if (source.length > LONGEST_TEXT) return { ok: false, problem: problem('form', 'record.text.tooLong', { megabytes: Math.round(source.length / 1_000_000) }) };
  try {
    return readText(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(source));
  } catch {
    return { ok: false, problem: encodingProblem(source) };
  }
}

function readText(text: string): Reading {
  const fault = jsonFault(text);
  if (fault !== null) return { ok: false, problem: placed(text, fault, 'record.text.notJson') };
  return withCanonical(JSON.parse(text), (written) =>
    written === text ? [] : [placed(text, firstDifference(text, written), 'record.text.notCanonical')]);
}

function withCanonical(value: unknown, compare: (written: string) => readonly Problem[]): Reading {
  try {
    return { ok: true, value, problems: compare(canonical(value)) };
  } catch (fault) {
    if (!(fault instanceof NotCanonical)) throw fault;
    return { ok: false, problem: inEntry(value, { check: 'form', message: fault.reason }, String(fault.reason.values?.['path'])) };
  }
}

/** A fault whose path leads into an entry is that entry's. */
export function inEntry(value: unknown, found: Problem, path: string): Problem {
  const position = /^\$\.entries\[(\d+)\]/.exec(path)?.[1];
  if (position === undefined) return found;
  const entries = (value as { entries: readonly { id?: unknown }[] }).entries;
  const id = entries[Number(position)]?.id;
  return at(Number(position), typeof id === 'string' ? id : null, found);
}

function placed(text: string, place: number, key: string): Problem {
  const found = problem('form', key, { character: place + 1 });
  const entry = entryAt(text, place);
  return entry ? at(entry.position, entry.entryId, found) : found;
}

/** Bytes that are no UTF-8 are replaced to find out where they stand. */
function encodingProblem(bytes: Uint8Array): Problem {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return placed(text, text.indexOf('\ufffd'), 'record.text.notUtf8');
}

function firstDifference(one: string, other: string): number {
  let place = 0;
  while (place < one.length && one[place] === other[place]) place += 1;
  return place;
}
