import { toMarkdown, type Document } from '@acuerdo/documents';
import { toDocx } from './docx.ts';
import { toPdf } from './pdf.ts';
import type { Paper } from './pdf-sheet.ts';

const TYPES = {
  pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', md: 'text/markdown; charset=utf-8',
} as const;

export type Format = keyof typeof TYPES;

export const isFormat = (asked: unknown): asked is Format => typeof asked === 'string' && Object.hasOwn(TYPES, asked);
export const paperOf = (asked: unknown): Paper => (asked === 'LETTER' ? 'LETTER' : 'A4');

interface Making {
  readonly format: Format;
  readonly paper: Paper;
  readonly at: Date;
  readonly onePage?: boolean;
}

/** A document as a file in one of the formats, with its media type. */
export async function toFile(document: Document, { format, ...printed }: Making): Promise<{ type: string; bytes: Buffer }> {
  const type = TYPES[format];
  if (format === 'pdf') return { type, bytes: await toPdf(document, printed) };
  return { type, bytes: format === 'docx' ? await toDocx(document, printed) : Buffer.from(toMarkdown(document)) };
}
