import { strFromU8, unzipSync } from 'fflate';
import { emphasis, faultsOf, note, strong, type Document } from '@acuerdo/documents';
import { findingsOf } from '../../../test/pdf-findings.ts';
import { toDocx } from './docx.ts';
import { toPdf } from './pdf.ts';

const at = new Date('2017-02-01T12:00:00Z');
const words = (count: number) => Array.from({ length: count }, (_, n) => `palabra${n}`).join(' ');

const document: Document = {
  title: 'Acuerdo sobre la migración en México', above: 'CAMMINA · Acuerdo DEC-9', language: 'es', foot: 'DEC-9 · 3fa9c1d2',
  blocks: [
    { is: 'facts', facts: [{ name: 'Vigente desde', value: '1 de enero de 2018' }, { name: 'Nota', value: ['dicho por todos', note('Ford se abstuvo. Ñandú, Çelik, Čapek.')] }] },
    { is: 'heading', level: 2, text: 'Qué se acordó' },
    { is: 'paragraph', text: ['Los socios ', strong('acuerdan'), ' lo que ', emphasis('sigue'), ': un → dos, y un ☃.'] },
    { is: 'paragraph', text: 'The partners agree on what follows.', language: 'en' },
    { is: 'quote', text: 'role confusion', source: 'minutas de 2014', language: 'en' },
    { is: 'list', ordered: true, points: ['uno', ['dos', note('La segunda nota.')]] },
    { is: 'table', caption: 'Movimiento', head: ['Unidad', 'Suma'], rows: [['IMI', '10,000.00 USD'], ['LAP', '−10,000.00 USD'], ['—', '']], numbers: [1] },
  ],
  annexes: [
    { title: 'Anexo A. Votos', blocks: [{ is: 'heading', level: 3, text: 'Por socio' }, { is: 'table', caption: 'Votos', head: ['Socio', 'Voto'], rows: Array.from({ length: 90 }, (_, n) => [`Socio ${n}`, words(n % 7)]) }] },
    { title: 'Anexo B. Largo', blocks: [{ is: 'table', caption: 'Celda alta', head: ['Punto', 'Texto'], rows: [['1', words(1_500)]] }] },
  ],
};

it('is a document without a fault', () => expect(faultsOf(document)).toEqual([]));

it.each(['A4', 'LETTER'] as const)('becomes a tagged PDF on %s that another library reads without a fault', async (paper) => {
  const bytes = await toPdf(document, { paper, at, onePage: true });
  const { text, roles, ...found } = await findingsOf(bytes);
  console.log(`${paper}: ${bytes.length} bytes, ${found.pages} pages, ${roles.length} elements, faults: ${JSON.stringify(found.faults)}`);
  expect(found).toEqual({ title: document.title, language: 'es', pages: found.pages, faults: [] });
  expect(found.pages).toBeGreaterThan(4);
  expect(text).toContain('Ñandú, Çelik, Čapek.');
  expect(text).toContain('un -> dos, y un [U+2603].');
  expect(text).toContain('palabra1499');
  expect(roles.filter((role) => ['Root', 'TR', 'TH', 'TD', 'LI', 'Lbl', 'LBody', 'TBody'].includes(role) === false).slice(0, 9)).toEqual(['Document', 'P', 'H1', 'Table', 'H2', 'P', 'P', 'BlockQuote', 'P']);
});

it('is set smaller until what stands before the annexes fits one page', async () => {
  const long = { ...document, annexes: [], blocks: Array.from({ length: 15 }, () => ({ is: 'paragraph' as const, text: words(26) })) };
  const pages = async (onePage: boolean) => (await findingsOf(await toPdf(long, { paper: 'A4', at, onePage }))).pages;
  expect([await pages(false), await pages(true)]).toEqual([2, 1]);
});

it('becomes a DOCX with real headings, heads of tables, notes and its language', async () => {
  const files = unzipSync(await toDocx(document, { paper: 'LETTER' }));
  const file = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  expect(file('word/document.xml')).toMatch(/Heading1.*Acuerdo sobre la migración en México.*Heading2.*Qué se acordó.*<w:tblHeader/s);
  expect(file('word/footnotes.xml')).toContain('Ford se abstuvo.');
  expect(file('word/styles.xml')).toContain('es-MX');
  expect(file('word/footer1.xml')).toContain('DEC-9 · 3fa9c1d2');
});
