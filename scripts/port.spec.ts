import { createServer } from 'node:net';
import { freePort, portRefusal, problemOn, readPort } from './port.ts';

test.each(['abc', '-1', '4.5', '65536', '99999', '1e3', ' 80', '0x50', ''])('PORT "%s" is refused with what would be right', (text) => {
  expect(() => readPort(text)).toThrow(/whole number from 0 to 65535/);
});

test.each([['0', 0], ['4010', 4010], ['65535', 65_535]])('PORT %s is a port', (text, port) => {
  expect(readPort(text)).toBe(port);
});

test('a port is a problem while somebody listens there', async () => {
  const port = await freePort();
  const server = createServer();
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  expect(await problemOn(port, '127.0.0.1')).toBe('EADDRINUSE');
  await new Promise((done) => server.close(done));
  expect(await problemOn(port, '127.0.0.1')).toBeUndefined();
});

test('the sentence for a taken port names another that exists', () => {
  expect(portRefusal('EADDRINUSE', 65_535, '127.0.0.1').message).toContain('PORT=65525');
});
