import { setImmediate } from 'node:timers/promises';
import { NOTES, notesOf, runsOf, type Block, type Document, type Text } from '@acuerdo/documents';
import { INK, type Sheet } from './pdf-sheet.ts';
import { writeFacts, writeTable } from './pdf-table.ts';

const HEADING = { 1: 1.75, 2: 1.25, 3: 1.08, 4: 1 } as const;

/** The whole document; gives how many pages stand before the first annex. Others are served between its blocks. */
export async function writeParts(sheet: Sheet, { above, title, language, blocks, annexes }: Document): Promise<number> {
  writeAbove(sheet, above);
  writeHeading(sheet, 1, title);
  let noted = await writePart(sheet, blocks, { language, noted: 0 });
  const pagesBefore = sheet.pages;
  for (const annex of annexes) {
    sheet.pdf.addPage();
    writeHeading(sheet, 2, annex.title);
    noted = await writePart(sheet, annex.blocks, { language, noted });
  }
  return pagesBefore;
}

const AT_ONCE = 20;

/** The blocks, and after them the notes that they call; gives how many notes there are by now. */
async function writePart(sheet: Sheet, blocks: readonly Block[], { language, noted }: { language: Document['language']; noted: number }): Promise<number> {
  for (const [at, block] of blocks.entries()) {
    writeBlock(sheet, block);
    if (at % AT_ONCE === AT_ONCE - 1) await setImmediate();
  }
  const notes = notesOf(blocks);
  if (notes.length === 0) return noted;
  sheet.space(0.6);
  writeHeading(sheet, 2, NOTES[language]);
  writeList(sheet, notes, (at) => `[${noted + at + 1}]`, 0.85);
  return noted + notes.length;
}

function writeBlock(sheet: Sheet, block: Block): void {
  if (block.is === 'heading') {
    if (block.newPage) sheet.pdf.addPage();
    return writeHeading(sheet, block.level, block.text, block.language);
  }
  if (block.is === 'paragraph') return writeParagraph(sheet, block);
  if (block.is === 'quote') return writeQuote(sheet, block);
  if (block.is === 'list') return writeList(sheet, block.points, (at) => (block.ordered ? `${at + 1}.` : '•'));
  if (block.is === 'facts') return writeFacts(sheet, block.facts);
  writeTable(sheet, block);
}

const here = (sheet: Sheet) => ({ at: { x: sheet.left, y: sheet.pdf.y }, width: sheet.width });

function writeAbove(sheet: Sheet, above: string): void {
  sheet.write(sheet.element('P'), [above], { ...here(sheet), scale: 0.85 });
  sheet.space(0.2);
}

function writeHeading(sheet: Sheet, level: 1 | 2 | 3 | 4, text: string, lang?: Document['language']): void {
  if (level > 1 && sheet.pdf.y > sheet.top) sheet.space(0.7);
  sheet.keep(4);
  sheet.write(sheet.element(`H${level}`, sheet.root, { lang }), [text], { ...here(sheet), scale: HEADING[level], face: 'strong' });
  if (level < 3) sheet.pdf.outline.addItem(text);
  if (level === 1) {
    const y = sheet.pdf.y + sheet.size * 0.3;
    sheet.decorate((pdf) => pdf.moveTo(sheet.left, y).lineTo(sheet.left + sheet.width, y).lineWidth(1).stroke(INK.text));
    sheet.space(0.7);
  }
  sheet.space(0.25);
}

function writeParagraph(sheet: Sheet, { text, language }: { text: Text; language?: Document['language'] }): void {
  sheet.keep(2);
  sheet.write(sheet.element('P', sheet.root, { lang: language }), runsOf(text), here(sheet));
  sheet.space(0.5);
}

function writeQuote(sheet: Sheet, { text, source, language }: Extract<Block, { is: 'quote' }>): void {
  const indent = sheet.size * 1.6;
  const quote = sheet.element('BlockQuote', sheet.root, { lang: language });
  const place = () => ({ at: { x: sheet.left + indent, y: sheet.pdf.y }, width: sheet.width - indent });
  sheet.keep(2);
  sheet.write(sheet.element('P', quote), runsOf(text), { ...place(), face: 'emphasis' });
  if (source) sheet.write(sheet.element('P', quote), [`— ${source}`], { ...place(), scale: 0.9 });
  sheet.space(0.5);
}

function writeList(sheet: Sheet, points: readonly Text[], label: (at: number) => string, scale = 1): void {
  const list = sheet.element('L');
  const indent = sheet.size * 2;
  points.forEach((point, at) => {
    sheet.keep(2);
    const item = sheet.element('LI', list);
    const y = sheet.pdf.y;
    sheet.write(sheet.element('Lbl', item), [label(at)], { at: { x: sheet.left, y }, width: indent, scale });
    sheet.write(sheet.element('LBody', item), runsOf(point), { at: { x: sheet.left + indent, y }, width: sheet.width - indent, scale });
    sheet.space(0.25);
  });
  sheet.space(0.35);
}
