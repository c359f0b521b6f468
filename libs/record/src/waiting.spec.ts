import { decisionSettled, exportText, mandateAnswered, resultProvisional, resultSettled, verify, type Payload, type Verdict } from '@acuerdo/record';
import { AT, bookOf, idOf, MOTION, story, write } from './book.fixture.ts';

/** The book of the fixture, with what boards said after the close and after the decision. */
async function verdictOf(afterClose: readonly Payload[], afterDecision: readonly Payload[] = [], without: readonly string[] = []): Promise<Verdict> {
  const all = story();
  const written = write([...all.slice(0, AT.close + 1), ...afterClose, ...all.slice(AT.decision, AT.last), ...afterDecision]);
  const openings = Object.fromEntries(Object.entries(written.openings).filter(([id]) => !without.includes(id)));
  return verify(exportText(await bookOf({ ...written, openings })));
}

const faultOf = ({ firstWrong }: Verdict) => firstWrong?.message.key;
const provisional = (awaited = 1) => resultProvisional({ motionId: MOTION, awaited });
const answered = (answer: 'confirmed' | 'declined', left: number, ...ballots: number[]) => mandateAnswered({ motionId: MOTION, answer, left, ballots: ballots.map(idOf), partnerId: idOf(810_000) });
const settled = (stands: boolean) => resultSettled({ motionId: MOTION, stands });
const decided = (inForce: boolean, number = 1) => decisionSettled({ decisionId: 'DEC-1', number, motionId: MOTION, inForce });
/** Entries of the fixture's current ballots: one for option 1, one that abstains. Without the abstention nothing changes; without both votes there is no quorum. */
const [FOR_IT, FOR_IT_TOO, ABSTAINED] = [13, 14, 15] as const;

test('a decision on a provisional result comes into force when the last board has confirmed', async () => {
  expect(await verdictOf([provisional()], [answered('confirmed', 0), settled(true), decided(true)])).toMatchObject({ valid: true });
  expect(await verdictOf([provisional()], [answered('declined', 0, ABSTAINED), settled(true), decided(true)])).toMatchObject({ valid: true });
});

test('while a board is awaited the book is valid and says that the result is provisional', async () => {
  const { valid, limits } = await verdictOf([provisional(2)], [answered('confirmed', 1)]);
  expect(valid).toBe(true);
  expect(limits).toContainEqual({ key: 'record.limit.provisional', values: { count: 1 } });
});

test('a result that is another one without the declined ballots falls, and its decision with it', async () => {
  const said = [answered('declined', 1, FOR_IT), answered('declined', 0, FOR_IT_TOO)];
  expect(await verdictOf([provisional(2)], [...said, settled(false), decided(false)])).toMatchObject({ valid: true });
  expect(faultOf(await verdictOf([provisional(2)], [...said, settled(true), decided(true)]))).toBe('record.waiting.stands');
});

test('whether a result stands is counted again only where every ballot is open', async () => {
  const said = [answered('declined', 1, FOR_IT), answered('declined', 0, FOR_IT_TOO), settled(true), decided(true)];
  expect((await verdictOf([provisional(2)], said, [idOf(ABSTAINED)])).valid).toBe(true);
});

test.each<[string, Payload[], Payload[], string]>([
  ['a result waits twice', [provisional(), provisional()], [], 'record.waiting.unasked'],
  ['a result waits on more boards than there are ballots', [provisional(4)], [], 'record.waiting.unasked'],
  ['a result is made to wait after its decision', [], [provisional()], 'record.waiting.unasked'],
  ['a board answers that is not awaited', [], [answered('confirmed', 0)], 'record.waiting.answer'],
  ['an answer leaves out another', [provisional(3)], [answered('confirmed', 0)], 'record.waiting.answer'],
  ['a confirmed ballot falls out', [provisional()], [answered('confirmed', 0, FOR_IT)], 'record.waiting.ballots'],
  ['a declined one does not', [provisional()], [answered('declined', 0)], 'record.waiting.ballots'],
  ['a replaced ballot falls out', [provisional()], [answered('declined', 0, AT.firstBallot)], 'record.waiting.ballots'],
  ['it is settled before all have answered', [provisional(2)], [answered('confirmed', 1), settled(true)], 'record.waiting.early'],
  ['a decision follows a result that fell', [provisional(2), answered('declined', 1, FOR_IT), answered('declined', 0, FOR_IT_TOO), settled(false)], [], 'record.decision.fallen'],
  ['a decision comes into force before its result stands', [provisional()], [decided(true)], 'record.decision.settled'],
  ['a decision falls whose result stands', [provisional()], [answered('confirmed', 0), settled(true), decided(false)], 'record.decision.settled'],
  ['a decision comes into force that never waited', [provisional(), answered('confirmed', 0), settled(true)], [decided(true)], 'record.decision.settled'],
  ['another decision comes into force', [provisional()], [answered('confirmed', 0), settled(true), decided(true, 2)], 'record.decision.settled'],
])('the verifier sees when %s', async (_, afterClose, afterDecision, key) => {
  expect(faultOf(await verdictOf(afterClose, afterDecision))).toBe(key);
});
