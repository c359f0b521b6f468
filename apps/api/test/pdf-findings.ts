import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of the file finds in it: the text of its pages, and what an accessibility checker would say against it. */
export interface PdfFindings {
  readonly title: string;
  readonly language: string;
  readonly pages: number;
  readonly text: string;
  /** The roles of its structure, in reading order: H1, P, Table … */
  readonly roles: readonly string[];
  readonly faults: readonly string[];
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

/** Opens a PDF anew, by another library than wrote it, and holds it against PDF/UA-1 as far as a program can. */
export async function findingsOf(bytes: Buffer): Promise<PdfFindings> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1);
  const pages = await Promise.all(numbers.map(async (number) => readPage(await pdf.getPage(number))));
  const { faults, title, language } = await ofFile(pdf);
  const nodes = pages.flatMap((page) => page.nodes);
  await task.destroy();
  const roles = nodes.flatMap(({ role }) => (role && role !== 'Root' ? [role] : []));
  return {
    title, language, pages: pdf.numPages, text: pages.map((page) => page.text).join('\n'), roles,
    faults: [...faults, ...headingFaults(roles), ...nodes.filter(({ role }) => role === 'Table').flatMap(tableFaults), ...pages.flatMap((page, at) => page.faults.map((fault) => `page ${at + 1}: ${fault}`))],
  };
}

async function ofFile(pdf: PDFDocumentProxy) {
  const { info, metadata } = await pdf.getMetadata() as { info: { Title?: string; Language?: string }; metadata: { getRaw(): string } | null };
  const [mark, view] = [await pdf.getMarkInfo() as unknown as Map<string, boolean> | null, await pdf.getViewerPreferences()];
  const faults = [
    ...(info.Title ? [] : ['no title']), ...(info.Language ? [] : ['no language']), ...(mark?.get('Marked') ? [] : ['not marked as tagged']),
    ...(view?.get('DisplayDocTitle') ? [] : ['the title is not shown']), ...(/<pdfuaid:part>1</.test(metadata?.getRaw() ?? '') ? [] : ['no pdfuaid:part in the metadata']),
  ];
  return { faults, title: info.Title ?? '', language: info.Language ?? '' };
}

async function readPage(page: PDFPageProxy): Promise<{ text: string; nodes: Node[]; faults: string[] }> {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const tree = await page.getStructTree() as unknown as Node | null;
  const nodes = tree ? flat(tree) : [];
  const known = new Set(nodes.flatMap(({ type, id }) => (type === 'content' && id ? [id] : [])));
  const marks = content.items.flatMap((item) => ('id' in item && item.id ? [item.id] : []));
  const text = content.items.flatMap((item) => ('str' in item ? [item.str + (item.hasEOL ? '\n' : '')] : [])).join('');
  const faults = [...(tree ? [] : ['no structure']), ...marks.filter((id) => !known.has(id)).map((id) => `the content ${id} is in no element`), ...await drawingFaults(page)];
  return { text, nodes, faults };
}

const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];

const DRAWS = new Set([OPS.showText, OPS.constructPath, OPS.fill, OPS.stroke, OPS.paintImageXObject]);

/** Whatever is drawn stands in an element or is marked as no content; every font is in the file. */
async function drawingFaults(page: PDFPageProxy): Promise<string[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const faults = new Set<string>();
  let depth = 0;
  fnArray.forEach((does, at) => {
    if (does === OPS.beginMarkedContent || does === OPS.beginMarkedContentProps) depth += 1;
    else if (does === OPS.endMarkedContent) depth -= 1;
    else if (DRAWS.has(does) && depth === 0) faults.add('something is drawn outside the structure');
    else if (does === OPS.setFont) {
      const font = page.commonObjs.get((argsArray[at] as [string])[0]) as { name: string; missingFile?: boolean };
      if (font.missingFile !== false) faults.add(`the font ${font.name} is not in the file`);
    }
  });
  return [...faults];
}

function headingFaults(roles: readonly string[]): string[] {
  const levels = roles.flatMap((role) => (/^H[1-6]$/.test(role) ? [Number(role[1])] : []));
  return [
    ...(levels[0] === 1 && levels.filter((level) => level === 1).length === 1 ? [] : ['not one H1, and first']),
    ...levels.flatMap((level, at) => (at > 0 && level > levels[at - 1]! + 1 ? [`an H${level} under an H${levels[at - 1]}`] : [])),
  ];
}

function tableFaults(table: Node): string[] {
  const rows = flat(table).filter(({ role }) => role === 'TR').map(({ children = [] }) => children.map(({ role }) => role));
  return [
    ...(rows.every(([first]) => first === 'TH') ? [] : ['a row of a table has no head']),
    ...(new Set(rows.map(({ length }) => length)).size <= 1 ? [] : ['rows of a table differ in length']),
  ];
}
