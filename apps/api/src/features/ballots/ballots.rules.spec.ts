import type { Actor } from '@acuerdo/access';
import type { BallotChoice, MotionSpec } from '@acuerdo/voting';
import fc from 'fast-check';
import { decideCast, mayCast, type Before, type Booth } from './ballots.rules.ts';

const OPTIONS = ['a', 'b', 'c'];
const SHARE = { op: '>=', num: 1, den: 2 } as const;
const specOf = (method: MotionSpec['method'], options = OPTIONS): MotionSpec =>
  ({ options: options.map((id) => ({ id })), statusQuo: 'c', method, rule: { basis: 'partner', quorum: SHARE, threshold: { ...SHARE, base: 'cast' } } });
const spec = specOf('schulze');
/** A vote on the first text, to which nobody objects. */
const vote = { spec, textVersion: 1, objects: false };
const delegate: Actor = { personId: 'p', partyId: 'osf', roles: ['delegate'] };
const open: Booth = { state: 'open', due: false, elector: { recused: false, conflicted: false } };

test.each<[string, Booth, string | null]>([
  ['an elector of an open vote casts', open, null],
  ['a draft takes no ballot', { ...open, state: 'draft' }, 'api.motions.notOpen'],
  ['a closed vote takes none', { ...open, state: 'closed' }, 'api.motions.closed'],
  ['nor does one whose time has come', { ...open, due: true }, 'api.motions.closed'],
  ['who is not in the electorate casts none', { ...open, elector: null }, 'api.ballots.notElector'],
  ['who is recused casts none', { ...open, elector: { recused: true, conflicted: false } }, 'api.ballots.recused'],
  ['nor does who declared a conflict, though another delegate of the partner may', { ...open, elector: { recused: false, conflicted: true } }, 'api.ballots.conflicted'],
])('%s', (_, booth, problem) => {
  const answer = mayCast(delegate, booth);
  expect(answer.allowed ? null : answer.reason.key).toBe(problem);
});

const choice = fc.oneof(
  fc.constantFrom<BallotChoice>({ kind: 'abstain' }, { kind: 'blank' }),
  fc.shuffledSubarray(OPTIONS, { minLength: 1 }).map((ids): BallotChoice => ({ kind: 'ranking', ranking: ids.map((id) => [id]) })));
const act = fc.record({ textVersion: fc.constant(1), key: fc.integer({ min: 0, max: 5 }), choice, reason: fc.constantFrom(null, 'because'), wouldResolve: fc.constant(null) });

test('whatever is sent, and however often, the versions count up by one and each key stands for one act', () => {
  fc.assert(fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
    const cast: (Before & { key: number })[] = [];
    for (const { key, ...sent } of acts) {
      const sameKey = cast.find((before) => before.key === key) ?? null;
      const current = cast.at(-1) ?? null;
      const casting = decideCast(sent, { ...vote, current, sameKey }, { allowed: true });
      if (casting.kind === 'new') {
        expect(casting).toEqual({ kind: 'new', version: cast.length + 1, supersedes: current?.entryId ?? null });
        expect(sent).not.toEqual(current && { textVersion: 1, choice: current.choice, reason: current.reason, wouldResolve: null });
        cast.push({ ...sent, key, version: casting.version, entryId: `entry ${casting.version}` });
      } else if (casting.kind === 'kept') {
        expect(cast.find(({ version }) => version === casting.version)).toMatchObject(sent);
      } else {
        expect(casting.reason.key).toBe('api.ballots.keyUsed');
        expect(sameKey).not.toBeNull();
      }
    }
    expect(new Set(cast.map(({ key }) => key)).size).toBe(cast.length);
  }));
});

test('who sends again after the close is given the ballot that was accepted, and nobody else casts', () => {
  const before: Before = { version: 1, textVersion: 1, choice: { kind: 'abstain' }, reason: null, wouldResolve: null, entryId: 'entry 1' };
  const closed = mayCast(delegate, { ...open, state: 'closed' });
  const sent = { textVersion: 1, choice: before.choice, reason: null, wouldResolve: null };
  expect(decideCast(sent, { ...vote, current: before, sameKey: before }, closed)).toEqual({ kind: 'kept', version: 1 });
  expect(decideCast(sent, { ...vote, current: before, sameKey: null }, closed)).toMatchObject({ kind: 'refused', reason: { key: 'api.motions.closed' } });
});

const objection: BallotChoice = { kind: 'answer', answer: 'objection' };
const half = (choice: object) => ({ share: '1/2', choice });

interface Case {
  readonly what: string;
  readonly of: MotionSpec;
  readonly choice: BallotChoice;
  readonly said?: { readonly reason?: string; readonly wouldResolve?: string };
  readonly problem: string | null;
}

const consent = specOf('consent', ['a', 'c']);

test.each<Case>([
  { what: 'an objection without what would resolve it', of: consent, choice: objection, said: { reason: 'the costs' }, problem: 'api.ballots.objectionWanting' },
  { what: 'an objection without its reason', of: consent, choice: objection, said: { wouldResolve: 'a lower sum' }, problem: 'api.ballots.objectionWanting' },
  { what: 'an objection with both', of: consent, choice: objection, said: { reason: 'the costs', wouldResolve: 'a lower sum' }, problem: null },
  { what: 'a reservation without a word', of: consent, choice: { kind: 'answer', answer: 'reservation' }, problem: 'api.ballots.reservationWanting' },
  { what: 'an answer of another form', of: specOf('supermajority', ['a', 'c']), choice: objection, problem: 'voting.rule.wrong.oneOf' },
  { what: 'a score above the highest', of: specOf('score'), choice: { kind: 'scores', scores: { a: 6 } }, problem: 'voting.ballot.outOfRange' },
  { what: 'two options at the first rank of one vote', of: specOf('plurality'), choice: { kind: 'ranking', ranking: [['a', 'b']] }, problem: 'api.ballots.oneFirst' },
  { what: 'a divided vote where none was allowed', of: spec, choice: { kind: 'split', parts: [half({ kind: 'abstain' }), half({ kind: 'blank' })] } as BallotChoice, problem: 'voting.rule.wrong.oneOf' },
])('$what', ({ of, choice: given, said, problem }) => {
  const casting = decideCast({ textVersion: 1, choice: given, reason: null, wouldResolve: null, ...said }, { ...vote, spec: of, current: null, sameKey: null }, { allowed: true });
  expect(casting.kind === 'refused' ? casting.reason.key : null).toBe(problem);
});

test('a ballot on a text that is another one by now is refused, and affirmed it is a new version, though it says the same', () => {
  const before: Before = { version: 1, textVersion: 1, choice: { kind: 'abstain' }, reason: null, wouldResolve: null, entryId: 'entry 1' };
  const sent = { textVersion: 1, choice: before.choice, reason: null, wouldResolve: null };
  const restated = { ...vote, textVersion: 2, current: before, sameKey: null };
  expect(decideCast(sent, restated, { allowed: true })).toMatchObject({ kind: 'refused', reason: { key: 'api.ballots.otherText', values: { read: 1, version: 2 } } });
  expect(decideCast({ ...sent, textVersion: 2 }, restated, { allowed: true })).toEqual({ kind: 'new', version: 2, supersedes: 'entry 1' });
});

test.each([['consent', false], ['reservation', false], ['objection', true], ['stand-aside', true]] as const)('who objects cannot answer "%s" as if nothing were: %s', (answer, taken) => {
  const sent = { textVersion: 1, choice: { kind: 'answer', answer } as BallotChoice, reason: 'costs', wouldResolve: answer === 'objection' ? 'less' : null };
  const casting = decideCast(sent, { ...vote, spec: consent, objects: true, current: null, sameKey: null }, { allowed: true });
  expect(casting.kind === 'refused' ? casting.reason.key : null).toBe(taken ? null : 'api.ballots.objectionStands');
});
