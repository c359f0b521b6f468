import { toMarkdown, type Document } from '@acuerdo/documents';
import { toDocx } from './docx.ts';
import { toPdf } from './pdf.ts';

/** As what a document leaves the house, and on which paper. */
export const FORMATS = ['pdf', 'docx', 'md'] as const;
export const PAPERS = ['A4', 'LETTER'] as const;
export type Format = (typeof FORMATS)[number];

interface Making {
  readonly format: Format;
  readonly paper: (typeof PAPERS)[number];
  readonly at: Date;
  readonly onePage?: boolean;
}

/** A document as a file in one of the formats. */
export async function toFile(document: Document, { format, ...printed }: Making): Promise<{ format: Format; bytes: Buffer }> {
  if (format === 'pdf') return { format, bytes: await toPdf(document, printed) };
  return { format, bytes: format === 'docx' ? await toDocx(document, printed) : Buffer.from(toMarkdown(document)) };
}
