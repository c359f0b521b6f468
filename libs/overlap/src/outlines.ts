import { dayNumber } from '@acuerdo/calendar';
import { hashOf } from './hash.ts';
import { Numbers } from './numbers.ts';
import type { Profile } from './profile.ts';
import { isMuch, TOGETHER } from './purpose/compare-purposes.ts';
import { indexOf, weightIn } from './purpose/texts.ts';
import type { Decider } from './types.ts';
import { LIMITS } from './weights.ts';

/** Numbers of one grant, in this order: 64 bytes, which a processor fetches at once. */
const [FROM, TO, FIRST, LAST, DECIDER, UNIT, SAYS_PERIOD, SIZE, CONCEPTS, PROJECTS, TELLING] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const NUMBERS = 16;
const [END, NO_UNIT] = [-1, -1] as const;
const NOTHING_TELLING: readonly number[] = new Array<number>(LIMITS.telling).fill(0);
const EVER = 0x3fffffff;

/**
 * Of each grant what tells quickly that it cannot overlap with another, side by side, since very many pairs are asked about. What is
 * not known is as wide as can be: a pair that overlaps is never ruled out (property test).
 */
export class Outlines {
  readonly #kept = new Numbers();
  /** The concepts of all texts, one list after the other. */
  readonly #concepts = new Numbers();
  readonly #deciders = new Map<string, number>();
  /** The grant whose concepts are laid out, each squared weight at the concept's place: the next text is then only read through. */
  #laidOut = -1;
  #squares = new Int32Array(1024);

  add(profile: Profile, decider: Decider): void {
    const { purpose } = profile;
    const place = this.#concepts.length;
    this.#concepts.append(purpose.concepts ?? []);
    this.#concepts.push(END);
    this.#kept.append([
      ...daysOf(profile), ...this.#deciderOf(decider), Number(saysPeriod(profile)), purpose.size, place,
      purpose.projects.reduce((bits, { key }) => bits | 1 << hashOf(key), 0), ...purpose.telling, ...NOTHING_TELLING.slice(purpose.telling.length),
    ]);
  }

  /** Whether two grants come close in time, by their periods where both say one, else by their awards, and have different decision makers. */
  mayMeet(one: number, other: number): boolean {
    const [kept, a, b] = [this.#kept.all, one * NUMBERS, other * NUMBERS];
    const [start, end] = (kept[a + SAYS_PERIOD] ?? 0) + (kept[b + SAYS_PERIOD] ?? 0) < 2 ? [FIRST, LAST] as const : [FROM, TO] as const;
    return (kept[a + start] ?? 0) <= (kept[b + end] ?? 0) && (kept[b + start] ?? 0) <= (kept[a + end] ?? 0) && this.#haveTwoDeciders(a, b);
  }

  /** As `betweenOf` tells them apart. */
  #haveTwoDeciders(a: number, b: number): boolean {
    const kept = this.#kept.all;
    const [left, right] = [kept[a + UNIT], kept[b + UNIT]];
    return kept[a + DECIDER] !== kept[b + DECIDER] || left !== right && left !== NO_UNIT && right !== NO_UNIT;
  }

  /** Whether two grants may be for the same work (`isSameWork`): both may name one project, or the texts are much alike and enough is shared of what is telling. */
  mayBeSameWork(one: number, other: number): boolean {
    const [kept, a, b] = [this.#kept.all, one * NUMBERS, other * NUMBERS];
    if (((kept[a + PROJECTS] ?? 0) & (kept[b + PROJECTS] ?? 0)) !== 0) return true;
    return isMuch(this.#dotProduct(one, other), (kept[a + SIZE] ?? 0) * (kept[b + SIZE] ?? 0)) && this.#sharesTelling(a, b);
  }

  #sharesTelling(a: number, b: number): boolean {
    const kept = this.#kept.all;
    let shared = 0;
    for (let i = a + TELLING; i < a + TELLING + LIMITS.telling; i += 1) {
      const hash = kept[i];
      for (let j = b + TELLING; j < b + TELLING + LIMITS.telling; j += 1) {
        if (kept[j] === hash) { shared += 1; break; }
      }
    }
    return shared >= TOGETHER;
  }

  #dotProduct(one: number, other: number): number {
    if (this.#laidOut !== one) this.#layOut(one);
    const [concepts, squares] = [this.#concepts.all, this.#squares];
    let sum = 0;
    for (let at = this.#conceptsOf(other), concept = concepts[at] ?? END; concept !== END; concept = concepts[++at] ?? END) sum += squares[indexOf(concept)] ?? 0;
    return sum;
  }

  #conceptsOf(at: number): number {
    return this.#kept.at(at * NUMBERS + CONCEPTS);
  }

  #layOut(one: number): void {
    const concepts = this.#concepts.all;
    if (this.#laidOut >= 0) for (let at = this.#conceptsOf(this.#laidOut); concepts[at] !== END; at += 1) this.#squares[indexOf(concepts[at] ?? 0)] = 0;
    for (let at = this.#conceptsOf(one); concepts[at] !== END; at += 1) {
      const concept = concepts[at] ?? 0;
      if (indexOf(concept) >= this.#squares.length) this.#squares = larger(this.#squares, indexOf(concept) + 1);
      this.#squares[indexOf(concept)] = weightIn(concept) ** 2;
    }
    this.#laidOut = one;
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

function daysOf({ period: { from, to }, award }: Profile): readonly number[] {
  return [
    from === undefined ? -EVER : dayNumber(from), to === undefined ? EVER : dayNumber(to) + LIMITS.relayDays + 1,
    award?.first ?? -EVER, award ? award.last + LIMITS.awardDays : EVER,
  ];
}

const saysPeriod = ({ period: { from, to } }: Profile): boolean => (from === undefined ? to !== undefined : to === undefined || from <= to);

function larger(numbers: Int32Array, needed: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(needed * 2);
  grown.set(numbers);
  return grown;
}
