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

/** Looks at the openings of a whole book as its entries come by; those of an entry are told with its position. */
export class OpeningCheck {
  private readonly wrong: Problem[] = [];
  private readonly met = new Set<string>();
  /** How many commitments are opened, and how many stay closed. */
  opened = 0;
  closed = 0;

  take(position: number, entry: Entry, openings: Openings): void {
    const names = Object.keys(openings).length;
    this.closed += Object.keys(entry.commitments).length - names;
    this.opened += names;
    this.met.add(entry.id);
    for (const found of openingProblems(entry, openings)) this.wrong.push(at(position, entry.id, found));
  }

  problems(openedIds: Iterable<string>): Problem[] {
    const lost = [...openedIds].filter((id) => !this.met.has(id)).map((id) => problem('openings', 'record.opening.lost', { id }));
    return [...this.wrong, ...lost];
  }
}

export function openingsOf(openings: Readonly<Record<string, Openings>>, id: string): Openings {
  return Object.hasOwn(openings, id) ? openings[id] ?? {} : {};
}

/** What a commitment holds, if the file opens it. */
export function opened(openings: Openings, name: string): Json | undefined {
  return Object.hasOwn(openings, name) ? openings[name]?.value : undefined;
}
