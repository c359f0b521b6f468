import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from './read-document.ts';

const review = readDocument(readFileSync(join(import.meta.dirname, '../fixtures/fondo-puente-review.txt'), 'utf8'));
const texts = (kind: string) => review.passages.filter((passage) => passage.kind === kind).map(({ text }) => text);

test('the title stays in its three parts', () => {
  expect(review.titleLines).toEqual(['FONDO PUENTE WITH THE RIVER PROGRAM', 'Lower river corridor', 'Outcomes of the review held on March 3, 2015']);
  expect(texts('title')).toEqual(review.titleLines);
});

test('each sentence stands below its heading, and headings stand in their order', () => {
  expect(texts('heading')).toEqual(['SUMMARY', 'Next steps']);
  expect(review.passages.filter(({ kind }) => kind === 'sentence').map(({ heading }) => heading)).toEqual([null, null, 'SUMMARY', 'SUMMARY', ...Array(4).fill('Next steps')]);
});

test('a footnote that lists who took part is kept whole, its second paragraph too', () => {
  expect(texts('footnote')).toEqual([
    'In person: Ana Ejemplo (Director, River Program – moderator); Luis Muestra (Officer, Casa Azul).', 'Remotely: Eva Prueba (Chair, Advisory Board)',
  ]);
});

test('a sentence that a page breaks is one sentence with two pages; the footnote between stays on the first', () => {
  const broken = review.passages.find(({ text }) => text.startsWith('The secretariat'));
  expect(broken).toMatchObject({ text: 'The secretariat will draw up a plan together with the partners who have paid into the fund since it was opened.', page: 1, endPage: 2 });
  expect(review.passages.filter(({ kind }) => kind === 'footnote').map(({ page }) => page)).toEqual([1, 1]);
  expect(review.passages.at(-1)).toMatchObject({ text: 'Write to the partners.', page: 2, endPage: null });
});

test('quotation marks, dashes and slips are as they were written', () => {
  expect(texts('sentence')).toContain('Its goals were “wide by design”; that may have been to much.');
  expect(texts('sentence')).toContain('Where and when we should begin?');
});

test('a short form does not end a sentence', () => {
  expect(texts('sentence')[1]).toBe('This review¹ looked at what came of it, and at the fund as the main tool of the U.S. office and others.');
  expect(readDocument('Acta\n\nHabló la Dra. Ejemplo. Nadie más habló.').passages.map(({ text }) => text)).toEqual(['Acta', 'Habló la Dra. Ejemplo.', 'Nadie más habló.']);
});

test('pages are told by form feeds and by numbers alone in a line, and by nothing else', () => {
  const pages = (text: string) => readDocument(text).passages.map(({ page, endPage }) => [page, endPage]);
  expect(pages('Acta\n\nUno va.\n\fDos va.\n\n- 2 -\n\nTres va.')).toEqual([[1, null], [1, null], [2, null], [3, null]]);
  expect(pages('Acta\n\nEsto va\n\fhasta aquí.')).toEqual([[1, null], [1, 2]]);
  expect(pages('Acta\n\nUno va.\n\nDos va.')).toEqual([[null, null], [null, null], [null, null]]);
});

test('a heading is not joined to what follows, nor is a list to its sentence', () => {
  expect(readDocument('Acta\n\nSe hará:\n\n- contratar a alguien\n- escribir').passages.map(({ kind, text }) => [kind, text])).toEqual([
    ['title', 'Acta'], ['sentence', 'Se hará:'], ['sentence', 'contratar a alguien'], ['sentence', 'escribir']]);
});

test('nothing that is written is lost, whatever is pasted', () => {
  for (const text of ['', ' \n\n ', '¹ a note alone', 'one line', 'a\n\nb\n\nc', '**', '\f\f', '1\n\n2\n\n3']) {
    const letters = (said: string) => said.replace(/[^\p{L}]/gu, '');
    expect(letters(readDocument(text).passages.map((passage) => passage.text).join(''))).toBe(letters(text));
  }
});

const SEED = join(import.meta.dirname, '../../../../shared/seed');
(existsSync(SEED) ? test : test.skip)('the founding document is read with all that the mission asks to be kept', () => {
  const [file = ''] = readdirSync(SEED);
  const { titleLines, passages } = readDocument(readFileSync(join(SEED, file), 'utf8'));
  expect(titleLines.at(-1)).toBe('Outcomes of the portfolio review held on September 8, 2014');
  expect(passages.filter(({ kind }) => kind === 'title')).toHaveLength(3);
  expect(passages.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
    'SUMMARY OF DISCUSSION', 'Macro level: Parameters of the corridor', 'Micro level: CAMMINA', 'CONCLUSIONS & NEXT STEPS']);
  expect(passages.filter(({ kind }) => kind === 'footnote')).toHaveLength(2);
  expect(passages.filter(({ endPage }) => endPage !== null).map(({ text, page, endPage }) => [text.slice(-40), page, endPage])).toEqual([
    [' with policy goals in the United States.', 1, 2], ['s strategically positioned to intervene.', 2, 3]]);
  const all = passages.map(({ text }) => text).join(' ');
  for (const asWritten of ['“inside track”', '“role confusion”', '“non-traditional”', 'Where and when we should engage', 'enormous rippled effects']) expect(all).toContain(asWritten);
});
