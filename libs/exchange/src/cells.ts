/**
 * A cell as its file holds it. `number`: a number of a spreadsheet, as a plain decimal, which no decimal mark can make ambiguous;
 * `day`: a date of a spreadsheet, as `YYYY-MM-DD`; `typed`: what a person put in its place. Without a kind it is text.
 */
export interface Cell {
  readonly text: string;
  readonly kind?: 'number' | 'day' | 'typed';
}

/** A line that holds something; `row` is its number as a spreadsheet shows it, from 1. */
export interface Line {
  readonly row: number;
  readonly cells: readonly Cell[];
}

export interface Sheet {
  readonly name: string;
  readonly lines: readonly Line[];
}

/** A sheet whose header was found: what its columns are called, and the lines below. */
export interface Table {
  readonly sheet: string;
  readonly headerRow: number;
  readonly headings: readonly string[];
  readonly lines: readonly Line[];
}

/** Lower case, without accents or marks, one space between words: how headings and words are compared. */
export const plainWords = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
