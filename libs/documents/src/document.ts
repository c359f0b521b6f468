export type Language = 'en' | 'es';

/** A stretch of running text: plain, or marked, or with a note that stands at the end of its part. */
export type Run = string | { readonly text: string; readonly mark: 'strong' | 'emphasis' } | { readonly note: string };

export type Text = string | readonly Run[];

/** `language` is said where a block is not in the language of its document. */
export type Block =
  | { readonly is: 'heading'; readonly level: 2 | 3 | 4; readonly text: string; readonly language?: Language; readonly newPage?: boolean }
  | { readonly is: 'paragraph'; readonly text: Text; readonly language?: Language }
  | { readonly is: 'quote'; readonly text: Text; readonly source?: string; readonly language?: Language }
  | { readonly is: 'list'; readonly ordered: boolean; readonly points: readonly Text[] }
  | { readonly is: 'facts'; readonly facts: readonly Fact[] }
  | Table;

/** A name and what it is: "Decided on", "8 September 2014". */
export interface Fact {
  readonly name: string;
  readonly value: Text;
}

export interface Table {
  readonly is: 'table';
  readonly caption: string;
  /** The first column names its row. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns (from 0) of numbers: they end at the right. */
  readonly numbers?: readonly number[];
}

export interface Annex {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What is written: its title is the only heading of level 1, the title of an annex one of level 2. */
export interface Document {
  readonly title: string;
  /** One line above the title: whose document it is, and of which kind. */
  readonly above: string;
  readonly language: Language;
  /** What stands at the foot of each page, before the page's number: a short id, a hash. */
  readonly foot: string;
  readonly blocks: readonly Block[];
  /** Each begins on a page of its own. */
  readonly annexes: readonly Annex[];
}

export const strong = (text: string): Run => ({ text, mark: 'strong' });
export const emphasis = (text: string): Run => ({ text, mark: 'emphasis' });
export const note = (text: string): Run => ({ note: text });

export const runsOf = (text: Text): readonly Run[] => (typeof text === 'string' ? [text] : text);

/** The paragraphs of a text that somebody wrote: an empty line, or a line's end, parts them. */
export const paragraphsOf = (written: string, language?: Language): Block[] =>
  written.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '').map((text) => ({ is: 'paragraph', text, language }));

/** The heading under which the notes of a part stand. */
export const NOTES: Record<Language, string> = { en: 'Notes', es: 'Notas' };

/** The notes of some blocks, in the order in which they are called. */
export const notesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(textsOf).flatMap((text) => runsOf(text)).flatMap((run) => (typeof run === 'object' && 'note' in run ? [run.note] : []));

function textsOf(block: Block): readonly Text[] {
  if (block.is === 'list') return block.points;
  if (block.is === 'facts') return block.facts.map(({ value }) => value);
  return block.is === 'table' ? [] : [block.text];
}
