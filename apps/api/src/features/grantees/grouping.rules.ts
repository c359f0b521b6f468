/** The last verdict of two parties, where it says whether they are one. `ownerId`: only in that owner's view, because one of them is unshared; null for all. */
export interface Edge {
  readonly leftId: string;
  readonly rightId: string;
  readonly same: boolean;
  readonly ownerId: string | null;
}

/** What chooses the party whose name stands for the whole. */
export interface Standing {
  /** When somebody chose it; null where nobody did. */
  readonly chosenAt: string | null;
  readonly numbered: boolean;
  /** Grants to it that all see. */
  readonly grants: number;
}

/** A party as part of a grantee, in the view of all (null) or of an owner. */
export interface Part {
  readonly partyId: string;
  readonly granteeId: string;
  readonly ownerId: string | null;
  readonly conflictId: string | null;
}

/**
 * Which parties are one grantee, by what people said. `same` carries on from party to party; where a party of such a group is said to be
 * different from another one of it, the whole group is a conflict and none of it is merged. Nobody's view is moved by what it does not see:
 * the view of all has the verdicts that all see, an owner's has its own besides, and is kept apart only where these change something.
 * Nothing but the last verdicts counts, so that the order in which they were said does not matter and taking one back restores exactly.
 */
export function partsOf(edges: readonly Edge[], standing: (partyId: string) => Standing): Part[] {
  const owners = [...new Set(edges.flatMap(({ ownerId }) => ownerId ?? []))].sort();
  const seenByAll = edges.filter(({ ownerId }) => ownerId === null);
  return [
    ...groups(seenByAll).flatMap((group) => asParts(group, null, standing)),
    ...owners.flatMap((ownerId) => groups(edges.filter((edge) => edge.ownerId === null || edge.ownerId === ownerId))
      .filter(({ own }) => own).flatMap((group) => asParts(group, ownerId, standing))),
  ];
}

interface Group {
  readonly partyIds: readonly string[];
  readonly conflict: boolean;
  /** An edge that not all see is within it. */
  readonly own: boolean;
}

function groups(edges: readonly Edge[]): Group[] {
  const parent = new Map<string, string>();
  const top = (id: string): string => {
    const above = parent.get(id) ?? id;
    if (above === id) return id;
    const found = top(above);
    parent.set(id, found);
    return found;
  };
  for (const { leftId, rightId } of edges.filter(({ same }) => same)) {
    const [low, high] = [top(leftId), top(rightId)].sort() as [string, string];
    parent.set(high, low);
    parent.set(low, low);
  }
  const members = Map.groupBy([...parent.keys()].sort(), top);
  const within = Map.groupBy(edges.filter(({ leftId, rightId }) => members.has(top(leftId)) && top(leftId) === top(rightId)), ({ leftId }) => top(leftId));
  return [...members].map(([id, partyIds]) => ({
    partyIds, conflict: (within.get(id) ?? []).some(({ same }) => !same), own: (within.get(id) ?? []).some(({ ownerId }) => ownerId !== null),
  }));
}

function asParts({ partyIds, conflict }: Group, ownerId: string | null, standing: (partyId: string) => Standing): Part[] {
  const [first = ''] = partyIds;
  if (conflict) return partyIds.map((partyId) => ({ partyId, granteeId: partyId, ownerId, conflictId: first }));
  const granteeId = partyIds.toSorted((a, b) => before(standing(a), standing(b)) || (a < b ? -1 : 1))[0] ?? first;
  return partyIds.map((partyId) => ({ partyId, granteeId, ownerId, conflictId: null }));
}

/** What was chosen last, then what has a number in a register, then what has the most grants, then what came first. */
function before(a: Standing, b: Standing): number {
  const chosen = (b.chosenAt ?? '') < (a.chosenAt ?? '') ? -1 : (b.chosenAt ?? '') > (a.chosenAt ?? '') ? 1 : 0;
  return chosen || Number(b.numbered) - Number(a.numbered) || b.grants - a.grants;
}

/** The parties that are one with others than before, in some view: their grants are compared anew. The name of the whole alone moves nothing. */
export function movedBetween(before: readonly Part[], after: readonly Part[]): string[] {
  const [old, now] = [mates(before), mates(after)];
  return [...new Set([...old.keys(), ...now.keys()].filter((place) => old.get(place) !== now.get(place)).map((place) => place.split(' ')[0] ?? ''))].sort();
}

/** With whom each party is merged in each view. */
function mates(parts: readonly Part[]): Map<string, string> {
  const groups = Map.groupBy(parts, ({ granteeId, ownerId }) => `${granteeId} ${ownerId}`);
  return new Map(parts.map(({ partyId, granteeId, ownerId }) => [
    `${partyId} ${ownerId}`, (groups.get(`${granteeId} ${ownerId}`) ?? []).map((mate) => mate.partyId).sort().join(' ')]));
}
