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

test('a body is read up to the limit and no further, whatever its header says', async () => {
  let asked = 0;
  const body = function* () {
    for (; asked < 100; asked += 1) yield Buffer.alloc(10);
  };
  expect(await readBody(Readable.from(body()) as IncomingMessage, 25)).toBeNull();
  expect(asked).toBeLessThan(100);
  expect((await readBody(Readable.from([Buffer.alloc(10), Buffer.alloc(15)]) as IncomingMessage, 25))?.length).toBe(25);
});
