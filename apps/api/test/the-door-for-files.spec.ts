import { startApi, type Api, type Asker } from './harness.ts';

let api: Api;
let officer: Asker;

beforeAll(async () => {
  api = await startApi();
  officer = await api.as('OSF · IMI program officer');
});
afterAll(() => api.close());

const HEADERS = { 'content-type': 'application/json', 'x-file-name': 'grants.json', 'x-acuerdo-csrf': '1' };

async function send(who: Asker, headers: Record<string, string>, body: string | Uint8Array | ReadableStream = '{}'): Promise<[number, string]> {
  const response = await who.fetch('/files', { method: 'POST', headers, body: body as BodyInit, duplex: 'half' } as RequestInit);
  const { errors } = (await response.json()) as { errors?: { extensions?: { code: string } }[] };
  return [response.status, errors?.[0]?.extensions?.code ?? ''];
}

test('a file of several megabytes comes in to the byte, whatever it says that it is', async () => {
  const bytes = new TextEncoder().encode(JSON.stringify({ grants: 'ñ'.repeat(2_000_000) }));
  const id = await api.upload(officer, 'donación.json', bytes);
  const [stored] = await api.sql<{ name: string; bytes: Buffer }>('select name, bytes from stored_file where id = $1', [id]);
  expect(stored?.name).toBe('donación.json');
  expect(stored?.bytes.equals(bytes)).toBe(true);
});

test.each([
  ['without the header that other sites cannot set', { 'x-acuerdo-csrf': '' }, 403],
  ['from another site', { origin: 'https://elsewhere.example' }, 403],
  ['compressed', { 'content-encoding': 'gzip' }, 415],
  ['without a name', { 'x-file-name': '' }, 400],
])('a file sent %s is refused', async (_, change, status) => {
  expect((await send(officer, { ...HEADERS, ...change }))[0]).toBe(status);
});

test('who is not signed in, not of the collaborative, or only looks on, leaves nothing', async () => {
  await api.sql(`update person set roles = '{observer}' where name = 'OSF · delegate'`);
  const before = await api.sql('select count(*) from stored_file');
  expect(await send(api.with(null), HEADERS)).toEqual([401, 'api.signInFirst']);
  expect(await send(api.with(await api.tokenOf('OSF · IMI program officer'), { slug: 'elsewhere' }), HEADERS)).toEqual([404, 'api.notFound']);
  expect(await send(await api.as('OSF · delegate'), HEADERS)).toEqual([403, 'access.role']);
  expect(await send(officer, HEADERS, '')).toEqual([400, 'api.files.empty']);
  expect(await api.sql('select count(*) from stored_file')).toEqual(before);
});

test.each([
  ['says how large it is', () => new Uint8Array(60_000_000)],
  ['comes in parts, and does not say how large it is', () => new Blob([new Uint8Array(60_000_000)]).stream()],
])('a file of more than twenty megabytes that %s is refused, and its sender reads why', async (_, body) => {
  expect(await send(officer, HEADERS, body())).toEqual([413, 'api.files.tooLarge']);
});

test('who is not signed in reads it also after a long file', async () => {
  expect(await send(api.with(null), HEADERS, new Uint8Array(19_000_000))).toEqual([401, 'api.signInFirst']);
});
