import { linesIn, markIn, plainLine } from '@acuerdo/documents';
import { changesBetween, type LineChange } from '@acuerdo/texts';

export interface Returned {
  /** The text that was sent, with its marks. */
  readonly sent: string;
  /** What a reader gets of the file as it was sent, and of the one that came back: line by line, without marks. */
  readonly sentLines: readonly string[];
  readonly cameLines: readonly string[];
}

/**
 * What a file that came back writes otherwise in the text that was sent, line by line, with the marks of the text. What stands around the text in
 * the file (title, facts, signatures) is no part of it: a change there is none of the text.
 */
export function changesIn({ sent, sentLines, cameLines }: Returned): LineChange[] {
  const lines = linesIn(sent).filter((line) => plainLine(line) !== '');
  const head = headOf(lines.map(plainLine), sentLines);
  return changesBetween(sentLines.join('\n'), cameLines.join('\n')).flatMap(({ at, removed, added }): LineChange[] => {
    const from = at - head;
    if (from < 0 || from + removed.length > lines.length) return [];
    const was = lines.slice(from, from + removed.length);
    return [{ at: from, removed: was, added: added.map((line, place) => marked(line, was[place])) }];
  });
}

const oneSpace = (line: string) => line.replaceAll(/\s+/g, ' ').trim();

/** How many lines stand in the file before those of the text. */
function headOf(plain: readonly string[], sentLines: readonly string[]): number {
  const found = sentLines.findIndex((_, at) => plain.every((line, place) => sentLines[at + place] === oneSpace(line)));
  if (found < 0) throw new Error('the text does not stand in the file that was sent');
  return found;
}

/** A line that came back has the mark and the notes of the line that it stands for. */
function marked(line: string, was: string | undefined): string {
  if (was === undefined) return line;
  const { mark, text } = markIn(was);
  return `${mark}${line}${[...text.matchAll(/\^\[[^\]]*\]/g)].map(([note]) => note).join('')}`;
}
