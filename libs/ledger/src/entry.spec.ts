import { createHash } from 'node:crypto';
import { bytesOf, chainHash, commitment, entryHash, GENESIS, hashEntry, hashesOf, hexOf, leafHash, linkOf, sealHash, startSeal, type Entry } from '@acuerdo/ledger';
import fc from 'fast-check';
import * as anywhere from './sha256.ts';
import * as inNode from './sha256.node.ts';

const entry: Entry = {
  v: 1, id: '01920000-0000-7000-8000-000000000001', collaborative: '01920000-0000-7000-8000-0000000000cc', at: '2017-01-20T15:04:05.000Z',
  kind: 'pool.named', subject: '01920000-0000-7000-8000-0000000000aa', facts: { año: 2017 }, commitments: {},
};
const TEXT = '{"at":"2017-01-20T15:04:05.000Z","collaborative":"01920000-0000-7000-8000-0000000000cc","commitments":{},"facts":{"año":2017},'
  + '"id":"01920000-0000-7000-8000-000000000001","kind":"pool.named","subject":"01920000-0000-7000-8000-0000000000aa","v":1}';

/** The same bytes hashed by another implementation: the format as anybody may recompute it. */
const sha256 = (...parts: (string | Uint8Array)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};
const SALT = 'ab'.repeat(32);

test('the format, byte for byte, fixed for ever', () => {
  expect(entryHash(entry)).toBe(sha256(TEXT));
  expect(leafHash(entry)).toBe(sha256(Uint8Array.of(0), TEXT));
  expect(commitment(SALT, { answer: 'sí' })).toBe(sha256(Uint8Array.of(2), Buffer.from(SALT, 'hex'), '{"answer":"sí"}'));
  expect(hashEntry(entry)).toEqual({ hash: entryHash(entry), leaf: leafHash(entry) });
  expect(chainHash(GENESIS, entryHash(entry))).toBe(sha256(Uint8Array.of(3), Buffer.alloc(32), Buffer.from(sha256(TEXT), 'hex')));
  expect(sealHash({ b: 1, a: 2 })).toBe(sha256(Uint8Array.of(4), '{"a":2,"b":1}'));
  expect(entryHash(entry)).toBe('7a91bbe5d77eddd988284778a2339815cd8710195f85af10a399a99fd01374c6');
});

test('as bytes, and piece by piece, everything hashes to the same', () => {
  const text = Buffer.from(TEXT);
  const { hash, leaf } = hashesOf(text);
  expect([hash, leaf].map(hexOf)).toEqual([entryHash(entry), leafHash(entry)]);
  expect(hexOf(linkOf(bytesOf(GENESIS), hash))).toBe(chainHash(GENESIS, entryHash(entry)));
  const sealing = startSeal();
  for (const piece of ['{"a":', '2,', '"b":1}']) sealing.update(Buffer.from(piece));
  expect(sealing.seal()).toBe(sealHash({ b: 1, a: 2 }));
  expect(entryHash({ ...entry, facts: { long: 'ñ'.repeat(9_000) } })).toBe(sha256(TEXT.replace('{"año":2017}', `{"long":"${'ñ'.repeat(9_000)}"}`)));
});

test('Node hashes as JavaScript does, at once and piece by piece', () => {
  fc.assert(fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 5 }), (pieces) => {
    const hashes = [anywhere, inNode].map(({ sha256: hash, startHashing }) => {
      const hashing = startHashing();
      for (const piece of pieces) hashing.update(piece);
      return [hexOf(hash(Buffer.concat(pieces))), hexOf(hashing.digest())];
    });
    expect(new Set(hashes.flat()).size).toBe(1);
  }), { numRuns: 50 });
});

test('a commitment hides a guessable value behind its salt, and is bound to value and salt', () => {
  const closed = commitment(SALT, 'yes');
  expect(commitment('cd'.repeat(32), 'yes')).not.toBe(closed);
  expect(commitment(SALT, 'no')).not.toBe(closed);
  expect(() => commitment('ab', 'yes')).toThrow(RangeError);
  expect(() => commitment('AB'.repeat(32), 'yes')).toThrow(RangeError);
});

test('the same entry with its names in another order is the same entry', () => {
  const turned = Object.fromEntries(Object.entries(entry).reverse()) as unknown as Entry;
  expect(entryHash(turned)).toBe(entryHash(entry));
});
