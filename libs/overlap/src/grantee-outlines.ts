import type { Glance, Stretch } from './buckets.ts';
import { hashOf } from './hash.ts';
import { areApart, OPEN_OUTLINE, outlineOf } from './names/apart.ts';
import { Numbers } from './numbers.ts';
import type { GranteeProfile } from './profile.ts';

/**
 * Of each grantee what tells quickly that another one is another, side by side, since very many pairs are asked about. Two that
 * `compareGrantees` would call one, or be unsure of, are never ruled out (property test).
 */
export class GranteeOutlines implements Glance {
  /** Of each grantee how many numbers it has, then these, then the outline of its name. */
  readonly #kept = new Numbers();
  readonly #starts = new Numbers();

  add(grantee: GranteeProfile): void {
    this.#starts.push(this.#kept.length);
    this.#kept.append(granteeOutline(grantee));
  }

  /** Tells the pairs that may be one. */
  among(members: Int32Array, { start, firsts, end }: Stretch, tell: (one: number, other: number) => void): void {
    const [kept, starts] = [this.#kept.all, this.#starts.all];
    for (let at = start; at < firsts; at += 1) {
      const one = members[at] ?? 0;
      for (let next = at + 1; next < end; next += 1) {
        const other = members[next] ?? 0;
        if (!areOthers(kept, starts[one] ?? 0, starts[other] ?? 0)) tell(one, other);
      }
    }
  }

  /** Whether two grantees are two for sure: each has one name, these are apart, and no number is shared. */
  areOthers(one: number, other: number): boolean {
    return areOthers(this.#kept.all, this.#starts.at(one), this.#starts.at(other));
  }

  /** Whether a glance tells of two grantees all that it can: where they are not ruled out, their names are not apart. */
  areTold(one: number, other: number): boolean {
    return [one, other].every((grantee) => !isOpen(this.#kept.all, this.#starts.at(grantee)));
  }
}

/**
 * What of a grantee tells that another one is another: how many numbers it has, then these as hashes, then the outline of its name. It
 * depends on the grantee and on committed tables alone; kept beside its keys, it spares reading names.
 */
export function granteeOutline({ grantee, identifiers, names }: GranteeProfile): readonly number[] {
  const { id, sameAs = [], notSameAs = [] } = grantee;
  const [name, another] = names;
  const isPlain = name !== undefined && another === undefined && sameAs.length + notSameAs.length === 0;
  const numbers = [...identifiers.map((number) => `id ${number}`), ...(id === undefined ? [] : [`party ${id}`])].map((number) => hashOf(number) | 0);
  return [numbers.length, ...numbers, ...(isPlain ? outlineOf(name) : OPEN_OUTLINE)];
}

/** Whether two grantees are two for sure, by their outlines; what is not known may be one. */
export const areOtherGrantees = (a: readonly number[], b: readonly number[]): boolean =>
  a.length > 0 && b.length > 0 && areOthers(Int32Array.from([...a, ...b]), 0, a.length);

function areOthers(kept: Int32Array, a: number, b: number): boolean {
  const [ofA, ofB] = [kept[a] ?? 0, kept[b] ?? 0];
  if (!areApart(kept, a + 1 + ofA, kept, b + 1 + ofB)) return false;
  for (let i = a + 1; i <= a + ofA; i += 1) {
    for (let j = b + 1; j <= b + ofB; j += 1) if (kept[i] === kept[j]) return false;
  }
  return true;
}

const isOpen = (kept: Int32Array, at: number): boolean => kept[at + 1 + (kept[at] ?? 0)] === OPEN_OUTLINE[0];
