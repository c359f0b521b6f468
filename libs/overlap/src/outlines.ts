import { dayNumber } from '@acuerdo/calendar';
import type { Glance, Stretch } from './buckets.ts';
import { Numbers } from './numbers.ts';
import { PackedPurposes } from './packed-purposes.ts';
import { awardOf } from './profile.ts';
import { projectBits } from './purpose-outline.ts';
import { isMuch } from './purpose/compare-purposes.ts';
import { ConceptLists, sharedIn } from './purpose/concept-lists.ts';
import type { Purpose } from './purpose/read-purpose.ts';
import type { Decider, OverlapGrant } from './types.ts';
import { LIMITS } from './weights.ts';

/** Numbers of one grant: from when to when, and from which award to which, then these. */
const [FROM, FIRST, DECIDER, UNIT, SAYS_PERIOD, SIZE, CONCEPTS, PROJECTS] = [0, 2, 4, 5, 6, 7, 8, 9] as const;
const NUMBERS = 10;
const NO_UNIT = -1;
const NOBODY = new Int32Array(0);
/** So many texts are worth being sorted by their concepts. */
const MANY = 16;
const EVER = 0x3fffffff;

type Tell = (one: number, other: number) => void;

/**
 * Of each grant what tells quickly that it cannot overlap with another, side by side, since very many pairs are asked about. What is
 * not known is as wide as can be: a pair that overlaps is never ruled out (property test).
 */
export class Outlines implements Glance {
  readonly #kept = new Numbers();
  readonly #deciders = new Map<string, number>();
  readonly #purposes: PackedPurposes;
  readonly #lists: ConceptLists;

  constructor(purposes: PackedPurposes) {
    this.#purposes = purposes;
    this.#lists = new ConceptLists(purposes);
  }

  /** `place`: where its purpose begins among those packed. */
  add(grant: OverlapGrant, { size, projects }: Purpose, place: number): void {
    this.#kept.append([
      ...daysOf(grant), ...this.#deciderOf(grant.decider), Number(saysPeriod(grant)), size, PackedPurposes.conceptsAt(place),
      projectBits(projects),
    ]);
  }

  /** Tells the pairs that may meet and may be for the same work. */
  among(members: Int32Array, stretch: Stretch, tell: Tell): void {
    if (stretch.end - stretch.start < MANY) this.#amongFew(members, stretch, tell);
    else this.#amongMany(members, stretch, tell);
  }

  #amongFew(members: Int32Array, { start, firsts, end }: Stretch, tell: Tell): void {
    for (let at = start; at < firsts; at += 1) {
      const one = members[at] ?? 0;
      for (let next = at + 1; next < end; next += 1) {
        const other = members[next] ?? 0;
        if (this.mayMeet(one, other) && this.mayBeSameWork(one, other)) tell(one, other);
      }
    }
  }

  /** What texts share is added up for all of them, so that the most of them, which share little, are never looked at. */
  #amongMany(members: Int32Array, { start, firsts, end }: Stretch, tell: Tell): void {
    const kept = this.#kept.all;
    for (let at = end - 1; at >= start; at -= 1) {
      const one = members[at] ?? 0;
      const shared = at < firsts ? this.#lists.sharedWith(this.#conceptsOf(one)) : NOBODY;
      for (let next = at + 1; next < end && at < firsts; next += 1) {
        const other = members[next] ?? 0;
        if (mayBeSameWork(kept, one * NUMBERS, other * NUMBERS, shared[end - next] ?? 0) && this.mayMeet(one, other)) tell(one, other);
      }
      this.#lists.put(end - at, this.#conceptsOf(one));
    }
    for (let at = start; at < end; at += 1) this.#lists.takeOut(this.#conceptsOf(members[at] ?? 0));
  }

  /** Whether two grants come close in time and have different decision makers. */
  mayMeet(one: number, other: number): boolean {
    return mayMeet(this.#kept.all, one * NUMBERS, other * NUMBERS);
  }

  /** Whether two grants may be for the same work (`isSameWork`): both may name one project, or the texts are much alike. */
  mayBeSameWork(one: number, other: number): boolean {
    const shared = sharedIn(this.#purposes.all, this.#conceptsOf(one), this.#conceptsOf(other));
    return mayBeSameWork(this.#kept.all, one * NUMBERS, other * NUMBERS, shared);
  }

  #conceptsOf(at: number): number {
    return this.#kept.at(at * NUMBERS + CONCEPTS);
  }

  #deciderOf({ kind, id, unit }: Decider): readonly [decider: number, unit: number] {
    const numberOf = (key: string): number => {
      const known = this.#deciders.get(key) ?? this.#deciders.size;
      this.#deciders.set(key, known);
      return known;
    };
    return [numberOf(`${kind} ${id}`), unit === undefined ? NO_UNIT : numberOf(`unit ${unit}`)];
  }
}

/** `shared`: the sum of the squared weights of the concepts that both have. */
function mayBeSameWork(kept: Int32Array, a: number, b: number, shared: number): boolean {
  return ((kept[a + PROJECTS] ?? 0) & (kept[b + PROJECTS] ?? 0)) !== 0 || isMuch(shared, (kept[a + SIZE] ?? 0) * (kept[b + SIZE] ?? 0));
}

/** By their periods where both say one, else by their awards. */
function mayMeet(kept: Int32Array, a: number, b: number): boolean {
  const start = kept[a + SAYS_PERIOD] === 1 && kept[b + SAYS_PERIOD] === 1 ? FROM : FIRST;
  const end = start + 1;
  return (kept[a + start] ?? 0) <= (kept[b + end] ?? 0) && (kept[b + start] ?? 0) <= (kept[a + end] ?? 0) && haveTwoDeciders(kept, a, b);
}

/** As `betweenOf` tells them apart. */
function haveTwoDeciders(kept: Int32Array, a: number, b: number): boolean {
  const [left, right] = [kept[a + UNIT], kept[b + UNIT]];
  return kept[a + DECIDER] !== kept[b + DECIDER] || left !== right && left !== NO_UNIT && right !== NO_UNIT;
}

function daysOf(grant: OverlapGrant): readonly number[] {
  const { from, to } = grant.period ?? {};
  const award = awardOf(grant);
  return [
    from === undefined ? -EVER : dayNumber(from), to === undefined ? EVER : dayNumber(to) + LIMITS.relayDays + 1,
    award?.first ?? -EVER, award ? award.last + LIMITS.awardDays : EVER,
  ];
}

const saysPeriod = ({ period: { from, to } = {} }: OverlapGrant): boolean => (from === undefined ? to !== undefined : to === undefined || from <= to);
