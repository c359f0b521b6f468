import { generateSigningKey, keyIdOf, signHead, verifyHead, type TreeHead } from '@acuerdo/ledger';

/** RFC 8032, 7.1, test 1: seed and public key, the seed in its PKCS #8 frame. */
const SEED = '302e020100300506032b657004220420' + '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
const PUBLIC = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a';
const PRIVATE = Buffer.from(SEED, 'hex').toString('base64');

const head: TreeHead = {
  v: 1, collaborative: '01920000-0000-7000-8000-0000000000cc', size: 7, root: '11'.repeat(32), chain: '22'.repeat(32),
  at: '2017-01-20T15:04:05.000Z', key: keyIdOf(PUBLIC),
};

test('a head signed with the published key verifies with its published half, always with the same signature', async () => {
  const signed = await signHead(head, PRIVATE);
  expect(await verifyHead(signed, PUBLIC)).toBe(true);
  expect(await signHead(head, PRIVATE)).toEqual(signed);
  expect(head.key).toBe('21fe31dfa154a261');
});

test('every field of a head is under the signature', async () => {
  const { signature } = await signHead(head, PRIVATE);
  const changed: TreeHead[] = [
    { ...head, size: 8 }, { ...head, root: '12'.repeat(32) }, { ...head, chain: '23'.repeat(32) }, { ...head, at: '2017-01-20T15:04:05.001Z' },
    { ...head, key: '0000000000000000' }, { ...head, collaborative: '01920000-0000-7000-8000-0000000000cd' },
  ];
  for (const other of changed) expect(await verifyHead({ head: other, signature }, PUBLIC)).toBe(false);
});

test('a changed digit in the signature, another spelling of it, or another key is not valid and throws nothing', async () => {
  const { signature } = await signHead(head, PRIVATE);
  const other = await generateSigningKey(crypto);
  for (const wrong of [`${signature.slice(0, -1)}${signature.endsWith('0') ? '1' : '0'}`, signature.toUpperCase(), '', 'zz']) {
    expect(await verifyHead({ head, signature: wrong }, PUBLIC)).toBe(false);
  }
  for (const key of [other.publicKey, '', '00', 'ff'.repeat(32), PUBLIC.toUpperCase()]) {
    expect(await verifyHead({ head, signature }, key)).toBe(false);
  }
});

test('a generated key signs, and is named by its public half', async () => {
  const key = await generateSigningKey(crypto);
  expect(key.keyId).toBe(keyIdOf(key.publicKey));
  expect(await verifyHead(await signHead(head, key.privateKey), key.publicKey)).toBe(true);
});
