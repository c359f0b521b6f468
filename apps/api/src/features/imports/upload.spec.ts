import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { fileName, readBody } from './upload.ts';

test.each([
  ['grants.json', 'grants.json'],
  ['donaci%C3%B3n%20de%202016.json', 'donación de 2016.json'],
  ['..%2F..%2Fetc%2Fpasswd', 'passwd'],
  ['C%3A%5Ctemp%5Cgrants.json', 'grants.json'],
  ['grants%0D%0A.json', 'grants.json'],
  ['%E0%A4%A', null],
  ['%2F', null],
  [undefined, null],
])('the header %s names %s', (header, name) => {
  expect(fileName(header)).toBe(name);
});

test('a body is kept up to the limit; a longer one is read so that its sender hears the answer, and not for ever', async () => {
  const body = (parts: number, size: number) => Readable.from(Array.from({ length: parts }, () => Buffer.alloc(size))) as IncomingMessage;
  expect((await readBody(body(5, 5), 25))?.length).toBe(25);
  const longer = body(100, 10);
  expect(await readBody(longer, 25)).toBeNull();
  expect(longer.readableEnded).toBe(true);
  const endless = body(200, 1_000_000);
  expect(await readBody(endless, 25)).toBeNull();
  expect(endless.readableEnded).toBe(false);
});
