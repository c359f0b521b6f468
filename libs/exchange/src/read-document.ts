import { sentencesOf } from './sentences.ts';

export type PassageKind = 'title' | 'heading' | 'sentence' | 'footnote';

export interface Passage {
  readonly kind: PassageKind;
  /** The heading below which it stands. */
  readonly heading: string | null;
  readonly text: string;
  /** The page on which it begins; null where the document shows no pages. */
  readonly page: number | null;
  /** The page on which it ends, where that is another. */
  readonly endPage: number | null;
}

export interface ReadDocument {
  /** The parts of the title, each as it stands. */
  readonly titleLines: readonly string[];
  /** Title, headings, sentences and footnotes in their order. */
  readonly passages: readonly Passage[];
}

const PAGE = '\f';
const FOOTNOTE = /^(?:[¹²³⁴-⁹⁰]+|\[\d{1,2}\])\s*/u;
const PAGE_NUMBER = /^(?:(?:page|página|p\.|-)\s*)?\d{1,3}(?:\s*-|\s*(?:of|de|\/)\s*\d{1,3})?$/iu;
const BULLET = /^[-–•*]\s+/u;
const ENDED = /[.!?…:;][)\]”"’'»]*$/u;
const LOWER = /^[\p{Ll}]/u;
const MOST_OF_A_HEADING = 120;

/**
 * Reads a plain text as a document: the parts of its title, headings, sentences and footnotes, each as it is written.
 * Slips, quotation marks and dashes stay; only marks of emphasis (`**`) and line ends go. Blocks are parted by blank lines;
 * pages by form feeds or by a page number alone in its line. A sentence that stops without an end and goes on in small
 * letters, with nothing but a footnote between, was broken by a page: it is joined, and its second page begins there.
 */
export function readDocument(text: string): ReadDocument {
  const reading = new Reading();
  for (const block of blocksOf(text)) reading.take(block);
  return reading.end();
}

/** Paragraphs, headings and list items, each in one line; `\f` where a page ends. */
function blocksOf(text: string): Block[] {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').replace(/\*\*|__/g, '').replace(/(?<![\p{L}\d*])\*(?=\S)([^*\n]+)\*/gu, '$1');
  return plain.split(/\f/).flatMap((page, at) => [...(at > 0 ? [PAGE] : []), ...page.split(/\n[ \t]*\n/).flatMap(linesOf)])
    .map((line) => ({ text: PAGE_NUMBER.test(line) ? PAGE : line.replace(BULLET, ''), isItem: BULLET.test(line) }));
}

function linesOf(block: string): string[] {
  const lines = block.split('\n').map((line) => line.trim()).filter(Boolean);
  const whole = lines.reduce<string[]>((made, line) => (
    made.length === 0 || BULLET.test(line) ? [...made, line] : [...made.slice(0, -1), `${made.at(-1)} ${line}`]), []);
  return whole.map((line) => line.replace(/\s+/g, ' '));
}

interface Block {
  readonly text: string;
  /** Of a list: never a headline, and never the rest of a sentence. */
  readonly isItem: boolean;
}

interface Piece extends Block {
  readonly page: number;
}

/** What has been read so far; a paragraph stays open until the next one shows that it had ended. */
class Reading {
  private readonly titleLines: string[] = [];
  private readonly passages: Passage[] = [];
  private heading: string | null = null;
  private page = 1;
  private open: Piece[] = [];
  private notes: Piece[] = [];

  take(block: Block): void {
    const { text, isItem } = block;
    if (text === PAGE) this.page += 1;
    else if (FOOTNOTE.test(text)) this.note({ ...block, text: text.replace(FOOTNOTE, '') });
    else if (this.isBroken() && !isItem && LOWER.test(text)) this.goOn(block);
    else if (this.isBroken() && this.notes.length > 0) this.note(block);
    else this.begin(block);
  }

  end(): ReadDocument {
    this.close();
    const known = this.page > 1;
    return { titleLines: this.titleLines, passages: this.passages.map((passage) => (known ? passage : { ...passage, page: null, endPage: null })) };
  }

  private isBroken(): boolean {
    const last = this.open.at(-1);
    return last !== undefined && !last.isItem && !ENDED.test(last.text);
  }

  private note(block: Block): void {
    this.notes.push({ ...block, page: this.page });
  }

  /** The rest of a broken sentence stands on the next page, whether a form feed says so or not. */
  private goOn(block: Block): void {
    if (this.open.at(-1)?.page === this.page) this.page += 1;
    this.open.push({ ...block, page: this.page });
  }

  private begin(block: Block): void {
    this.close();
    this.open = [{ ...block, page: this.page }];
  }

  private close(): void {
    const [first] = this.open;
    if (first && this.open.length === 1 && isHeadline(first)) this.headline(first);
    else this.paragraph(this.open, 'sentence');
    for (const note of this.notes) this.paragraph([note], 'footnote');
    this.open = [];
    this.notes = [];
  }

  /** Before the first sentence it is a part of the title, later a heading. */
  private headline({ text, page }: Piece): void {
    const isTitle = this.passages.every(({ kind }) => kind === 'title');
    if (isTitle) this.titleLines.push(text);
    else this.heading = text;
    this.passages.push({ kind: isTitle ? 'title' : 'heading', heading: null, text, page, endPage: null });
  }

  private paragraph(pieces: readonly Piece[], kind: 'sentence' | 'footnote'): void {
    const whole = pieces.map(({ text }) => text).join(' ');
    const starts = pieces.map((_, at) => pieces.slice(0, at).reduce((length, { text }) => length + text.length + 1, 0));
    const pageAt = (at: number): number => pieces[starts.findLastIndex((start) => start <= at)]?.page ?? this.page;
    for (const { text, at } of kind === 'footnote' ? [{ text: whole, at: 0 }] : sentencesOf(whole)) {
      const [page, endPage] = [pageAt(at), pageAt(at + text.length - 1)];
      this.passages.push({ kind, heading: kind === 'footnote' ? null : this.heading, text, page, endPage: endPage === page ? null : endPage });
    }
  }
}

const isHeadline = ({ text, isItem }: Block): boolean => !isItem && text.length <= MOST_OF_A_HEADING && !ENDED.test(text);
