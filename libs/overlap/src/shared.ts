/** Things of which many are alike, each kept once and known by its number, from 0 on. */
export class Shared<T> {
  readonly #numbers = new Map<string, number>();
  readonly #things: T[] = [];

  /** The number of the thing that a text stands for; it is made where the text is new. */
  numberOf(text: string, make: () => T): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#things.push(make()) - 1;
    this.#numbers.set(text, number);
    return number;
  }

  at(number: number): T {
    const thing = this.#things[number];
    if (thing === undefined) throw new RangeError(`nothing has the number ${number}`);
    return thing;
  }
}
