import { inclusionProof, leafHash, sealHash } from '@acuerdo/ledger';
import { exportText, makeDecisionProof, verify, type DecisionProof } from '@acuerdo/record';
import fc from 'fast-check';
import { AT, idOf, KEYS, signHeads, story, write } from './book.fixture.ts';

const { entries, openings } = write(story());
const [head, earlier] = [...await signHeads(entries, [entries.length]), ...await signHeads(entries, [5])];
const parts = {
  key: { keyId: KEYS.first.keyId, publicKey: KEYS.first.publicKey, from: entries[0]!.at }, head: head!, path: inclusionProof(entries.map(leafHash), AT.decision),
  entry: entries[AT.decision]!, index: AT.decision, openings: { text: openings[idOf(AT.decision)]!['text']! },
};
const proof = makeDecisionProof(parts);
const text = exportText(proof);
const resealed = (change: Partial<DecisionProof>): string => {
  const { seal: _broken, ...rest } = { ...proof, ...change };
  return exportText({ ...rest, seal: sealHash(rest) });
};

test('one decision is proven by itself, and says what only the minute book shows', async () => {
  const verdict = await verify(text);
  expect(verdict).toMatchObject({ valid: true, sentence: { key: 'record.verdict.validProof', values: { number: 1, position: 18 } } });
  expect(verdict.limits.map(({ key }) => key)).toEqual(['record.limit.unpinned', 'record.limit.alone', 'record.limit.truth']);
});

test.each<[string, Partial<DecisionProof>, string]>([
  ['another outcome', { entry: { ...proof.entry, facts: { ...proof.entry.facts, outcome: 'tied' } } }, 'record.inclusion.differs'],
  ['another place', { index: 16 }, 'record.inclusion.differs'],
  ['a shorter path', { path: proof.path.slice(1) }, 'record.inclusion.differs'],
  ['another entry of the ledger', { entry: entries[4]!, openings: {} }, 'record.form.decision'],
  ['another text', { openings: { text: { ...proof.openings['text']!, value: 'x' } } }, 'record.opening.differs'],
  ['an older head', { head: earlier! }, 'record.inclusion.differs'],
  ['another key', { key: { ...KEYS.second, from: proof.key.from } }, 'record.expected.nothing'],
  ['a key that signed nothing', { key: { keyId: KEYS.second.keyId, publicKey: KEYS.second.publicKey, from: proof.key.from } }, 'record.head.keyUnknown'],
])('with %s it is not valid', async (_name, change, key) => {
  const verdict = await verify(resealed(change));
  expect(verdict.valid).toBe(false);
  expect(JSON.stringify(verdict.checks)).toContain(key);
});

test('a pinned key or a kept head of the same size is compared', async () => {
  expect(await verify(text, { keys: [KEYS.first.publicKey], head })).toMatchObject({ valid: true, limits: [{ key: 'record.limit.keptHead' }, {}, {}] });
  expect(await verify(text, { keys: [KEYS.second.keyId] })).toMatchObject({ valid: false });
  const [rewritten] = await signHeads([...entries].reverse(), [entries.length]);
  expect(await verify(text, { head: rewritten })).toMatchObject({ valid: false, sentence: { values: { how: { key: 'record.pin.differs' } } } });
  const other = await verify(text, { head: earlier });
  expect(other).toMatchObject({ valid: true });
  expect(other.limits.map(({ key }) => key)).toContain('record.limit.otherSize');
});

test('no change of one character is taken for valid', async () => {
  await fc.assert(fc.asyncProperty(fc.nat({ max: text.length - 1 }), fc.integer({ min: 32, max: 126 }), async (at, code) => {
    fc.pre(text.charCodeAt(at) !== code);
    expect((await verify(`${text.slice(0, at)}${String.fromCharCode(code)}${text.slice(at + 1)}`)).valid).toBe(false);
  }), { numRuns: 300 });
});

test('a proof is not made that would not verify', () => {
  expect(() => makeDecisionProof({ ...parts, index: 3 })).toThrow(RangeError);
  expect(() => makeDecisionProof({ ...parts, path: parts.path.toReversed() })).toThrow(RangeError);
});
