/** A list of 32-bit numbers in one buffer, which grows. */
export class Numbers {
  #kept = new Int32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The buffer, as it is now: what is pushed later may stand in another. */
  get all(): Int32Array {
    return this.#kept;
  }

  at(place: number): number {
    return this.#kept[place] ?? 0;
  }

  push(...numbers: readonly number[]): void {
    this.append(numbers);
  }

  append(numbers: ArrayLike<number>): void {
    const needed = this.#length + numbers.length;
    if (needed > this.#kept.length) {
      const larger = new Int32Array(Math.max(needed, Math.ceil(this.#kept.length * 1.5)));
      larger.set(this.#kept);
      this.#kept = larger;
    }
    for (let at = 0; at < numbers.length; at += 1) this.#kept[this.#length++] = numbers[at] ?? 0;
  }

  /** The buffer without room to grow. */
  trimmed(): Int32Array {
    return this.#kept.slice(0, this.#length);
  }
}
