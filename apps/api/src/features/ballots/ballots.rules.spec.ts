import type { Actor } from '@acuerdo/access';
import type { BallotChoice, MotionSpec } from '@acuerdo/voting';
import fc from 'fast-check';
import { decideCast, mayCast, type Before, type Booth } from './ballots.rules.ts';

const OPTIONS = ['a', 'b', 'c'];
const SHARE = { op: '>=', num: 1, den: 2 } as const;
const specOf = (method: MotionSpec['method'], options = OPTIONS): MotionSpec =>
  ({ options: options.map((id) => ({ id })), statusQuo: 'c', method, rule: { basis: 'partner', quorum: SHARE, threshold: { ...SHARE, base: 'cast' } } });
const spec = specOf('schulze');
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
const act = fc.record({ key: fc.integer({ min: 0, max: 5 }), choice, reason: fc.constantFrom(null, 'because'), wouldResolve: fc.constant(null) });

test('whatever is sent, and however often, the versions count up by one and each key stands for one act', () => {
  fc.assert(fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
    const cast: (Before & { key: number })[] = [];
    for (const { key, ...sent } of acts) {
      const sameKey = cast.find((before) => before.key === key) ?? null;
      const current = cast.at(-1) ?? null;
      const casting = decideCast(sent, { spec, current, sameKey }, { allowed: true });
      if (casting.kind === 'new') {
        expect(casting).toEqual({ kind: 'new', version: cast.length + 1, supersedes: current?.entryId ?? null });
        expect(sent).not.toEqual(current && { choice: current.choice, reason: current.reason, wouldResolve: null });
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
  const before: Before = { version: 1, choice: { kind: 'abstain' }, reason: null, wouldResolve: null, entryId: 'entry 1' };
  const closed = mayCast(delegate, { ...open, state: 'closed' });
  const sent = { choice: before.choice, reason: null, wouldResolve: null };
  expect(decideCast(sent, { spec, current: before, sameKey: before }, closed)).toEqual({ kind: 'kept', version: 1 });
  expect(decideCast(sent, { spec, current: before, sameKey: null }, closed)).toMatchObject({ kind: 'refused', reason: { key: 'api.motions.closed' } });
});

const objection: BallotChoice = { kind: 'answer', answer: 'objection' };
const half = (choice: object) => ({ share: '1/2', choice });

test.each<[string, MotionSpec, BallotChoice, string | null, string | null, string | null]>([
  ['an objection without what would resolve it', specOf('consent', ['a', 'c']), objection, 'the costs', null, 'api.ballots.objectionWanting'],
  ['an objection without its reason', specOf('consent', ['a', 'c']), objection, null, 'a lower sum', 'api.ballots.objectionWanting'],
  ['an objection with both', specOf('consent', ['a', 'c']), objection, 'the costs', 'a lower sum', null],
  ['a reservation without a word', specOf('consent', ['a', 'c']), { kind: 'answer', answer: 'reservation' }, null, null, 'api.ballots.reservationWanting'],
  ['an answer of another form', specOf('supermajority', ['a', 'c']), objection, 'the costs', 'a lower sum', 'voting.rule.wrong.oneOf'],
  ['a score above the highest', specOf('score'), { kind: 'scores', scores: { a: 6 } }, null, null, 'voting.ballot.outOfRange'],
  ['two options at the first rank of one vote', specOf('plurality'), { kind: 'ranking', ranking: [['a', 'b']] }, null, null, 'api.ballots.oneFirst'],
  ['a divided vote where none was allowed', spec, { kind: 'split', parts: [half({ kind: 'abstain' }), half({ kind: 'blank' })] } as BallotChoice, null, null, 'voting.rule.wrong.oneOf'],
])('%s', (_, of, said, reason, wouldResolve, problem) => {
  const casting = decideCast({ choice: said, reason, wouldResolve }, { spec: of, current: null, sameKey: null }, { allowed: true });
  expect(casting.kind === 'refused' ? casting.reason.key : null).toBe(problem);
});
