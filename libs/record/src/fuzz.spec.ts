import { exportText, verify } from '@acuerdo/record';
import fc from 'fast-check';
import { bookOf, story, write } from './book.fixture.ts';

const text = exportText(await bookOf(write(story())));
const bytes = new TextEncoder().encode(text);

const place = fc.nat({ max: bytes.length - 1 });
const change = fc.oneof(
  fc.record({ how: fc.constant('flip' as const), at: place, by: fc.integer({ min: 1, max: 255 }) }),
  fc.record({ how: fc.constant('bit' as const), at: place, by: fc.nat({ max: 7 }) }),
  fc.record({ how: fc.constant('delete' as const), at: place, by: fc.constant(0) }),
  fc.record({ how: fc.constant('insert' as const), at: place, by: fc.integer({ min: 0, max: 255 }) }),
  fc.record({ how: fc.constant('swap' as const), at: place, by: place }),
  fc.record({ how: fc.constant('cut' as const), at: place, by: fc.constant(0) }),
);

/** Null where the change leaves the bytes as they are (two equal bytes swapped). */
function apply({ how, at, by }: { how: 'flip' | 'bit' | 'delete' | 'insert' | 'swap' | 'cut'; at: number; by: number }): Uint8Array | null {
  const here = bytes[at] ?? 0;
  if (how === 'flip') return bytes.with(at, here ^ by);
  if (how === 'bit') return bytes.with(at, here ^ (1 << by));
  if (how === 'delete') return Uint8Array.from([...bytes].toSpliced(at, 1));
  if (how === 'insert') return Uint8Array.from([...bytes].toSpliced(at, 0, by));
  if (how === 'cut') return bytes.slice(0, at);
  return here === bytes[by] ? null : bytes.with(at, bytes[by] ?? 0).with(by, here);
}

test('no change of one byte is ever taken for valid, and each is told in a sentence', async () => {
  await fc.assert(fc.asyncProperty(change, async (one) => {
    const other = apply(one);
    fc.pre(other !== null);
    const verdict = await verify(other ?? bytes);
    expect(verdict.valid).toBe(false);
    expect(verdict.sentence.key).toBe('record.verdict.notValid');
    expect(verdict.checks.some(({ ok }) => !ok)).toBe(true);
  }), { numRuns: 800 });
});

test('a changed byte inside a ledger entry names that entry, whatever it breaks', async () => {
  const starts = [...text.matchAll(/\{"at":"[^"]{24}","collaborative"/g)].map(({ index }) => index).filter((at) => at < text.indexOf('"exportedAt"'));
  const end = text.indexOf('],"exportedAt"');
  expect(starts).toHaveLength(story().length);
  await fc.assert(fc.asyncProperty(fc.integer({ min: starts[0] ?? 0, max: end - 1 }), fc.integer({ min: 33, max: 126 }), async (at, code) => {
    fc.pre(text.charCodeAt(at) !== code && text[at] !== ',');
    const entry = starts.findLastIndex((start) => start <= at);
    const { valid, firstWrong } = await verify(`${text.slice(0, at)}${String.fromCharCode(code)}${text.slice(at + 1)}`);
    expect(valid).toBe(false);
    expect(firstWrong?.position).toBe(entry);
    if (firstWrong?.message.key === 'record.chain.altered') expect(firstWrong.entryId).toMatch(/^[0-9a-f-]{36}$/);
  }), { numRuns: 400 });
});

test('any JSON at all gets a verdict', async () => {
  const honest = JSON.parse(text) as Record<string, unknown>;
  const names = fc.constantFrom(...Object.keys(honest));
  await fc.assert(fc.asyncProperty(names, fc.jsonValue({ maxDepth: 3 }), async (name, value) => {
    expect((await verify(JSON.stringify({ ...honest, [name]: value }))).valid).toBe(false);
    expect((await verify(JSON.stringify(value))).valid).toBe(false);
  }), { numRuns: 200 });
});
