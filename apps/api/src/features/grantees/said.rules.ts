/** What people said of a party, as it counts in a view: that of all (null), or of an owner who has a view of its own. */
export interface Said {
  readonly ownerId: string | null;
  readonly sameAs: readonly string[];
  readonly notSameAs: readonly string[];
  /** All names and numbers of the parties that it is merged with, its own left out. */
  readonly names: readonly string[];
  readonly identifiers: readonly string[];
}

export interface MergedPart {
  readonly partyId: string;
  readonly granteeId: string;
  readonly ownerId: string | null;
}

export interface Difference {
  readonly leftId: string;
  readonly rightId: string;
  readonly ownerId: string | null;
}

export interface Known {
  readonly id: string;
  readonly names: readonly string[];
  readonly identifiers: readonly string[];
}

/** What the comparison of grants is told of some parties. A difference goes for the whole on both sides: who is one with either is not one with the other. */
export function saidOf(partyIds: readonly string[], { parts, differences, known }: { parts: readonly MergedPart[]; differences: readonly Difference[]; known: readonly Known[] }): Map<string, Said[]> {
  const owners = [null, ...new Set([...parts, ...differences].flatMap(({ ownerId }) => ownerId ?? []))];
  const byId = new Map(known.map((party) => [party.id, party]));
  const wholes = new Map(owners.map((ownerId) => [ownerId, wholeIn(parts, ownerId)]));
  const said = (partyId: string, ownerId: string | null): Said[] => {
    const whole = wholes.get(ownerId) ?? (() => [partyId]);
    const [mates, others] = [whole(partyId), differentFrom(whole(partyId), differences, ownerId).flatMap(whole)];
    const same = mates.filter((id) => id !== partyId);
    if (same.length === 0 && others.length === 0 && ownerId === null) return [];
    return [{
      ownerId, sameAs: same, notSameAs: [...new Set(others)].sort(),
      names: same.flatMap((id) => byId.get(id)?.names ?? []), identifiers: same.flatMap((id) => byId.get(id)?.identifiers ?? []),
    }];
  };
  return new Map(partyIds.map((partyId) => [partyId, owners.flatMap((ownerId) => said(partyId, ownerId))]));
}

/** With whom a party is merged in a view: in an owner's own, where it has one of it, else in that of all. */
function wholeIn(parts: readonly MergedPart[], ownerId: string | null): (partyId: string) => string[] {
  const seen = parts.filter((part) => part.ownerId === ownerId || part.ownerId === null);
  const own = new Map(seen.toSorted((a, b) => Number(a.ownerId !== null) - Number(b.ownerId !== null)).map((part) => [part.partyId, part]));
  const groups = Map.groupBy(own.values(), ({ granteeId, ownerId }) => `${granteeId} ${ownerId}`);
  return (partyId) => {
    const part = own.get(partyId);
    return part ? (groups.get(`${part.granteeId} ${part.ownerId}`) ?? []).map((mate) => mate.partyId).sort() : [partyId];
  };
}

function differentFrom(mates: readonly string[], differences: readonly Difference[], ownerId: string | null): string[] {
  return differences.filter((one) => one.ownerId === null || one.ownerId === ownerId)
    .flatMap(({ leftId, rightId }) => [...(mates.includes(leftId) ? [rightId] : []), ...(mates.includes(rightId) ? [leftId] : [])]);
}
