import {
  AlignmentType, BorderStyle, Document as Docx, Footer, FootnoteReferenceRun, HeadingLevel, LevelFormat, Packer, PageNumber, Paragraph, Table as DocxTable, TableCell, TableRow, TextRun, WidthType,
  type ParagraphChild,
} from 'docx';
import { notesOf, runsOf, type Block, type Document, type Language, type Run, type Table, type Text } from '@acuerdo/documents';
import type { Paper } from './pdf-sheet.ts';

const PAPER = { A4: { width: 11_906, height: 16_838 }, LETTER: { width: 12_240, height: 15_840 } } as const;
const LOCALE: Record<Language, string> = { en: 'en-US', es: 'es-MX' };
const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;

/** The document as Word writes it: real headings, lists, heads of tables, notes at the foot of the page, and the language said. */
export function toDocx(document: Document, { paper }: { paper: Paper }): Promise<Buffer> {
  const { title, above, language, foot, blocks, annexes } = document;
  const notes = [blocks, ...annexes.map((annex) => annex.blocks)].flatMap(notesOf);
  const next = numbering();
  const part = (written: readonly Block[]) => written.flatMap((block) => blockIn(block, next));
  return Packer.toBuffer(new Docx({
    title, subject: above, creator: 'Acuerdo', styles: stylesIn(language), numbering: NUMBERING,
    footnotes: Object.fromEntries(notes.map((note, at) => [at + 1, { children: [new Paragraph(note)] }])),
    sections: [{
      properties: { page: { size: PAPER[paper] } },
      footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ children: [`${foot}  ·  `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 15 })] })] }) },
      children: [
        new Paragraph({ children: [new TextRun({ text: above, size: 18 })] }), heading(1, title), ...part(blocks),
        ...annexes.flatMap((annex) => [heading(2, annex.title, true), ...part(annex.blocks)]),
      ],
    }],
  }));
}

type Next = () => number;

function numbering(): Next {
  let number = 0;
  return () => (number += 1);
}

function blockIn(block: Block, next: Next): (Paragraph | DocxTable)[] {
  if (block.is === 'heading') return [heading(block.level, block.text, block.newPage)];
  if (block.is === 'paragraph') return [new Paragraph({ children: textIn(block.text, next, block.language), spacing: { after: 120 } })];
  if (block.is === 'quote') {
    return [block.text, ...(block.source ? [`— ${block.source}`] : [])].map((text) => new Paragraph({ style: 'Quote', children: textIn(text, next, block.language) }));
  }
  if (block.is === 'list') return block.points.map((point) => new Paragraph({ numbering: { reference: block.ordered ? 'numbers' : 'points', level: 0 }, children: textIn(point, next) }));
  if (block.is === 'facts') return [table(block.facts.map(({ name, value }) => row([textIn([{ text: name, mark: 'strong' }], next), textIn(value, next)]))), new Paragraph('')];
  return tableIn(block);
}

const heading = (level: keyof typeof LEVELS, text: string, pageBreakBefore = false): Paragraph => new Paragraph({ heading: LEVELS[level], pageBreakBefore, children: [new TextRun(text)] });

const textIn = (text: Text, next: Next, language?: Language): ParagraphChild[] => runsOf(text).map((run) => runIn(run, next, language));

function runIn(run: Run, next: Next, language?: Language): ParagraphChild {
  const said = language && { language: { value: LOCALE[language] } };
  if (typeof run === 'string') return new TextRun({ text: run, ...said });
  if ('note' in run) return new FootnoteReferenceRun(next());
  return new TextRun({ text: run.text, bold: run.mark === 'strong', italics: run.mark === 'emphasis', ...said });
}

function tableIn({ caption, head, rows, numbers = [] }: Table): (Paragraph | DocxTable)[] {
  const cells = (texts: readonly string[], bold = false) => texts.map((text) => [new TextRun({ text, bold })]);
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(caption)] }),
    table([row(cells(head, true), { numbers, tableHeader: true }), ...rows.map((texts) => row(cells(texts), { numbers }))]), new Paragraph(''),
  ];
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'C9C3B6' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

const table = (rows: TableRow[]): DocxTable => new DocxTable({
  rows, width: { size: 100, type: WidthType.PERCENTAGE }, borders: { top: LINE, bottom: LINE, insideHorizontal: LINE, left: NONE, right: NONE, insideVertical: NONE },
});

const row = (cells: readonly ParagraphChild[][], { numbers = [], tableHeader = false }: { numbers?: readonly number[]; tableHeader?: boolean } = {}): TableRow => new TableRow({
  tableHeader, cantSplit: true,
  children: cells.map((children, column) => new TableCell({ children: [new Paragraph({ children, alignment: numbers.includes(column) ? AlignmentType.END : AlignmentType.START })] })),
});

const NUMBERING = {
  config: [
    { reference: 'numbers', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START, style: { paragraph: { indent: { left: 500, hanging: 400 } } } }] },
    { reference: 'points', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.START, style: { paragraph: { indent: { left: 500, hanging: 300 } } } }] },
  ],
};

const stylesIn = (language: Language) => ({
  default: {
    document: { run: { font: 'Georgia', size: 21, language: { value: LOCALE[language] } } },
    heading1: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 200 } } },
    heading2: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 240, after: 100 } } },
    heading3: { run: { size: 23, bold: true }, paragraph: { spacing: { before: 200, after: 80 } } },
  },
  paragraphStyles: [
    { id: 'Quote', name: 'Quote', basedOn: 'Normal', quickFormat: true, run: { italics: true }, paragraph: { indent: { left: 400 }, spacing: { after: 120 } } },
    { id: 'Caption', name: 'caption', basedOn: 'Normal', quickFormat: true, run: { italics: true, size: 19 }, paragraph: { spacing: { before: 160, after: 60 } } },
  ],
});
