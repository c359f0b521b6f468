import { dayNumber } from '@acuerdo/calendar';
import type { Profile } from './profile.ts';
import { isMuch, TOGETHER } from './purpose/compare-purposes.ts';
import { weightIn } from './purpose/texts.ts';
import { LIMITS } from './weights.ts';

/** Numbers of one grant, in this order: 64 bytes, which a processor fetches at once. */
const [FROM, TO, FIRST, LAST, DECIDER, FLAGS, SIZE, CONCEPTS, TELLING] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const NUMBERS = 16;
const [SAYS_PERIOD, NAMES_PROJECT] = [1, 2] as const;
const END = -1;
const EVER = 0x3fffffff;

/**
 * Of each grant what tells quickly that it cannot overlap with another, side by side, since very many pairs are asked about. What is
 * not known is as wide as can be: a pair that overlaps is never ruled out (property test).
 */
export class Outlines {
  #kept = new Int32Array(NUMBERS * 1024);
  #length = 0;
  /** The concepts of all texts, one list after the other. */
  #concepts = new Int32Array(1024);
  #conceptsLength = 0;

  add(profile: Profile, decider: number): void {
    const { purpose } = profile;
    this.#kept = withRoom(this.#kept, this.#length + NUMBERS);
    this.#kept.set([...daysOf(profile), decider, flagsOf(profile), purpose.size, this.#conceptsLength, ...purpose.telling], this.#length);
    this.#length += NUMBERS;
    const concepts = purpose.concepts ?? [];
    this.#concepts = withRoom(this.#concepts, this.#conceptsLength + concepts.length + 1);
    this.#concepts.set([...concepts, END], this.#conceptsLength);
    this.#conceptsLength += concepts.length + 1;
  }

  decider(at: number): number {
    return this.#kept[at * NUMBERS + DECIDER] ?? 0;
  }

  /** Whether two grants come close in time: by their periods where both say one, else by their awards. */
  meet(one: number, other: number): boolean {
    const kept = this.#kept;
    const [a, b] = [one * NUMBERS, other * NUMBERS];
    const says = (kept[a + FLAGS] ?? 0) & (kept[b + FLAGS] ?? 0) & SAYS_PERIOD;
    const [start, end] = says === 0 ? [FIRST, LAST] as const : [FROM, TO] as const;
    return (kept[a + start] ?? 0) <= (kept[b + end] ?? 0) && (kept[b + start] ?? 0) <= (kept[a + end] ?? 0);
  }

  /** Whether two grants may be for the same work (`isSameWork`): both name projects, or enough is shared of what is telling and the texts are much alike. */
  mayBeSameWork(one: number, other: number): boolean {
    const kept = this.#kept;
    const [a, b] = [one * NUMBERS, other * NUMBERS];
    if (((kept[a + FLAGS] ?? 0) & (kept[b + FLAGS] ?? 0) & NAMES_PROJECT) !== 0) return true;
    return this.#sharesTelling(a, b) && this.#areMuchAlike(a, b);
  }

  #sharesTelling(a: number, b: number): boolean {
    const kept = this.#kept;
    let shared = 0;
    for (let i = a + TELLING; i < a + TELLING + LIMITS.telling; i += 1) {
      const hash = kept[i];
      for (let j = b + TELLING; j < b + TELLING + LIMITS.telling; j += 1) {
        if (kept[j] === hash) { shared += 1; break; }
      }
    }
    return shared >= TOGETHER;
  }

  #areMuchAlike(a: number, b: number): boolean {
    const kept = this.#kept;
    return isMuch(this.#dotProduct(kept[a + CONCEPTS] ?? 0, kept[b + CONCEPTS] ?? 0), (kept[a + SIZE] ?? 0) * (kept[b + SIZE] ?? 0));
  }

  #dotProduct(a: number, b: number): number {
    const concepts = this.#concepts;
    let [i, j, sum] = [a, b, 0];
    let [left, right] = [concepts[i] ?? END, concepts[j] ?? END];
    while (left !== END && right !== END) {
      if (left === right) {
        sum += weightIn(left) ** 2;
        left = concepts[++i] ?? END;
        right = concepts[++j] ?? END;
      } else if (left < right) left = concepts[++i] ?? END;
      else right = concepts[++j] ?? END;
    }
    return sum;
  }
}

function daysOf({ period: { from, to }, award }: Profile): readonly number[] {
  return [
    from === undefined ? -EVER : dayNumber(from), to === undefined ? EVER : dayNumber(to) + LIMITS.relayDays + 1,
    award?.first ?? -EVER, award ? award.last + LIMITS.awardDays : EVER,
  ];
}

function flagsOf({ period: { from, to }, purpose }: Profile): number {
  const says = from === undefined ? to !== undefined : to === undefined || from <= to;
  return Number(says) * SAYS_PERIOD + Number(purpose.projects.length > 0) * NAMES_PROJECT;
}

function withRoom(kept: Int32Array<ArrayBuffer>, needed: number): Int32Array<ArrayBuffer> {
  if (needed <= kept.length) return kept;
  const larger = new Int32Array(Math.max(needed, kept.length * 2));
  larger.set(kept);
  return larger;
}
