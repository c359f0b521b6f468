import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '@acuerdo/exchange';
import { FOUNDING_DOCUMENT } from './founding-document.ts';

const SEED = join(import.meta.dirname, '../../../../../shared/seed');
const PASSAGES = FOUNDING_DOCUMENT.flatMap(({ heading, page, passages }) => passages.map((passage) => ({ heading, page, ...passage, endPage: passage.endPage ?? null })));

(existsSync(SEED) ? test : test.skip)('each quotation stands in the founding document word by word, below its heading, on its page', () => {
  const [file = ''] = readdirSync(SEED);
  const { passages } = readDocument(readFileSync(join(SEED, file), 'utf8'));
  const stands = ({ heading, page, endPage, text }: (typeof PASSAGES)[number]) => passages.some((read) =>
    read.text.includes(text) && read.heading === heading && (read.page === page || read.endPage === page) && (endPage === null || read.endPage === endPage));
  expect(PASSAGES.filter((passage) => !stands(passage)).map(({ text }) => text)).toEqual([]);
});

test('no key of the checklist stands at two passages', () => {
  const keys = PASSAGES.flatMap(({ keys: of }) => of.split(' '));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test('no quotation names a person, but for the footnote that lists who took part', () => {
  const footnotes = FOUNDING_DOCUMENT.filter(({ kind }) => kind === 'footnote').flatMap(({ passages }) => passages);
  const names = footnotes.flatMap(({ text }) => [...text.matchAll(/([A-Z][\w-]+ [A-Z][\w-]+(?: [A-Z]\w+)?) \(/g)].map(([, name]) => name ?? ''));
  expect(names).toHaveLength(10);
  const others = PASSAGES.filter(({ text }) => footnotes.every((note) => note.text !== text));
  expect(others.filter(({ text }) => names.some((name) => text.includes(name.split(' ').at(-1) ?? '')))).toEqual([]);
});
