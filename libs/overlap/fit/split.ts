import { createHash } from 'node:crypto';

export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly kind: string;
  readonly region: string;
  readonly countryA: string;
  readonly countryB: string;
  readonly orgA: string;
  readonly orgB: string;
}

export const pairOf = (row: Record<string, string>): Pair => ({
  a: row['name_a'] ?? '', b: row['name_b'] ?? '', same: row['label'] === '1', kind: row['kind'] ?? '', region: row['region'] ?? '',
  countryA: row['country_a'] ?? '', countryB: row['country_b'] ?? '', orgA: row['org_a'] ?? '', orgB: row['org_b'] ?? '',
});

/** A number from 0 to 99 for a text: the same on every machine. */
export const bucketOf = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0) % 100;

/** Of every hundred groups of organisations, how many are held out. */
const HELD = 60;

/**
 * Parts the pairs so that no organisation stands on both sides: organisations that any pair joins are one group, and a group is held
 * out as a whole, by the hash of its first id. The one group that holds more than a tenth of all pairs is never held out.
 */
export function splitPairs(pairs: readonly Pair[]): { fit: Pair[]; held: Pair[]; heldOrganisations: Set<string> } {
  const groupOf = groups(pairs);
  const sizes = new Map<string, number>();
  for (const { orgA } of pairs) sizes.set(groupOf(orgA), (sizes.get(groupOf(orgA)) ?? 0) + 1);
  const isHeld = (org: string): boolean => (sizes.get(groupOf(org)) ?? 0) * 10 < pairs.length && bucketOf(groupOf(org)) < HELD;
  const held = pairs.filter(({ orgA }) => isHeld(orgA));
  return { fit: pairs.filter(({ orgA }) => !isHeld(orgA)), held, heldOrganisations: new Set(held.flatMap(({ orgA, orgB }) => [orgA, orgB])) };
}

/** Union-find: the smallest id of each group. */
function groups(pairs: readonly Pair[]): (org: string) => string {
  const parent = new Map<string, string>();
  const root = (org: string): string => {
    let at = org;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  for (const { orgA, orgB } of pairs) {
    const [x, y] = [root(orgA), root(orgB)].sort() as [string, string];
    parent.set(y, x);
  }
  return root;
}
