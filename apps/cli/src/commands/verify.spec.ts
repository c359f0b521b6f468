import { exportText } from '@acuerdo/record';
import { AT, bookOf, idOf, KEYS, resealed, signHeads, story, write } from '../../../../libs/record/src/book.fixture.ts';
import type { Io } from '../io.ts';
import { verify } from './verify.ts';

const book = await bookOf(write(story()));
const [rewritten] = await signHeads([...book.entries].reverse(), [12]);
const FILES: Readonly<Record<string, string>> = {
  'book.json': exportText(book),
  'altered.json': exportText(book).replace('"outcome":"chosen","resultHash"', '"outcome":"status-quo","resultHash"'),
  'shorter.json': exportText(resealed(book, { entries: book.entries.slice(0, -1), chain: book.chain.slice(0, -1) })),
  'older.json': exportText(await bookOf({ entries: book.entries.slice(0, 12), openings: {} }, { heads: await signHeads(book.entries, [12]) })),
  'head.json': JSON.stringify(rewritten),
  'minutes.txt': 'Minutes of 20 January 2017',
};

async function run(argv: string[], language: Io['language'] = 'en') {
  const said = { out: [] as string[], err: [] as string[] };
  const code = await verify(argv, {
    out: (text) => void said.out.push(text),
    err: (text) => void said.err.push(text),
    read: async (path) => {
      const text = FILES[path];
      if (text === undefined) throw new Error('no such file');
      return new TextEncoder().encode(text);
    },
    language,
  });
  return { code, out: said.out.join('\n'), err: said.err.join('\n') };
}

test.each([['en', /^Valid: 19 ledger entries/], ['es', /^Válido: 19 asientos/]] as const)('a good book in words (%s)', async (language, opening) => {
  const { code, out, err } = await run(['book.json'], language);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(opening);
  expect(out.split('\n').filter((line) => line.startsWith('  ✓'))).toHaveLength(9);
  expect(out).not.toMatch(/(?:record|ledger)\.\w|{{|undefined|\[object/);
});

test('one changed word and it names the entry', async () => {
  const { code, out } = await run(['altered.json']);
  expect(code).toBe(1);
  expect(out.split('\n')[0]).toBe(`Not valid. Ledger entry ${AT.close + 1} (${idOf(AT.close)}) is wrong. Its content was altered after it was written: it no longer gives the hash that the chain has for it.`);
});

test('a missing entry is named by its number, in Spanish too', async () => {
  expect((await run(['shorter.json'], 'es')).out).toMatch(/^No es válido\. Falta el asiento 19\. /);
});

test('with --json one document: words, checks as keys and values, the first wrong entry', async () => {
  const { code, out } = await run(['altered.json', '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ valid: false, text: expect.stringMatching(/^Not valid/), firstWrong: { position: AT.close, entryId: idOf(AT.close), message: { key: 'record.chain.altered' } } });
});

test('the key and the head that the reader holds decide', async () => {
  expect((await run(['book.json', '--key', KEYS.first.publicKey.toUpperCase()])).code).toBe(0);
  expect((await run(['book.json', '--key', KEYS.second.keyId])).out).toMatch(/^Not valid. The ledger is signed by key/);
  expect((await run(['book.json', '--key', KEYS.second.keyId, '--key', KEYS.first.keyId])).code).toBe(0);
  expect((await run(['book.json', '--head', 'older.json'])).out).toContain('the first 12 entries are those of that day');
  expect((await run(['book.json', '--head', 'head.json'])).out).toMatch(/^Not valid. The head that you hold over 12 entries does not fit/);
  expect((await run(['book.json', '--head', 'minutes.txt'])).out).toMatch(/^Not valid. What you hold is not a signed head/);
});

test.each([
  ['no file', [], 'Usage'], ['two files', ['book.json', 'book.json'], 'Usage'], ['an unknown option', ['book.json', '--colour'], '--colour'],
  ['a key that is none', ['book.json', '--key', 'abc'], '64 hexadecimal digits'],
])('%s: wrong usage, exit 2, nothing on standard output', async (_name, argv, said) => {
  const { code, out, err } = await run(argv);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(said);
});

test.each([['the file', ['nowhere.json']], ['the head', ['book.json', '--head', 'nowhere.json']]])('%s that cannot be read is refused', async (_name, argv) => {
  expect(await run(argv)).toEqual({ code: 1, out: '', err: 'nowhere.json cannot be read: no such file' });
});

test('what is no document of ours is not valid', async () => {
  const { code, out } = await run(['minutes.txt']);
  expect(code).toBe(1);
  expect(out).toMatch(/^Not valid. The file stops being JSON at character 1:/);
});
