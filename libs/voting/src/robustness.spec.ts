import fc from 'fast-check';
import { Fraction } from '@acuerdo/exact';
import { count, METHOD_NAMES, methodOf, packBallots, pairwiseTable, pairwise, robustness, robustnessOfMotion, parseRanking, type Motion, type MotionSpec, type Robustness, type Variant } from '@acuerdo/voting';
import { addFor, roomIn, withdrawals } from './ballots/box.ts';
import { OPTIONS, partial, scored } from './methods/ballots.arbitrary.fixture.ts';
import { ballotsOf, counted, scoresOf } from './methods/counting.fixture.ts';

const ABC = ['A', 'B', 'C'];

function robust(method: string, ballots: Parameters<typeof counted>[2], variant: Partial<Variant> = {}, options = ABC): Robustness {
  const found = robustness({ options, ballots }, method, variant);
  if (!found.ok) throw new Error(found.reason.key);
  return found.value;
}

const keys = ({ steps }: Robustness): string[] => steps.map(({ key }) => key.replace('voting.robust.', ''));

test('a result that everything agrees on is firm', () => {
  const found = robust('schulze', ballotsOf({ 'A>B>C': 8, 'B>A>C': 2 }));
  expect(found).toMatchObject({ fragile: false, blanks: { same: true }, smallest: { option: 'B', votes: '6' } });
  expect(keys(found)).toEqual(['firm', 'methodsAgree', 'blanksSame', 'withdrawnSame', 'smallest']);
});

test('Tennessee: the method decides, which is said and makes nothing fragile (four methods, three winners)', () => {
  const found = robust('schulze', ballotsOf({ 'M>N>C>K': 42, 'N>C>K>M': 26, 'C>K>N>M': 15, 'K>C>N>M': 17 }), {}, ['M', 'N', 'C', 'K']);
  expect(Object.fromEntries(found.methods.map(({ method, winners }) => [method, winners]))).toMatchObject({ plurality: ['M'], irv: ['K'], borda: ['N'], copeland: ['N'] });
  expect(found.fragile).toBe(false);
});

test('blanks read the other way, a withdrawn loser and a single vote each make it fragile', () => {
  const blanks = robust('schulze', ballotsOf({ A: 20, 'B>A': 30, 'C>A': 20 }));
  expect(blanks).toMatchObject({ fragile: true, blanks: { same: false, winners: ['B', 'C'] } });
  const spoiled = robust('plurality', ballotsOf({ A: 40, B: 35, 'C>B': 25 }));
  expect(spoiled).toMatchObject({ fragile: true, blanks: null, withdrawn: [{ option: 'A', winners: ['B'] }, { option: 'B', same: true }, { option: 'C', winners: ['B'], same: false }] });
  expect(robust('plurality', ballotsOf({ A: 10, B: 9 }))).toMatchObject({ fragile: true, smallest: { option: 'B', votes: '1' } });
  expect(robust('plurality', ballotsOf({ A: '10/3', B: '9/3' }))).toMatchObject({ smallest: { votes: '1/3' } });
});

test('scores are tried by the methods that rank, too', () => {
  const found = robust('score', scoresOf([3, { A: 5, B: 4 }], [2, { B: 5 }]));
  expect(found.methods.map(({ method }) => method)).toEqual(['plurality', 'star', 'borda', 'irv', 'schulze', 'ranked-pairs', 'copeland', 'minimax']);
  expect(found.methods.find(({ method }) => method === 'star')).toMatchObject({ winners: ['A'], same: false });
});

test('what cannot be counted is refused', () => {
  expect(robustness({ options: ABC, ballots: ballotsOf({ A: 1 }) }, 'star')).toMatchObject({ ok: false, reason: { key: 'voting.method.needsScores' } });
  expect(robustness({ options: ABC, ballots: [] }, 'kemeny').ok).toBe(false);
});

const someBallots = fc.oneof(partial, scored).filter(({ length }) => length > 0);

test('a box without an option, and one with more votes for one, have the pairs that counting them anew gives', () => {
  fc.assert(fc.property(someBallots, fc.nat(3), fc.integer({ min: 1, max: 9 }), fc.constantFrom('bottom' as const, 'no-opinion' as const), (ballots, at, units, unranked) => {
    const box = packBallots(OPTIONS, ballots);
    for (const derived of [withdrawals(box)[at]!, addFor(roomIn(box), at, BigInt(units))]) {
      const { derived: _, ...plain } = derived;
      expect(pairwiseTable(pairwise(derived, unranked))).toEqual(pairwiseTable(pairwise(plain, unranked)));
    }
  }));
});

test.each(METHOD_NAMES.filter((name) => methodOf(name)?.counts === 'ranks' && !['condorcet-winner', 'smith-set'].includes(name)))(
  '%s: the smallest change is the fewest votes for one option that change the winners, each tried', (method) => {
    let found = 0;
    fc.assert(fc.property(partial.filter(({ length }) => length > 0), (ballots) => {
      const whole = ballots.map((ballot) => ({ ...ballot, weight: Fraction.of(ballot.weight.num) }));
      const now = String(counted(method, OPTIONS, whole).winners);
      const brings = (id: string, votes: number): boolean => {
        const then = counted(method, OPTIONS, [...whole, { ranking: [[id]], weight: Fraction.of(votes) }]).winners;
        return then?.includes(id) === true && String(then) !== now;
      };
      const fewest = [1, 2, 3, 4, 5, 6].find((votes) => OPTIONS.some((id) => brings(id, votes)));
      const { smallest } = robust(method, whole, {}, OPTIONS);
      if (fewest !== undefined) expect(smallest?.votes).toBe(String(fewest));
      else expect(smallest === null || Number(smallest.votes) > 6).toBe(true);
      found += Number(fewest !== undefined);
    }), { numRuns: 25 });
    expect(found).toBeGreaterThan(3);
  });

const SPEC: MotionSpec = { options: ABC.map((id) => ({ id })), statusQuo: 'C', method: 'schulze',
  rule: { basis: 'partner', quorum: { op: '>=', num: 2, den: 3 }, threshold: { op: '>=', num: 2, den: 3, base: 'eligible' } } };
const motion = (spec: MotionSpec, ...said: string[]): Motion => ({ spec, electorate: said.map((_, at) => ({ voterId: `partner-${at}` })),
  ballots: said.flatMap((ranking, at) => (ranking === 'absent' ? [] : [{ voterId: `partner-${at}`, choice: { kind: 'ranking', ranking: parseRanking(ranking) } }])) });

test('a motion is fragile where an absent partner could have changed it, and says so without a name', () => {
  const found = robustnessOfMotion(motion(SPEC, 'A', 'C', 'absent'));
  expect(found).toMatchObject({ ok: true, value: { fragile: true, silent: true, mind: true } });
  expect(JSON.stringify(found)).not.toContain('partner-');
  expect(robustnessOfMotion(motion(SPEC, 'A>B>C', 'A>B>C', 'A>C>B', 'A>B>C', 'A>B>C'))).toMatchObject({ ok: true, value: { fragile: false, silent: false, mind: false, count: { methods: expect.any(Array) } } });
});

test('an agreement has no count to compare; a motion that cannot be counted is refused', () => {
  const agree: MotionSpec = { ...SPEC, options: [{ id: 'A' }, { id: 'C' }], method: 'supermajority' };
  expect(robustnessOfMotion({ ...motion(agree, 'absent'), ballots: [{ voterId: 'partner-0', choice: { kind: 'answer', answer: 'yes' } }] })).toMatchObject({ ok: true, value: { count: null } });
  expect(robustnessOfMotion(motion(agree, 'A'))).toMatchObject({ ok: false });
});

test('where a count stops at a tie in between, no smaller change is overlooked', () => {
  const stops = ballotsOf({ 'B=C>D': 1, 'C>A=D': 3, 'A>B=D': 3, 'A=C>B=D': 2, 'A=B>C>D': 4 });
  const brings = (id: string, votes: number) => counted('irv', OPTIONS, [...stops, ...ballotsOf({ [id]: votes })]).winners?.includes(id);
  const { smallest } = robust('irv', stops, {}, OPTIONS);
  expect(smallest).not.toBeNull();
  expect(brings(smallest!.option, Number(smallest!.votes))).toBe(true);
});

test('recounting what was probed gives the same: probing changes no box', () => {
  fc.assert(fc.property(partial, (ballots) => {
    const before = JSON.stringify(count({ options: OPTIONS, ballots }, 'irv'));
    robust('irv', ballots, {}, OPTIONS);
    expect(JSON.stringify(count({ options: OPTIONS, ballots }, 'irv'))).toBe(before);
  }), { numRuns: 20 });
});
