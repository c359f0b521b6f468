import fc from 'fast-check';
import { departs, settleMandates, type BallotChoice, type Instruction, type Motion, type MotionSpec } from '@acuerdo/voting';

const spec = (more: Partial<MotionSpec> = {}, rule: Partial<MotionSpec['rule']> = {}): MotionSpec => ({
  options: ['x', 'y', 'stay'].map((id) => ({ id })), statusQuo: 'stay', method: 'schulze', unranked: 'bottom', strength: 'winning',
  rule: { basis: 'partner', quorum: { op: '>=', num: 2, den: 3 }, threshold: { op: '>', num: 1, den: 2, base: 'yes+no' }, ...rule }, ...more,
});
const AGREE = spec({ options: [{ id: 'x' }, { id: 'stay' }], method: 'supermajority', unranked: undefined, strength: undefined } as Partial<MotionSpec>);
const ranks = (...ids: string[]): BallotChoice => ({ kind: 'ranking', ranking: ids.map((id) => id.split('=')) });
const forX: Instruction = { kind: 'option', optionId: 'x' };

interface Held {
  readonly what: string;
  readonly by?: MotionSpec;
  readonly told?: Instruction;
  readonly choice: BallotChoice;
  readonly off: boolean;
}

const half = (id: string) => ({ share: '1/2', choice: { kind: 'ranking' as const, ranking: [[id]] } });

test.each<Held>([
  { what: 'its option first and alone', choice: ranks('x', 'y'), off: false },
  { what: 'its option level with another', choice: ranks('x=y'), off: true },
  { what: 'another option first', choice: ranks('y', 'x'), off: true },
  { what: 'its option with the highest score', by: spec({ method: 'score' }), choice: { kind: 'scores', scores: { x: 5, y: 4 } }, off: false },
  { what: 'its option with a shared highest score', by: spec({ method: 'score' }), choice: { kind: 'scores', scores: { x: 5, y: 5 } }, off: true },
  { what: 'both parts for its option', choice: { kind: 'split', parts: [half('x'), half('x')] }, off: false },
  { what: 'a part for another option', choice: { kind: 'split', parts: [half('x'), half('y')] }, off: true },
  { what: 'a blank ballot', choice: { kind: 'blank' }, off: true },
  { what: 'its answer', by: AGREE, told: { kind: 'answer', answer: 'no' }, choice: { kind: 'answer', answer: 'no' }, off: false },
  { what: 'another answer', by: AGREE, told: { kind: 'answer', answer: 'no' }, choice: { kind: 'answer', answer: 'yes' }, off: true },
  { what: 'yes, where its option is the proposal', by: AGREE, choice: { kind: 'answer', answer: 'yes' }, off: false },
  { what: 'an abstention, as told', told: { kind: 'abstain' }, choice: { kind: 'abstain' }, off: false },
  { what: 'a blank ballot in place of an abstention', told: { kind: 'abstain' }, choice: { kind: 'blank' }, off: true },
])('a ballot is held against its instruction: $what', ({ by = spec(), told = forX, choice, off }) => {
  expect(departs(by, told, choice)).toBe(off);
});

const voters = ['a', 'b', 'c'];
const motionOf = (choices: readonly (BallotChoice | null)[], of = spec()): Motion => ({
  spec: of, electorate: voters.map((voterId) => ({ voterId })), ballots: choices.flatMap((choice, at) => (choice ? [{ voterId: voters[at]!, choice }] : [])),
});
const settled = (motion: Motion, declined: readonly string[]) => {
  const answer = settleMandates(motion, declined);
  if (!answer.ok) throw new Error(answer.reason.key);
  return answer;
};

test('a result that holds without the declined ballot stands, and one that does not falls', () => {
  expect(settled(motionOf([ranks('x'), ranks('x'), ranks('x')]), ['c'])).toMatchObject({ stands: true, count: { turnout: { tookPart: 2, absent: 1 } } });
  expect(settled(motionOf([ranks('x'), ranks('x'), null]), ['b'])).toMatchObject({ stands: false, count: { outcome: 'no-quorum' } });
  expect(settled(motionOf([ranks('x'), ranks('y'), ranks('x')]), ['c']).stands).toBe(false);
});

test('where silence agrees, a board that declines does not agree by it', () => {
  const silent = motionOf([{ kind: 'answer', answer: 'yes' }, { kind: 'answer', answer: 'no' }, { kind: 'answer', answer: 'no' }], { ...AGREE, rule: { ...AGREE.rule, silence: 'agrees' } });
  expect(settled(silent, ['b']).count).toMatchObject({ outcome: 'below-threshold', turnout: { abstained: 1 } });
});

test('declined ballots leave the count as if they had never been cast, in any order; with none declined the result stands', () => {
  const choice = fc.constantFrom<BallotChoice | null>(ranks('x'), ranks('y', 'x'), ranks('stay'), { kind: 'abstain' }, { kind: 'blank' }, null);
  fc.assert(fc.property(fc.tuple(choice, choice, choice), fc.subarray(voters), (choices, declined) => {
    const motion = motionOf(choices);
    expect(settled(motion, []).stands).toBe(true);
    const left = motionOf(choices.map((one, at) => (declined.includes(voters[at]!) ? null : one)));
    expect(settled(motion, declined).count).toEqual(settled(left, []).count);
    expect(settled(motion, declined.toReversed())).toEqual(settled(motion, declined));
  }), { numRuns: 40 });
});
