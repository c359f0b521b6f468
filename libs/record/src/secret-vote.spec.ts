import { countMotion, unnamed, type BallotChoice, type MotionCount, type TaggedBallot } from '@acuerdo/voting';
import { boxOpened, boxRootOf, exportText, motionClosed, motionOpened, participationNoted, readReceipt, RECEIPT_BYTES, receiptOf, tagOf, verify, type Payload } from '@acuerdo/record';
import fc from 'fast-check';
import { bookOf, ELECTORATE, idOf, MOTION, OPTIONS, ranks, SPEC, story, write, type Written } from './book.fixture.ts';

const SECRET = idOf(700_001);
const receipts = [1, 2, 3].map((seed) => receiptOf(new Uint8Array(RECEIPT_BYTES).fill(seed)));
const BALLOTS: readonly TaggedBallot[] = receipts.map((receipt, at) => ({ tag: tagOf(receipt), choice: at === 0 ? { kind: 'abstain' } : ranks(1, 0) }));

function countOf(ballots: readonly TaggedBallot[]): MotionCount {
  const answer = countMotion({ spec: SPEC, ...unnamed(ELECTORATE, ballots) });
  if (!answer.ok) throw new Error(answer.reason.key);
  return answer.count;
}

/** The story goes on with a secret vote of the same voters; the entries of who took part are the 21st to the 23rd. */
const FIRST = story().length + 1;
interface Told { readonly voters?: readonly number[]; readonly ballots?: readonly TaggedBallot[]; readonly counted?: readonly number[]; readonly more?: readonly Payload[]; readonly box?: readonly Payload[] }

function secretVote({ voters = [0, 1, 2], ballots = BALLOTS, counted = [0, 1, 2], more = [], box = [boxOpened({ motionId: SECRET, ballots })] }: Told = {}): Payload[] {
  return [
    ...story(),
    motionOpened({ motionId: SECRET, deliberationId: null, spec: SPEC, electorate: ELECTORATE, text: { en: 'Which?', es: '¿Cuál?' }, optionTitles: {}, secrecy: 'secret' }),
    ...voters.map((at) => participationNoted({ motionId: SECRET, voterId: ELECTORATE[at]?.voterId ?? '' })), ...more, ...box,
    motionClosed({ motionId: SECRET, counted: counted.map((at) => idOf(FIRST + at)), count: countOf(ballots) }),
  ];
}

const verdictOn = async (payloads: readonly Payload[], change: (written: Written) => Written = (same) => same) => verify(exportText(await bookOf(change(write(payloads)))));

test('a secret vote is counted again from its box, and a voter finds their ballot in it by the receipt alone', async () => {
  const verdict = await verdictOn(secretVote());
  expect(verdict.checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(verdict.counts.find(({ motion }) => motion === SECRET)).toMatchObject({ ok: true, state: 'recounted', outcome: 'chosen' });
  const { openings } = write(secretVote());
  const box = Object.values(openings).find((one) => one['box'])?.['box']?.value as unknown as TaggedBallot[];
  expect(box.map(({ tag }) => tag)).toEqual(BALLOTS.map(({ tag }) => tag).sort());
  expect(box.find(({ tag }) => tag === tagOf(receipts[0]?.toLowerCase().replaceAll('-', ' ') ?? ''))?.choice).toEqual({ kind: 'abstain' });
});

test('what is shown of a secret vote names no voter beside a choice', () => {
  const { entries, openings } = write(secretVote());
  const told = entries.filter(({ subject }) => subject === SECRET).map(({ id, kind, facts }) => JSON.stringify([kind === 'motion.opened' ? null : facts, openings[id]]));
  const both = told.filter((text) => ELECTORATE.some(({ voterId }) => text.includes(voterId)) && OPTIONS.some((id) => text.includes(id)));
  expect(both).toEqual([]);
});

const ballot = (seed: number, choice: BallotChoice): TaggedBallot => ({ tag: tagOf(receiptOf(new Uint8Array(RECEIPT_BYTES).fill(seed))), choice });

test.each<[string, Told, string]>([
  ['a ballot more than took part', { ballots: [...BALLOTS, ballot(9, ranks(0))] }, 'record.box.number'],
  ['a ballot less', { ballots: BALLOTS.slice(1) }, 'record.box.number'],
  ['somebody who took part twice', { voters: [0, 1, 1] }, 'record.box.tookPartTwice'],
  ['somebody who is recused', { voters: [0, 1, 3] }, 'record.ballot.notEntitled'],
  ['a ballot with a name', { more: story().filter(({ kind }) => kind === 'ballot.cast').slice(0, 1).map((one) => ({ ...one, subject: SECRET, facts: { ...one.facts, motion: SECRET } })) }, 'record.box.named'],
  ['a close without its box', { box: [] }, 'record.box.missing'],
  ['a box opened twice', { box: [boxOpened({ motionId: SECRET, ballots: BALLOTS }), boxOpened({ motionId: SECRET, ballots: BALLOTS })] }, 'record.box.unasked'],
  ['a close that leaves out who took part', { counted: [0, 1] }, 'record.close.dropped'],
  ['a box of a vote that is not secret', { more: [boxOpened({ motionId: MOTION, ballots: BALLOTS })] }, 'record.box.unasked'],
])('%s is told', async (_, told, key) => {
  const { valid, checks } = await verdictOn(secretVote(told));
  expect(valid).toBe(false);
  expect(JSON.stringify(checks.filter(({ ok }) => !ok))).toContain(`"${key}"`);
});

/** Whoever keeps the ledger puts another ballot in the place of one, and commits to it: only the root speaks against it. */
test('a ballot in the box that was exchanged is told by the root, and the count that was made up from it by the figures', async () => {
  const other = [ballot(1, ranks(2)), ...BALLOTS.slice(1)];
  const exchanged = secretVote().map((one) => (one.kind === 'box.opened' ? { ...one, secrets: boxOpened({ motionId: SECRET, ballots: other }).secrets } : one));
  expect(JSON.stringify((await verdictOn(exchanged)).checks)).toContain('record.box.root');
  const opened = secretVote().map((one) => (one.kind === 'box.opened' ? boxOpened({ motionId: SECRET, ballots: other }) : one));
  expect(await verdictOn(opened)).toMatchObject({ valid: false, counts: expect.arrayContaining([expect.objectContaining({ motion: SECRET, state: 'wrong' })]) });
});

test('with its box closed the vote is not counted again, and nothing else is wrong', async () => {
  const verdict = await verdictOn(secretVote(), ({ entries, openings }) => ({ entries, openings: Object.fromEntries(Object.entries(openings).filter(([, one]) => !one['box'])) }));
  expect(verdict).toMatchObject({ valid: true, counts: expect.arrayContaining([expect.objectContaining({ motion: SECRET, state: 'closed' })]) });
});

const bytes = fc.uint8Array({ minLength: RECEIPT_BYTES, maxLength: RECEIPT_BYTES });

test('receipts differ as their bytes do, and are read however they were copied', () => {
  fc.assert(fc.property(bytes, bytes, (one, other) => {
    const receipt = receiptOf(one);
    expect(receipt).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){7}$/);
    expect(receiptOf(other) === receipt).toBe(Buffer.from(one).equals(Buffer.from(other)));
    for (const written of [receipt.toLowerCase(), receipt.replaceAll('-', ''), ` ${receipt.replaceAll('-', ' ')}\n`, receipt.replaceAll('0', 'o').replaceAll('1', 'l')]) {
      expect([readReceipt(written), tagOf(written)]).toEqual([receipt, tagOf(receipt)]);
    }
    expect(readReceipt(receipt.slice(1))).toBeNull();
  }));
  expect(readReceipt('U'.repeat(32))).toBeNull();
});

test('the root of a box says nothing of the order in which it was filled', () => {
  fc.assert(fc.property(fc.shuffledSubarray([...BALLOTS], { minLength: BALLOTS.length }), (shuffled) => boxRootOf(shuffled) === boxRootOf(BALLOTS)));
});
