import type { Sheet } from './pdf-sheet.ts';

/** Of a cell: the space around its text, in the size of running text, and the size of its text beside that. */
export const PAD = 0.35;
export const SCALE = 0.92;

/** How wide a cell is that holds a text on one line. */
export const widthOf = (sheet: Sheet, text: string, face: 'plain' | 'strong'): number =>
  sheet.pdf.font(face).fontSize(sheet.size * SCALE).widthOfString(text) + 2 * sheet.size * PAD + 1;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** As wide as each column asks for; where that is too much, none below its longest word, if that can be. */
export function columnWidths(sheet: Sheet, rows: readonly (readonly string[])[]): number[] {
  const [head = []] = rows;
  const widest = (parts: (text: string) => readonly string[]) =>
    head.map((_, column) => Math.max(...rows.flatMap((row, at) => parts(row[column] ?? '').map((part) => widthOf(sheet, part, at === 0 ? 'strong' : 'plain')))));
  const [asked, least] = [widest((text) => [text]), widest((text) => text.split(/\s+/))];
  const room = sheet.width - sum(least);
  if (room <= 0) return least.map((width) => (width * sheet.width) / sum(least));
  const wishes = asked.map((width, column) => width - (least[column] ?? 0));
  const share = sum(wishes);
  return least.map((width, column) => width + room * (share > 0 ? (wishes[column] ?? 0) / share : 1 / least.length));
}

/** A text in pieces of which each fits a height, parted between words. */
export function inPieces(sheet: Sheet, text: string, { width, height }: { width: number; height: number }): string[] {
  const fits = (words: readonly string[]) => sheet.height(words.join(' '), { width, scale: SCALE, face: 'strong' }) <= height;
  const pieces: string[] = [];
  let words = text.split(/\s+/);
  while (words.length > 0) {
    let [most, over] = [1, words.length + 1];
    while (over - most > 1) {
      const middle = Math.floor((most + over) / 2);
      if (fits(words.slice(0, middle))) most = middle;
      else over = middle;
    }
    pieces.push(words.slice(0, most).join(' '));
    words = words.slice(most);
  }
  return pieces;
}
