import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startWords } from './i18n.ts';
import { upload } from './upload.ts';

/** A door for files that answers as it is told and remembers what came. */
async function door(status: number, body: string) {
  const came: { headers: IncomingHttpHeaders; bytes: string }[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      came.push({ headers: request.headers, bytes: Buffer.concat(parts).toString() });
      const open = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'access-control-allow-methods': 'POST' };
      response.writeHead(request.method === 'OPTIONS' ? 204 : status, open).end(request.method === 'OPTIONS' ? undefined : body);
    });
  });
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  const { port } = server.address() as AddressInfo;
  const send = async () => upload(new File(['{"grants":[]}'], 'año 2016.json'), () => undefined, `http://127.0.0.1:${port}/files`).finally(() => server.close());
  return { came, send };
}

beforeAll(() => startWords('es'));

test('a file goes out whole, with its name, the language and the mark against foreign pages', async () => {
  const { came, send } = await door(201, '{"id":"f-1"}');
  expect(await send()).toEqual({ __typename: 'Uploaded', id: 'f-1' });
  const { headers, bytes } = came.at(-1) ?? { headers: {}, bytes: '' };
  expect(bytes).toBe('{"grants":[]}');
  expect(headers).toMatchObject({ 'x-file-name': 'a%C3%B1o%202016.json', 'x-acuerdo-csrf': '1', 'x-acuerdo-language': 'es', 'content-type': 'application/octet-stream' });
});

test('what the server says of a file it does not take is shown as its refusal', async () => {
  const { send } = await door(413, '{"errors":[{"message":"Larger than 20 MB."}]}');
  expect(await send()).toEqual({ __typename: 'Refused', message: 'Larger than 20 MB.', path: [] });
});

test('a server that broke is a failure, not a refusal', async () => {
  const { send } = await door(502, '<html>');
  await expect(send()).rejects.toThrow('502');
});
