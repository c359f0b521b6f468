import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { withoutMetadata } from './without-metadata.ts';

const written = (): Promise<Buffer> => Packer.toBuffer(new Document({
  creator: 'Ana Persona', lastModifiedBy: 'Beto Persona', title: 'Draft of Ana', customProperties: [{ name: 'Machine', value: 'ana-laptop' }], sections: [{ children: [new Paragraph('Acordamos seguir.')] }],
}));
const partsOf = (file: Buffer): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

test('a document of Word says neither who wrote it nor where, and what is in it stays to the byte', async () => {
  const [before, after] = [await written(), withoutMetadata(await written())].map(partsOf) as [Record<string, string>, Record<string, string>];
  expect(Object.values(before).join()).toMatch(/Ana Persona.*Beto Persona|ana-laptop/s);
  expect(Object.values(after).join()).not.toMatch(/Persona|ana-laptop|Draft of Ana/);
  for (const name of Object.keys(before)) if (!name.startsWith('docProps/')) expect(after[name]).toBe(before[name]);
  expect((await mammoth.extractRawText({ buffer: withoutMetadata(await written()) })).value).toContain('Acordamos seguir.');
});

test('it is cleaned once: a second time finds nothing to change', async () => {
  const cleaned = withoutMetadata(await written());
  expect(withoutMetadata(cleaned).equals(cleaned)).toBe(true);
});

const segment = (marker: number, content: Buffer): Buffer => Buffer.concat([Buffer.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff]), content]);
const EXIF = Buffer.concat([Buffer.from('Exif\0\0II*\0', 'latin1'), Buffer.from([8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0]), Buffer.from('GPS 14.6349 -90.5069')]);
const TABLE = segment(0xdb, Buffer.alloc(65, 1));
const SCAN = Buffer.concat([segment(0xda, Buffer.alloc(10)), Buffer.from([1, 2, 3, 0xff, 0xd9])]);
const photo = (...segments: Buffer[]): Buffer => Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, TABLE, SCAN]);

test('a photograph says neither place nor comment, stays the right way up, and its picture stays to the byte', () => {
  const cleaned = withoutMetadata(photo(segment(0xe0, Buffer.from('JFIF\0')), segment(0xe1, EXIF), segment(0xed, Buffer.from('Ana Persona')), segment(0xfe, Buffer.from('by Ana'))));
  expect(cleaned.toString('latin1')).not.toMatch(/GPS|Ana/);
  expect(cleaned.subarray(-(TABLE.length + SCAN.length))).toEqual(Buffer.concat([TABLE, SCAN]));
  expect(cleaned.toString('hex')).toContain('011200030000000100060000');
  expect(withoutMetadata(cleaned).equals(cleaned)).toBe(true);
});

test('what is said wrongly of a photograph leaves it as well', () => {
  expect(withoutMetadata(photo(segment(0xe1, Buffer.from('Exif\0\0II*\0\xff\xff\xff\x7f of Ana', 'latin1')))).equals(photo())).toBe(true);
});

const chunk = (kind: string, content: Buffer): Buffer => Buffer.concat([Buffer.from([0, 0, content.length >> 8, content.length & 0xff]), Buffer.from(kind), content, Buffer.alloc(4)]);
const png = (...chunks: Buffer[]): Buffer => Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks, chunk('IDAT', Buffer.from('pixels')), chunk('IEND', Buffer.alloc(0))]);

test('a drawing has no texts and no times, and all of its pixels', () => {
  const said = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'].map((kind) => chunk(kind, Buffer.from('Author Ana')));
  expect(withoutMetadata(png(chunk('IHDR', Buffer.alloc(13)), ...said)).equals(png(chunk('IHDR', Buffer.alloc(13))))).toBe(true);
});

test.each([
  ['a text', Buffer.from('%PDF-1.7 /Author (Ana)')], ['an empty file', Buffer.alloc(0)], ['half a picture', photo().subarray(0, 8)], ['half an archive', Buffer.from('PK\u0003\u0004 half', 'latin1')],
  ['a ZIP file with no end', Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.alloc(100)])],
])('%s comes out as it went in', (_, bytes) => {
  expect(withoutMetadata(bytes).equals(bytes)).toBe(true);
});
