import { Relation } from './relation.ts';
import type { Win } from './strength.ts';

/** Relations that are looked at, at most; beyond, the orders are too many to try. */
const MOST = 1000;

/**
 * The options that end on top when wins are locked in from the strongest, over every order of equally strong ones; null where that is
 * too much to try. Wins come strongest first; a win that is in no circle is locked in every order, so only the others are tried.
 */
export function everyTop(size: number, wins: readonly Win[]): number[] | null {
  const budget = { left: MOST };
  let relations = new Map([['', new Relation(size)]]);
  for (const group of byDegree(wins)) {
    const next = new Map<string, Relation>();
    for (const relation of relations.values()) lockGroup(relation, group, { budget, seen: new Set(), found: next });
    if (budget.left <= 0) return null;
    relations = next;
  }
  const all = Array.from({ length: size }, (_, at) => at);
  return all.filter((a) => [...relations.values()].some((relation) => !all.some((b) => relation.has(b, a))));
}

function byDegree(wins: readonly Win[]): Win[][] {
  const groups: Win[][] = [];
  for (const win of wins) {
    if (groups.at(-1)?.[0]?.degree === win.degree) groups.at(-1)!.push(win);
    else groups.push([win]);
  }
  return groups;
}

interface Search {
  readonly budget: { left: number };
  readonly seen: Set<string>;
  readonly found: Map<string, Relation>;
}

/** All relations in which equally strong wins can end, from one that is locked. */
function lockGroup(from: Relation, group: readonly Win[], search: Search): void {
  if (search.budget.left <= 0) return;
  const relation = from.copy();
  const open = lockSure(relation, group);
  const key = relation.key();
  if (search.seen.has(key)) return;
  search.seen.add(key);
  search.budget.left -= 1;
  if (open.length === 0) search.found.set(key, relation);
  for (const win of open) lockGroup(relation.with(win.winner, win.loser), open, search);
}

/** Locks what is in no circle, in place; gives back what is neither locked nor impossible. */
function lockSure(relation: Relation, group: readonly Win[]): Win[] {
  const open = group.filter(({ winner, loser }) => !relation.has(winner, loser) && !relation.has(loser, winner));
  const together = relation.copy();
  for (const { winner, loser } of open) together.add(winner, loser);
  const sure = open.filter(({ winner, loser }) => !together.has(loser, winner));
  for (const { winner, loser } of sure) relation.add(winner, loser);
  return open.filter((win) => !sure.includes(win) && !relation.has(win.winner, win.loser) && !relation.has(win.loser, win.winner));
}
