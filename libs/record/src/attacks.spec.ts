import type { Entry } from '@acuerdo/ledger';
import { ballotCast, exportText, keyAdded, motionRestated, verify, type MinuteBook, type Payload, type Verdict } from '@acuerdo/record';
import { AT, bookOf, both, CAST, COLLABORATIVE, countOf, idOf, KEYS, MOTION, resealed, signHeads, story, write } from './book.fixture.ts';

const written = write(story());
const honest = await bookOf(written);
const { entries, chain, heads } = honest;
/** Read whole or in the bytes of a file, a book is judged alike. */
const wrongOf = async (book: MinuteBook, pins = {}): Promise<Verdict> => {
  const text = exportText(book);
  const verdict = await verify(text, pins);
  expect(await verify(new TextEncoder().encode(text), pins)).toEqual(verdict);
  return verdict;
};

const swap = <T>(list: readonly T[], one: number, other: number): T[] => list.map((part, at) => list[at === one ? other : at === other ? one : at] ?? part);
const changed = (position: number, change: Partial<Entry>): Entry[] => entries.map((entry, at) => at === position ? { ...entry, ...change } : entry);
const withFacts = (position: number, facts: Entry['facts']): Entry[] => changed(position, { facts: { ...entries[position]?.facts, ...facts } });
const rechained = async (all: readonly Entry[]): Promise<Pick<MinuteBook, 'entries' | 'chain'>> => {
  const { entries: again, chain: links } = await bookOf({ entries: [...all], openings: {} });
  return { entries: again, chain: links };
};

describe('somebody has the file, but not the key', () => {
  test.each<[string, Partial<MinuteBook> | Promise<Partial<MinuteBook>>, number | null, string]>([
    ['alters a fact', { entries: withFacts(AT.decision, { outcome: 'status-quo' }) }, AT.decision, 'record.chain.altered'],
    ['alters the time of an entry', { entries: changed(AT.close, { at: '2017-01-20T15:16:00.001Z' }) }, AT.close, 'record.chain.altered'],
    ['alters an id', { entries: changed(4, { id: idOf(99) }) }, 4, 'record.chain.altered'],
    ['drops the last entry', { entries: entries.slice(0, -1), chain: chain.slice(0, -1) }, AT.last, 'record.head.missing'],
    ['drops the last entry, not its hash', { entries: entries.slice(0, -1) }, AT.last, 'record.chain.missing'],
    ['drops a ballot', { entries: entries.toSpliced(AT.secondBallot, 1), chain: chain.toSpliced(AT.secondBallot, 1) }, AT.secondBallot, 'record.chain.missing'],
    ['swaps two ballots', { entries: swap(entries, 13, 15) }, 13, 'record.chain.moved'],
    ['swaps two ballots and their hashes', { entries: swap(entries, 13, 15), chain: swap(chain, 13, 15) }, 13, 'record.chain.moved'],
    ['inserts an entry', { entries: entries.toSpliced(6, 0, { ...entries[6]!, id: idOf(98) }) }, 6, 'record.chain.inserted'],
    ['inserts an entry twice', { entries: entries.toSpliced(7, 0, entries[6]!), chain: chain.toSpliced(7, 0, chain[6]!) }, 7, 'record.chain.inserted'],
    ['alters a hash in the chain', { chain: chain.with(8, 'ab'.repeat(32)) }, 8, 'record.chain.value'],
    ['alters an entry and rewrites the chain', rechained(withFacts(8, { textHash: 'ab'.repeat(32) })), 5, 'record.head.root'],
    ['cuts the end off and the last head', { entries: entries.slice(0, 14), chain: chain.slice(0, 14), heads: heads.slice(0, 2) }, 12, 'record.head.uncovered'],
    ['replays an older head as the last', { heads: [heads[0]!, heads[1]!] }, 12, 'record.head.uncovered'],
    ['puts an older head last', { heads: [heads[0]!, heads[2]!, heads[1]!] }, 12, 'record.head.uncovered'],
    ['alters the size in a head', { heads: [{ ...heads[2]!, head: { ...heads[2]!.head, size: 18 } }] }, null, 'record.head.signature'],
    ['alters a signature', { heads: [{ ...heads[2]!, signature: 'ab'.repeat(64) }] }, null, 'record.head.signature'],
    ['puts another key under the old name', { keys: [{ ...honest.keys[0]!, publicKey: KEYS.second.publicKey }] }, null, 'record.key.name'],
    ['lists a key that was never added', { keys: [...honest.keys, { keyId: KEYS.second.keyId, publicKey: KEYS.second.publicKey, from: honest.exportedAt }] }, null, 'record.key.notAdded'],
    ['lists the key from another day on', { keys: [{ ...honest.keys[0]!, from: honest.exportedAt }] }, AT.key, 'record.key.differs'],
    ['shows other content for a commitment', { openings: reopened(AT.secondBallot, { value: { voterId: CAST[1]!.voterId, choice: { kind: 'abstain' } } }) }, AT.secondBallot, 'record.opening.differs'],
    ['shows another salt', { openings: reopened(6, { salt: 'ab'.repeat(32) }) }, 6, 'record.opening.differs'],
    ['shows content of an entry that is not there', { openings: { ...honest.openings, [idOf(77)]: {} } }, null, 'record.opening.lost'],
  ])('and %s', async (_name, change, position, key) => {
    const verdict = await wrongOf(resealed(honest, await change));
    expect(verdict.valid).toBe(false);
    const told = position === null ? verdict.sentence.values?.['how'] : verdict.firstWrong?.message;
    expect(told).toMatchObject({ key });
    expect(verdict.firstWrong?.position ?? null).toBe(position);
  });

  test('and changes only the date of export: the seal shows it, until it is put right', async () => {
    const other = { ...honest, exportedAt: '2018-01-20T15:59:00.000Z' };
    expect(await wrongOf(other)).toMatchObject({ valid: false, sentence: { values: { how: { key: 'record.seal.differs' } } } });
  });
});

function reopened(position: number, change: object): MinuteBook['openings'] {
  const id = idOf(position);
  return { ...honest.openings, [id]: Object.fromEntries(Object.entries(honest.openings[id] ?? {}).map(([name, one]) => [name, { ...one, ...change }])) };
}

describe('the operator itself cheats and signs', () => {
  const told = story();
  const ballot = (more: Partial<Parameters<typeof ballotCast>[0]>): Payload =>
    ballotCast({ motionId: MOTION, version: 1, supersedes: null, voterId: CAST[2]!.voterId, choice: CAST[2]!.choice, ...more });
  const replace = (position: number, payload: Payload): Payload[] => told.with(position, payload);
  const facts = (position: number, more: Entry['facts']): Payload[] => replace(position, { ...told[position]!, facts: { ...told[position]!.facts, ...more } });
  const restated = (textVersion: number): Payload => motionRestated({ motionId: MOTION, textVersion, text: both('Which one?', '¿Cuál?'), why: null });
  const fewer = countOf(CAST.slice(0, 2));

  test.each<[string, Payload[], number, string]>([
    ['leaves a ballot out of the count', story(fewer).with(AT.close, { ...story(fewer)[AT.close]!, facts: { ...story(fewer)[AT.close]!.facts, counted: [13, 14].map(idOf) } }), AT.close, 'record.close.dropped'],
    ['counts a replaced ballot', facts(AT.close, { counted: [12, 13, 14, 15].map(idOf) }), AT.close, 'record.close.added'],
    ['counts a ballot twice', facts(AT.close, { counted: [13, 14, 15, 15].map(idOf) }), AT.close, 'record.close.added'],
    ['records other figures', story({ ...countOf(CAST), turnout: { ...countOf(CAST).turnout, abstained: 0 } }), AT.close, 'record.count.differs'],
    ['records another outcome', story({ ...countOf(CAST), outcome: 'status-quo', chosen: null }), AT.close, 'record.count.outcome'],
    ['shows another count than it recorded', replace(AT.close, { ...told[AT.close]!, secrets: { count: { outcome: 'tied' } } }), AT.close, 'record.count.openedDiffers'],
    ['takes a ballot after the close', told.toSpliced(AT.close + 1, 0, ballot({ voterId: CAST[1]!.voterId })), AT.close + 1, 'record.ballot.afterClose'],
    ['takes a ballot before the opening', told.toSpliced(AT.motion, 0, ballot({})), AT.motion, 'record.ballot.beforeOpening'],
    ['gives one voter two ballots', replace(15, ballot({ voterId: CAST[1]!.voterId })), 15, 'record.ballot.second'],
    ['lets the recused vote', replace(15, ballot({ voterId: idOf(600_004) })), 15, 'record.ballot.notEntitled'],
    ['replaces a ballot by that of another', replace(14, ballot({ version: 2, supersedes: idOf(12) })), 14, 'record.ballot.otherVoter'],
    ['replaces a ballot twice', replace(15, ballot({ version: 2, supersedes: idOf(12), voterId: CAST[0]!.voterId })), 15, 'record.ballot.supersedes'],
    ['skips a version', replace(14, ballot({ ...CAST[0]!, version: 3, supersedes: idOf(12) })), 14, 'record.ballot.version'],
    ['changes the rule under its hash', facts(AT.motion, { specHash: 'ab'.repeat(32) }), AT.motion, 'record.motion.ruleHash'],
    ['closes a motion twice', told.toSpliced(AT.decision, 0, told[AT.close]!), AT.decision, 'record.close.twice'],
    ['opens a motion twice', told.toSpliced(AT.close, 0, told[AT.motion]!), AT.close, 'record.motion.twice'],
    ['publishes another outcome than was counted', facts(AT.decision, { outcome: 'status-quo', chosen: null }), AT.decision, 'record.decision.outcome'],
    ['publishes another option than was chosen', facts(AT.decision, { chosen: idOf(500_003) }), AT.decision, 'record.decision.outcome'],
    ['publishes under another rule', facts(AT.decision, { ruleHash: 'ab'.repeat(32) }), AT.decision, 'record.decision.rule'],
    ['publishes before the close', swap(told, AT.close, AT.decision), AT.close, 'record.decision.notClosed'],
    ['leaves out a number', facts(AT.decision, { number: 2 }), AT.decision, 'record.decision.number'],
    ['counts ballots on a text that is another one by now', told.toSpliced(AT.close, 0, restated(2)), AT.close + 1, 'record.close.added'],
    ['skips a version of the text', told.toSpliced(AT.close, 0, restated(3)), AT.close, 'record.motion.restated'],
    ['restates a motion after its close', told.toSpliced(AT.decision, 0, restated(2)), AT.decision, 'record.motion.restated'],
    ['takes a ballot on a text that is not written yet', replace(15, ballot({ textVersion: 2 })), 15, 'record.ballot.otherText'],
    ['writes a ballot without its facts', replace(15, { ...told[15]!, facts: {} }), 15, 'record.form.fact'],
  ])('it %s', async (_name, payloads, position, key) => {
    const verdict = await wrongOf(await bookOf(write(payloads)));
    expect(verdict).toMatchObject({ valid: false, firstWrong: { position, entryId: idOf(position), message: { key } } });
  });

  test('it rewrites the past: valid in itself, found by a head that somebody kept', async () => {
    const rewritten = await bookOf(write(facts(9, { textHash: 'ab'.repeat(32) })));
    expect(await wrongOf(rewritten)).toMatchObject({ valid: true, limits: [{ key: 'record.limit.unpinned' }, {}] });
    expect(await wrongOf(rewritten, { head: heads[1] })).toMatchObject({ valid: false, sentence: { values: { how: { key: 'record.pin.differs' } } } });
    expect(await wrongOf(rewritten, { head: heads[0] })).toMatchObject({ valid: true });
  });
});

describe('what the reader holds from elsewhere', () => {
  const { keyId, publicKey } = KEYS.second;
  const added = keyAdded({ keyId, publicKey, from: '2017-01-20T15:01:00.000Z' });
  const forger = { keyId, publicKey, from: '2017-01-20T15:01:00.000Z' };

  test('a book forged with a key of the forger is valid in itself, and not under the true key', async () => {
    const forged = write(story().with(AT.key, added));
    const book = await bookOf(forged, { keys: [forger], heads: await signHeads(forged.entries, [forged.entries.length], KEYS.second) });
    expect(await wrongOf(book)).toMatchObject({ valid: true });
    expect(await wrongOf(book, { keys: [KEYS.first.publicKey] })).toMatchObject({ valid: false, sentence: { values: { how: { key: 'record.pin.key' } } } });
  });

  test('a new key is trusted only where a head of the old one covers the entry that added it', async () => {
    const rotated = write([...story(), added, story()[4]!]);
    const keys = [...honest.keys, forger];
    const [late] = await signHeads(rotated.entries, [21], KEYS.second);
    const handedOver = await bookOf(rotated, { keys, heads: [...await signHeads(rotated.entries, [20]), late!] });
    const seized = await bookOf(rotated, { keys, heads: [...await signHeads(rotated.entries, [19]), late!] });
    expect(await wrongOf(handedOver, { keys: [KEYS.first.keyId] })).toMatchObject({ valid: true });
    expect(await wrongOf(seized)).toMatchObject({ valid: true });
    expect(await wrongOf(seized, { keys: [KEYS.first.keyId] })).toMatchObject({ valid: false });
    const early = await bookOf(rotated, { keys, heads: [...await signHeads(rotated.entries, [19], KEYS.second), ...await signHeads(rotated.entries, [21])] });
    expect(await wrongOf(early)).toMatchObject({ valid: false, sentence: { values: { how: { key: 'record.head.keyEarly' } } } });
  });

  test.each<[string, unknown, string]>([
    ['no head', { head: 1 }, 'record.pin.form'],
    ['a head of another collaborative', { ...heads[1]!, head: { ...heads[1]!.head, collaborative: idOf(5) } }, 'record.pin.foreign'],
    ['a head of a longer ledger', { ...heads[2]!, head: { ...heads[2]!.head, size: 40 } }, 'record.pin.missing'],
  ])('%s does not fit', async (_name, head, key) => {
    const verdict = await wrongOf(honest, { head });
    expect(verdict.valid).toBe(false);
    expect(verdict.checks.filter(({ ok }) => !ok)).toHaveLength(1);
    expect(JSON.stringify(verdict.sentence)).toContain(key);
  });
});

test('an entry of another collaborative does not belong', async () => {
  const mixed = entries.map((entry, at) => at === 5 ? { ...entry, collaborative: idOf(1) } : entry);
  expect(await wrongOf(await bookOf({ ...written, entries: mixed }))).toMatchObject({ firstWrong: { position: 5, message: { key: 'record.chain.foreign' } } });
  expect(COLLABORATIVE.id).toBe(honest.collaborative.id);
});
