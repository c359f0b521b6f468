import { brotliCompressSync, gzipSync } from 'node:zlib';
import { startApi, type Api } from './harness.ts';

let api: Api;
let token: string;
beforeAll(async () => {
  api = await startApi();
  token = await api.tokenOf('OSF · IMI program officer');
});
afterAll(() => api.close());

const QUERY = JSON.stringify({ query: '{ viewer { email } }' });
const program = (): Record<string, string> => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-acuerdo-collaborative': 'cammina' });

const post = (body: string | Uint8Array, headers: Record<string, string>, path = '/graphql') =>
  fetch(api.origin + path, { method: 'POST', headers, body: body as BodyInit });

test('an ordinary operation of a program is answered', async () => {
  expect(await (await post(QUERY, program())).json()).toEqual({ data: { viewer: { email: 'role-2@cammina.sample.invalid' } } });
});

test.each<[string, () => Promise<Response>, number]>([
  ['a body compressed with Brotli', () => post(brotliCompressSync(QUERY), { ...program(), 'content-encoding': 'br' }), 415],
  ['a body compressed with gzip', () => post(gzipSync(QUERY), { ...program(), 'content-encoding': 'gzip' }), 415],
  ['a compressed upload', () => post(gzipSync('{}'), { ...program(), 'content-encoding': 'gzip', 'x-acuerdo-csrf': '1' }, '/files'), 415],
  ['an operation by GET', () => fetch(`${api.origin}/graphql?query={viewer{email}}`, { headers: program() }), 405],
  ['a mutation by GET', () => fetch(`${api.origin}/graphql?query=mutation{signOut}`, { headers: program() }), 405],
  ['plain text', () => post(QUERY, { ...program(), 'content-type': 'text/plain' }), 415],
  ['a form', () => post('query={viewer{email}}', { ...program(), 'content-type': 'application/x-www-form-urlencoded' }), 415],
  ['a batch', () => post(`[${QUERY},${QUERY}]`, program()), 400],
  ['a body over one megabyte', () => post(JSON.stringify({ query: '{ viewer { email } }', extra: 'x'.repeat(1_100_000) }), program()), 413],
  ['broken JSON', () => post('{"query": ', program()), 400],
  ['an operation of another site\'s page', () => post(QUERY, { ...program(), origin: 'https://elsewhere.example' }), 403],
  ['an operation of its own from a browser', () => post(QUERY, { 'content-type': 'application/json' }), 400],
  ['a hash that no operation has', () => post(JSON.stringify({ extensions: { persistedQuery: { sha256Hash: 'f'.repeat(64) } } }), { 'content-type': 'application/json' }), 400],
  ['introspection', () => post(JSON.stringify({ query: '{ __schema { types { name } } }' }), program()), 400],
  ['a page of two hundred thousand through a variable', () => post(JSON.stringify({
    query: 'query ($n: Int!) { grants(first: $n) { nodes { id } } }', variables: { n: 200_000 },
  }), program()), 400],
])('%s is refused', async (_, ask, status) => {
  const response = await ask();
  const text = await response.text();
  expect(response.status).toBe(status);
  expect(text).not.toMatch(/at \/|node_modules|select /);
});

test('a mistyped field is not answered with the names of others', async () => {
  const answer = (await (await post(JSON.stringify({ query: '{ viewr { email } }' }), program())).json()) as { errors: { message: string }[] };
  expect(answer.errors[0]?.message).not.toContain('viewer');
});

test('a document that does not fit the schema is said to be so', async () => {
  const { errors } = await api.with(token).run('query ($unused: Int) { viewer { email } }');
  expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('never used'), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
});

test('a page size out of bounds names the field, the value and what would be right, in the reader\'s language', async () => {
  const asker = api.with(token, { language: 'es' });
  const { errors } = await asker.run('{ grants(first: 0) { nodes { id } } }');
  expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', issues: [{ path: 'first', message: '«0» no es un número entero entre 1 y 100.' }] });
});

test('an unexpected error says an id and nothing else', async () => {
  await api.sql('alter table activity rename to activity_away');
  try {
    const { errors } = await (await api.as('OSF · IMI program officer')).run('{ activity { nodes { id } } }');
    expect(errors?.[0]?.message).toMatch(/^Unexpected error [0-9a-f-]{36}$/);
    expect(Object.keys(errors?.[0]?.extensions ?? {})).toEqual(['code', 'id']);
  } finally {
    await api.sql('alter table activity_away rename to activity');
  }
});

test('every answer carries the headers that keep other sites out', async () => {
  const { headers } = await fetch(`${api.origin}/health`);
  expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-powered-by')).toBeNull();
});
