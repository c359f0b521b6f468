import { commitment, type Entry, type Json } from '@acuerdo/ledger';
import { at, problem, type Problem } from './problem.ts';
import type { Openings } from './payload.ts';
import { own } from './shape.ts';

/** Whether each opening opens the commitment that it stands for. */
export function openingProblems({ id, commitments }: Entry, openings: Openings): Problem[] {
  return Object.entries(openings).flatMap(([name, { salt, value }]) => {
    const closed = own(commitments, name);
    if (closed === undefined) return [problem('openings', 'record.opening.unknown', { name, id })];
    return commitment(salt, value) === closed ? [] : [problem('openings', 'record.opening.differs', { name, id })];
  });
}

/** Openings of a whole book: those of an entry are told with its position. */
export function bookOpeningProblems(entries: readonly Entry[], openings: Readonly<Record<string, Openings>>): Problem[] {
  const known = new Set(entries.map(({ id }) => id));
  const lost = Object.keys(openings).filter((id) => !known.has(id)).map((id) => problem('openings', 'record.opening.lost', { id }));
  const wrong = entries.flatMap((entry, position) =>
    openingProblems(entry, openingsOf(openings, entry.id)).map((found) => at(position, entry.id, found)));
  return [...wrong, ...lost];
}

export function openingsOf(openings: Readonly<Record<string, Openings>>, id: string): Openings {
  return Object.hasOwn(openings, id) ? openings[id] ?? {} : {};
}

/** What a commitment holds, if the file opens it. */
export function opened(openings: Openings, name: string): Json | undefined {
  return Object.hasOwn(openings, name) ? openings[name]?.value : undefined;
}
