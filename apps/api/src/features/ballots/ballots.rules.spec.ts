import type { Actor } from '@acuerdo/access';
import type { RankedChoice } from '@acuerdo/voting';
import fc from 'fast-check';
import { decideCast, mayCast, type Before, type Booth } from './ballots.rules.ts';

const OPTIONS = ['a', 'b', 'c'];
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
  fc.constantFrom<RankedChoice>({ kind: 'abstain' }, { kind: 'blank' }),
  fc.shuffledSubarray(OPTIONS, { minLength: 1 }).map((ids): RankedChoice => ({ kind: 'ranking', ranking: ids.map((id) => [id]) })));
const act = fc.record({ key: fc.integer({ min: 0, max: 5 }), choice, reason: fc.constantFrom(null, 'because') });

test('whatever is sent, and however often, the versions count up by one and each key stands for one act', () => {
  fc.assert(fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
    const cast: (Before & { key: number })[] = [];
    for (const { key, ...sent } of acts) {
      const sameKey = cast.find((before) => before.key === key) ?? null;
      const current = cast.at(-1) ?? null;
      const casting = decideCast(sent, { options: OPTIONS, current, sameKey }, { allowed: true });
      if (casting.kind === 'new') {
        expect(casting).toEqual({ kind: 'new', version: cast.length + 1, supersedes: current?.entryId ?? null });
        expect(sent).not.toEqual(current && { choice: current.choice, reason: current.reason });
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
  const before: Before = { version: 1, choice: { kind: 'abstain' }, reason: null, entryId: 'entry 1' };
  const closed = mayCast(delegate, { ...open, state: 'closed' });
  const sent = { choice: before.choice, reason: null };
  expect(decideCast(sent, { options: OPTIONS, current: before, sameKey: before }, closed)).toEqual({ kind: 'kept', version: 1 });
  expect(decideCast(sent, { options: OPTIONS, current: before, sameKey: null }, closed)).toMatchObject({ kind: 'refused', reason: { key: 'api.motions.closed' } });
});
