import { END, indexOf, squareOf } from './texts.ts';

/**
 * Which of some texts have each concept: so that what one more text shares with each of them is added up from what it shares, whatever
 * else they say. A text is given by the place in a list at which its concepts begin.
 */
export class ConceptLists {
  readonly #written: { readonly all: Int32Array };
  /** By concept: the last entry for it, each of which leads to the one before; 0 where there is none. */
  #last = new Int32Array(1024);
  #before = new Int32Array(1024);
  #texts = new Int32Array(1024);
  #length = 1;
  #sums = new Int32Array(1024);
  #count = 0;

  constructor(written: { readonly all: Int32Array }) {
    this.#written = written;
  }

  /** `text`: a number of one's own choice, from 0 on. */
  put(text: number, place: number): void {
    const list = this.#written.all;
    this.#count = Math.max(this.#count, text + 1);
    if (text >= this.#sums.length) this.#sums = larger(this.#sums, text);
    for (let at = place, concept = list[at] ?? END; concept !== END; concept = list[++at] ?? END) {
      const index = indexOf(concept);
      if (index >= this.#last.length) this.#last = larger(this.#last, index);
      if (this.#length === this.#texts.length) [this.#before, this.#texts] = [larger(this.#before, this.#length), larger(this.#texts, this.#length)];
      this.#before[this.#length] = this.#last[index] ?? 0;
      this.#texts[this.#length] = text;
      this.#last[index] = this.#length++;
    }
  }

  /** For each text put in, the sum of the squared weights of the concepts that it shares with another; good until the next question. */
  sharedWith(place: number): Int32Array {
    const [list, last, before, texts, sums] = [this.#written.all, this.#last, this.#before, this.#texts, this.#sums];
    sums.fill(0, 0, this.#count);
    for (let at = place, concept = list[at] ?? END; concept !== END; concept = list[++at] ?? END) {
      const square = squareOf(concept);
      for (let entry = last[indexOf(concept)] ?? 0; entry !== 0; entry = before[entry] ?? 0) {
        const text = texts[entry] ?? 0;
        sums[text] = (sums[text] ?? 0) + square;
      }
    }
    return sums;
  }

  /** Takes a text out; the others may be asked for again once all are out. */
  takeOut(place: number): void {
    const list = this.#written.all;
    for (let at = place, concept = list[at] ?? END; concept !== END; concept = list[++at] ?? END) this.#last[indexOf(concept)] = 0;
    [this.#length, this.#count] = [1, 0];
  }
}

/** The same of two texts of a list. */
export function sharedIn(list: ArrayLike<number>, one: number, other: number): number {
  let [i, j, sum] = [one, other, 0];
  let [left, right] = [list[i] ?? END, list[j] ?? END];
  while (left !== END && right !== END) {
    if (left === right) {
      sum += squareOf(left);
      left = list[++i] ?? END;
      right = list[++j] ?? END;
    } else if (left < right) left = list[++i] ?? END;
    else right = list[++j] ?? END;
  }
  return sum;
}

function larger(numbers: Int32Array, place: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array((place + 1) * 2);
  grown.set(numbers);
  return grown;
}
