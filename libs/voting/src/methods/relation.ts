/** Which option stands above which, options × options; always carried on: above what stands above stands above too. */
export class Relation {
  readonly size: number;
  private readonly cells: Uint8Array;

  constructor(size: number, cells = new Uint8Array(size * size)) {
    this.size = size;
    this.cells = cells;
  }

  has(a: number, b: number): boolean {
    return this.cells[a * this.size + b] === 1;
  }

  /** The relation with a above b, and all that follows. */
  with(a: number, b: number): Relation {
    const more = new Relation(this.size, this.cells.slice());
    more.add(a, b);
    return more;
  }

  /** Puts a above b, and all that follows, in place. */
  add(a: number, b: number): void {
    const { size, cells } = this;
    for (let x = 0; x < size; x += 1) {
      if (x !== a && !this.has(x, a)) continue;
      for (let y = 0; y < size; y += 1) if (y === b || this.has(b, y)) cells[x * size + y] = 1;
    }
  }

  copy(): Relation {
    return new Relation(this.size, this.cells.slice());
  }

  key(): string {
    return this.cells.join('');
  }
}
