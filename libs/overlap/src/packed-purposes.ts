import { Numbers } from './numbers.ts';
import type { Purpose } from './purpose/read-purpose.ts';
import { END } from './purpose/texts.ts';
import { Shared } from './shared.ts';

/** A purpose begins with these numbers; then come its concepts up to an end, what is telling and the words for it, its passages. */
const [SIZE, CODES, SUPPORT, PROJECTS, TELLING, PASSAGES, HEAD] = [0, 1, 2, 3, 4, 5, 6] as const;
const SUPPORTS = [null, 'core', 'project'] as const;
const NOT_COMPARABLE = -1;

/** Purposes written into one buffer: by the place at which one begins, it is put together again. */
export class PackedPurposes {
  readonly #kept = new Numbers();
  readonly #words = new Shared<string>();
  readonly #projects: Purpose['projects'][] = [[]];

  /** All that was written, as it is now. */
  get all(): Int32Array {
    return this.#kept.all;
  }

  /** Where the concepts of a purpose begin that begins at a place. */
  static conceptsAt(place: number): number {
    return place + HEAD;
  }

  /** Out comes the place at which it begins. */
  add({ size, codes, support, projects, concepts, telling, tellingWords, passages }: Purpose): number {
    const place = this.#kept.length;
    this.#kept.append([size, codes, SUPPORTS.indexOf(support), projects.length === 0 ? 0 : this.#projects.push(projects) - 1,
      concepts ? telling.length : NOT_COMPARABLE, passages?.length ?? NOT_COMPARABLE]);
    this.#kept.append(concepts ?? []);
    this.#kept.append([END]);
    this.#kept.append(telling);
    this.#kept.append(tellingWords.map((word) => this.#words.numberOf(word, () => word)));
    this.#kept.append(passages ?? []);
    return place;
  }

  at(place: number): Purpose {
    const kept = this.#kept.all;
    const number = (at: number): number => this.#kept.at(place + at);
    const [telling, passages] = [number(TELLING), number(PASSAGES)];
    const concepts = this.#conceptsIn(place);
    const from = place + HEAD + concepts.length + 1;
    const words = from + Math.max(0, telling);
    return {
      size: number(SIZE), codes: number(CODES), support: SUPPORTS[number(SUPPORT)] ?? null, projects: this.#projects[number(PROJECTS)] ?? [],
      concepts: telling === NOT_COMPARABLE ? null : concepts, telling: this.#list(from, telling, (hash) => hash >>> 0), tellingWords: this.#list(words, telling, (word) => this.#words.at(word)),
      passages: passages === NOT_COMPARABLE ? null : new Uint32Array(kept.buffer, (words + Math.max(0, telling)) * Int32Array.BYTES_PER_ELEMENT, passages),
    };
  }

  #conceptsIn(place: number): number[] {
    const concepts: number[] = [];
    for (let at = PackedPurposes.conceptsAt(place), concept = this.#kept.at(at); concept !== END; concept = this.#kept.at(++at)) concepts.push(concept);
    return concepts;
  }

  #list<T>(from: number, count: number, read: (number: number) => T): T[] {
    const list: T[] = [];
    for (let at = from; at < from + count; at += 1) list.push(read(this.#kept.at(at)));
    return list;
  }
}
