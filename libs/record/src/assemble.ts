import type { CheckName, Problem } from './problem.ts';
import type { Check, CountCheck, FirstWrong, Message, Verdict } from './verdict.ts';

/** What there is to say when a check finds nothing wrong: the checks that were made, in the order in which they are told. */
export type Passed = readonly (readonly [CheckName, Message])[];

export interface Findings {
  readonly passed: Passed;
  readonly problems: readonly Problem[];
  readonly valid: Message;
  readonly counts?: readonly CountCheck[];
  readonly limits?: readonly Message[];
}

/** The verdict: valid when no check found anything. */
export function assemble({ passed, problems, valid, counts = [], limits = [] }: Findings): Verdict {
  const checks = passed.flatMap(([name, message]) => checksOf(name, message, problems));
  if (problems.length === 0) return { valid: true, sentence: valid, checks, counts, limits };
  const firstWrong = firstOf(problems);
  return { valid: false, sentence: invalid(firstWrong, problems), checks, ...(firstWrong && { firstWrong }), counts, limits: [] };
}

/** A document that cannot be read has one finding and no more. */
export function unreadable(found: Problem): Verdict {
  return assemble({ passed: [[found.check, found.message]], problems: [found], valid: found.message });
}

const MOST_TOLD = 5;

function checksOf(name: CheckName, message: Message, problems: readonly Problem[]): Check[] {
  const wrong = problems.filter(({ check }) => check === name);
  if (wrong.length === 0) return [{ message, ok: true }];
  return wrong.slice(0, MOST_TOLD).map((found) => ({ message: told(found), ok: false }));
}

function told({ message, position, entryId = null }: Problem): Message {
  return position === undefined ? message : inEntry({ position, entryId, message });
}

function inEntry({ position, entryId, message }: FirstWrong): Message {
  return entryId === null
    ? { key: 'record.at.missing', values: { number: position + 1, how: message } }
    : { key: 'record.at.entry', values: { number: position + 1, id: entryId, how: message } };
}

/** Of two findings in the same entry the one of the earlier check: what was altered comes before what follows from it. */
function firstOf(problems: readonly Problem[]): FirstWrong | undefined {
  let first: FirstWrong | undefined;
  for (const { position, entryId = null, message } of problems) {
    if (position !== undefined && (!first || position < first.position)) first = { position, entryId, message };
  }
  return first;
}

function invalid(first: FirstWrong | undefined, problems: readonly Problem[]): Message {
  const how = first ? inEntry(first) : problems[0]?.message ?? { key: 'record.format.unknown' };
  return { key: 'record.verdict.notValid', values: { how } };
}
