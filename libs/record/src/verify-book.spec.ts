import type { JsonObject } from '@acuerdo/ledger';
import { exportText, verify, verifyMinuteBook } from '@acuerdo/record';
import { bookOf, COLLABORATIVE, KEYS, MOTION, signHeads, story, write } from './book.fixture.ts';

const honest = await bookOf(write(story()));
const text = exportText(honest);

test('an honest book is valid, its count is counted again, and it says what it does not prove', async () => {
  const verdict = await verify(text);
  expect(verdict.checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(verdict).toMatchObject({ valid: true, sentence: { key: 'record.verdict.validBook', values: { key: KEYS.first.keyId } } });
  expect(verdict.counts).toEqual([{ motion: MOTION, ok: true, state: 'recounted', outcome: 'chosen' }]);
  expect(verdict.limits.map(({ key }) => key)).toEqual(['record.limit.unpinned', 'record.limit.truth']);
  expect(verdict.firstWrong).toBeUndefined();
});

test('text, bytes and parsed JSON get the same verdict', async () => {
  const verdict = await verify(text);
  expect(await verify(new TextEncoder().encode(text))).toEqual(verdict);
  expect(await verifyMinuteBook(JSON.parse(text) as object)).toEqual(verdict);
});

test('nothing personal, no reason and no grantee stands in the entries themselves', () => {
  const open = exportText(honest.entries);
  for (const secret of ['Persona', 'example.org', 'GR-203', 'oficina', 'Porque', 'abstain', 'Fondo']) expect(open).not.toContain(secret);
  for (const { voterId } of [{ voterId: '600001' }, { voterId: '600002' }]) expect(exportText(honest.entries.slice(12))).not.toContain(voterId);
});

test('with its ballots closed a book is valid, and says that nobody can count it again from this file', async () => {
  const ballots = honest.entries.filter(({ kind }) => kind === 'ballot.cast').map(({ id }) => id);
  const openings = Object.fromEntries(Object.entries(honest.openings).filter(([id]) => !ballots.includes(id)));
  const verdict = await verify(exportText(await bookOf({ entries: [...honest.entries], openings })));
  expect(verdict).toMatchObject({ valid: true, counts: [{ ok: false, state: 'closed' }], sentence: { values: { counts: { key: 'record.recounted.some' } } } });
  expect(verdict.limits.map(({ key }) => key)).toEqual(expect.arrayContaining(['record.limit.uncounted', 'record.limit.closed']));
});

test('what was erased by law leaves the chain valid', async () => {
  const erased = await bookOf({ entries: [...honest.entries], openings: {} });
  expect(await verify(exportText(erased))).toMatchObject({ valid: true });
});

test('a kept head or a pinned key that fits is a check of its own, and changes what is left unproven', async () => {
  const [head] = await signHeads(honest.entries, [12]);
  const kept = await verify(text, { head: JSON.parse(JSON.stringify(head)) as unknown });
  expect(kept.checks).toContainEqual({ message: { key: 'record.check.pins' }, ok: true });
  expect(kept.limits[0]).toEqual({ key: 'record.limit.keptHead', values: { size: 12 } });
  for (const key of [KEYS.first.publicKey, KEYS.first.keyId]) {
    expect((await verify(text, { keys: [key] })).limits[0]).toEqual({ key: 'record.limit.keyOnly' });
  }
});

test.each([
  ['nothing', ''], ['half a book', text.slice(0, 900)], ['another JSON', '{"format":"minutes"}'], ['a list', '[1,2]'], ['null', 'null'],
  ['a byte order mark before it', `\ufeff${text}`], ['a line end after it', `${text}\n`], ['a deep nest', `${'['.repeat(100_000)}`],
  ['a closed deep nest', `${'['.repeat(90)}${']'.repeat(90)}`], ['a fraction', '{"format":1.5}'],
  ['a name from the prototype', '{"__proto__":{"format":"acuerdo-minute-book"}}'],
])('%s is not valid and is told so', async (_name, other) => {
  const verdict = await verify(other);
  expect(verdict.valid).toBe(false);
  expect(verdict.sentence.key).toBe('record.verdict.notValid');
});

test('bytes that are no text are not valid', async () => {
  expect(await verify(Uint8Array.of(0xff, 0xfe, 0x00, 0x9f))).toMatchObject({ valid: false, sentence: { values: { how: { key: 'record.text.notUtf8' } } } });
});

test('a file that says anything at all where the rule should be is refused without a fault', async () => {
  const specs: readonly JsonObject[] = [{}, { options: 3 }, { options: [null] }];
  for (const spec of specs) {
    const payloads = story().map((payload) => payload.kind === 'motion.opened' ? { ...payload, facts: { ...payload.facts, spec, electorate: 'x' } } : payload);
    expect(await verify(exportText(await bookOf(write(payloads))))).toMatchObject({ valid: false, firstWrong: { position: 11 } });
  }
});

test('a book whose cover names another collaborative than its founding entry is not valid', async () => {
  const verdict = await verify(exportText(await bookOf(write(story()), { collaborative: { ...COLLABORATIVE, name: 'Otra' } })));
  expect(verdict).toMatchObject({ valid: false, firstWrong: { position: 0, message: { key: 'record.form.founding' } } });
});
