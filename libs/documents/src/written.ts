import { note, type Block, type Language, type Run, type Text } from './document.ts';

/**
 * A text that people write line by line, as blocks: each line is a paragraph, unless it begins with a mark: `## ` and `### ` a heading,
 * `- ` a point of a list, `> ` a quote. `^[…]` in a line is a note. Empty lines are nothing. Whatever is written reads as something.
 */
export function readWritten(written: string, language?: Language): Block[] {
  const blocks: Block[] = [];
  for (const line of linesIn(written)) {
    const { mark, text } = markIn(line);
    const last = blocks.at(-1);
    if (mark === '- ' && last?.is === 'list') blocks[blocks.length - 1] = { ...last, points: [...last.points, runsIn(text)] };
    else blocks.push(blockOf(mark, text, language));
  }
  return blocks;
}

/** A line as it reads, without its mark and its notes: what a word processor gives back of it. */
export const plainLine = (line: string): string => markIn(line).text.replaceAll(NOTE, '').trim();

/** The lines that say something. */
export const linesIn = (written: string): string[] => written.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');

const MARKS = ['### ', '## ', '- ', '> '] as const;
type Mark = (typeof MARKS)[number];

/** The mark with which a line begins (empty where there is none), and what follows it. */
export function markIn(line: string): { readonly mark: Mark | ''; readonly text: string } {
  const mark = MARKS.find((one) => line.startsWith(one)) ?? '';
  return { mark, text: line.slice(mark.length).trim() };
}

function blockOf(mark: Mark | '', text: string, language?: Language): Block {
  if (mark === '## ' || mark === '### ') return { is: 'heading', level: mark === '## ' ? 2 : 3, text: plainLine(text), language };
  if (mark === '- ') return { is: 'list', ordered: false, points: [runsIn(text)] };
  return { is: mark === '> ' ? 'quote' : 'paragraph', text: runsIn(text), language };
}

const NOTE = /\^\[([^\]]*)\]/g;

function runsIn(line: string): Text {
  const runs: Run[] = [];
  let from = 0;
  for (const found of line.matchAll(NOTE)) {
    if (found.index > from) runs.push(line.slice(from, found.index));
    runs.push(note(found[1] ?? ''));
    from = found.index + found[0].length;
  }
  if (from === 0) return line;
  return from < line.length ? [...runs, line.slice(from)] : runs;
}
