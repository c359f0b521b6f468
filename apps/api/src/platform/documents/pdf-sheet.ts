import type { Language, Run } from '@acuerdo/documents';
import type { Face } from './fonts.ts';

export type Paper = 'A4' | 'LETTER';
type Element = PDFKit.PDFStructureElement;

interface Placed {
  readonly at: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly align?: 'left' | 'right';
  /** Times the size of running text. */
  readonly scale?: number;
  readonly face?: Face;
}

export const INK = { text: '#1d2730', quiet: '#5b6670', line: '#c9c3b6', tint: '#f3f0e9' } as const;

/** The page that is being written: where it stands, in which size, and the element of structure that holds what is written next. */
export class Sheet {
  readonly root: Element;
  readonly size: number;
  readonly pdf: PDFKit.PDFDocument;
  private readonly printable: (text: string) => string;
  private notes = 0;

  constructor(pdf: PDFKit.PDFDocument, { size, printable }: { size: number; printable: (text: string) => string }) {
    this.pdf = pdf;
    this.size = size;
    this.printable = printable;
    this.root = pdf.struct('Document');
    pdf.addStructure(this.root);
  }

  get left(): number { return this.pdf.page.margins.left; }
  get width(): number { return this.pdf.page.width - this.left - this.pdf.page.margins.right; }
  get bottom(): number { return this.pdf.page.height - this.pdf.page.margins.bottom; }
  get top(): number { return this.pdf.page.margins.top; }
  get pages(): number { return this.pdf.bufferedPageRange().count; }

  /** An element under another one. */
  element(type: string, under: Element = this.root, options: { lang?: Language; scope?: 'Row' | 'Column' } = {}): Element {
    const element = this.pdf.struct(type, options as PDFKit.Mixins.StructureElementOptions);
    under.add(element);
    return element;
  }

  /** A new page, where less than so many lines are left on this one. */
  keep(lines: number): void {
    if (this.pdf.y + lines * this.size * 1.4 > this.bottom) this.pdf.addPage();
  }

  space(lines: number): void {
    this.pdf.y += lines * this.size;
  }

  /** Running text, with its marks and notes, into an element; into none where it repeats what was said before. */
  write(element: Element | null, runs: readonly Run[], { at, width, align = 'left', scale = 1, face = 'plain' }: Placed): void {
    const said = runs.map((run) => this.said(run, face)).filter(({ text }) => text !== '');
    const draw = () => {
      said.forEach(({ text, face, small }, index) => {
        const options = { width, align, lineGap: this.size * 0.22, continued: index < said.length - 1 };
        this.pdf.font(face).fontSize(this.size * scale * (small ? 0.8 : 1)).fillColor(INK.text);
        if (index === 0) this.pdf.text(text, at.x, at.y, options);
        else this.pdf.text(text, options);
      });
    };
    if (element) element.add(draw);
    else this.decorate(draw);
    this.pdf.x = this.left;
  }

  /** How high a text stands in a width. */
  height(text: string, { width, scale = 1, face = 'plain' }: Omit<Placed, 'at'>): number {
    return this.pdf.font(face).fontSize(this.size * scale).heightOfString(this.printable(text), { width, lineGap: this.size * 0.22 });
  }

  /** Lines and tints are no content: a reader of the structure passes over them. */
  decorate(draw: (pdf: PDFKit.PDFDocument) => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    this.pdf.save();
    draw(this.pdf);
    this.pdf.restore();
    this.pdf.endMarkedContent();
  }

  /** On every page: what stands at its foot, and which page of how many it is. */
  foot(text: string): void {
    const { start, count } = this.pdf.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.pdf.switchToPage(page);
      const { margins } = this.pdf.page;
      const y = this.bottom + 22;
      this.pdf.page.margins = { ...margins, bottom: 0 };
      this.pdf.markContent('Artifact', { type: 'Pagination', bbox: [this.left, y, this.left + this.width, y + 12] });
      this.pdf.font('plain').fontSize(7.5).fillColor(INK.quiet);
      this.pdf.text(this.printable(text), this.left, y, { width: this.width - 60, lineBreak: false, ellipsis: true, height: 12 });
      this.pdf.text(`${page - start + 1} / ${count}`, this.left + this.width - 60, y, { width: 60, align: 'right', lineBreak: false });
      this.pdf.endMarkedContent();
      this.pdf.page.margins = margins;
    }
  }

  private said(run: Run, face: Face): { text: string; face: Face; small: boolean } {
    if (typeof run === 'string') return { text: this.printable(run), face, small: false };
    if ('note' in run) return { text: `[${(this.notes += 1)}]`, face, small: true };
    return { text: this.printable(run.text), face: run.mark, small: false };
  }
}
