import { jest } from '@jest/globals';
import { gql } from '@apollo/client';
import { createClient } from './apollo.ts';

interface Sent { url: unknown; body: Record<string, unknown>; headers: Headers; credentials: unknown }

const desk = gql`query Desk($of: ID!) { desk(of: $of) { id ...Head @unmask } } fragment Head on Desk { name }`;

/** As the code generator writes it; Apollo rewrites the document before it is sent, and the hash must outlive that. */
const listed = (hash?: string) => (hash ? { ...desk, __meta__: { hash } } : desk);

function answering(answer: unknown, status = 200) {
  const sent: Sent[] = [];
  const fetch = (url: unknown, init: RequestInit = {}) => {
    sent.push({ url, body: JSON.parse(String(init.body)) as Record<string, unknown>, headers: new Headers(init.headers), credentials: init.credentials });
    return Promise.resolve(new Response(JSON.stringify(answer), { status, headers: { 'content-type': 'application/json' } }));
  };
  return { sent, fetch: fetch as typeof globalThis.fetch };
}

const variables = { of: 'cammina' };

test('an operation goes out as its hash, without a word of its text', async () => {
  const { sent, fetch } = answering({ data: { desk: { __typename: 'Desk', id: '1', name: 'x' } } });
  const client = createClient({ possibleTypes: {}, onSignedOut: () => undefined, fetch });
  await client.query({ query: listed('sha256:abc'), variables });
  expect(sent).toHaveLength(1);
  expect(sent[0]?.body).toEqual({ operationName: 'Desk', variables, extensions: { persistedQuery: { version: 1, sha256Hash: 'sha256:abc' } } });
  expect(sent[0]?.headers.get('x-acuerdo-language')).toBe('en');
  expect(sent[0]?.credentials).toBe('same-origin');
});

test('an operation without a hash never leaves the browser', async () => {
  const { sent, fetch } = answering({ data: null });
  const client = createClient({ possibleTypes: {}, onSignedOut: () => undefined, fetch });
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await expect(client.query({ query: listed(), variables })).rejects.toThrow(/no hash/);
  expect(sent).toHaveLength(0);
});

test('a session that the server no longer knows leads to the sign-in page, once', async () => {
  const { fetch } = answering({ errors: [{ message: 'x', extensions: { code: 'SIGN_IN_FIRST' } }] });
  const onSignedOut = jest.fn();
  const client = createClient({ possibleTypes: {}, onSignedOut, fetch });
  await expect(client.query({ query: listed('h'), variables })).rejects.toThrow();
  expect(onSignedOut).toHaveBeenCalledTimes(1);
});
