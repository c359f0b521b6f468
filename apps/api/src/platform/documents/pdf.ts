import PDFDocument from 'pdfkit';
import type { Document } from '@acuerdo/documents';
import { fonts } from './fonts.ts';
import { Sheet, type Paper } from './pdf-sheet.ts';
import { writeParts } from './pdf-blocks.ts';

export interface Printed {
  readonly paper: Paper;
  /** The moment that the file says it was made at. */
  readonly at: Date;
  /** Whether everything before the annexes is set smaller, down to 8 points, until it fits one page; what does not fit then goes on. */
  readonly onePage?: boolean;
}

/** Its types are one release behind and do not name it yet. */
const UA = { subset: 'PDF/UA' as never };

const SIZES = [10.5, 9.75, 9, 8.5, 8];

/**
 * The document as a tagged PDF that says it is PDF/UA-1 (ISO 14289-1): title and language, one tree of structure over every
 * content, what is no content (lines, the foot of the page) marked as such, fonts embedded.
 */
export async function toPdf(document: Document, { paper, at, onePage = false }: Printed): Promise<Buffer> {
  for (const size of onePage ? SIZES.slice(0, -1) : []) {
    const { bytes, pagesBefore } = await print(document, { paper, at, size });
    if (pagesBefore === 1) return bytes;
  }
  return (await print(document, { paper, at, size: onePage ? SIZES.at(-1)! : SIZES[0]! })).bytes;
}

interface Setting {
  readonly paper: Paper;
  readonly at: Date;
  readonly size: number;
}

/** Set in one size; `pagesBefore` are the pages before the first annex. */
async function print(document: Document, { paper, at, size }: Setting): Promise<{ bytes: Buffer; pagesBefore: number }> {
  const { faces, printable } = await fonts();
  const pdf = new PDFDocument({
    size: paper, margins: { top: 54, bottom: 66, left: 64, right: 64 }, pdfVersion: '1.7', tagged: true, displayTitle: true,
    lang: document.language, bufferPages: true, font: '', ...UA,
    info: { Title: document.title, Subject: document.above, Creator: 'Acuerdo', Producer: 'Acuerdo', CreationDate: at, ModDate: at },
  });
  for (const [face, bytes] of Object.entries(faces)) pdf.registerFont(face, bytes);
  const written = read(pdf);
  const sheet = new Sheet(pdf, { size, printable });
  const pagesBefore = await writeParts(sheet, document);
  sheet.foot(document.foot);
  pdf.end();
  return { bytes: await written, pagesBefore };
}

function read(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  pdf.on('end', () => { resolve(Buffer.concat(parts)); });
  pdf.on('error', reject);
  return promise;
}
