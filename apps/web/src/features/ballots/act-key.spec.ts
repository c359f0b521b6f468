import { webcrypto } from 'node:crypto';
import { actKey } from './act-key.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const plainHttp = { getRandomValues: webcrypto.getRandomValues.bind(webcrypto) } as Pick<Crypto, 'getRandomValues'>;

test('a browser on plain http makes UUIDs too, and never twice the same', () => {
  const keys = Array.from({ length: 500 }, () => actKey(plainHttp));
  for (const key of keys) expect(key).toMatch(UUID);
  expect(new Set(keys).size).toBe(500);
});

test('where the browser has its own, that one is used', () => {
  expect(actKey({ ...plainHttp, randomUUID: () => '0-0-0-0-0' })).toBe('0-0-0-0-0');
});
