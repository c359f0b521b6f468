import type { Action, Actor, Role } from '@acuerdo/access';
import { say, type Language } from '@acuerdo/words';
import fc from 'fast-check';
import { PHASE_KINDS, type PhaseKind } from './phase.entity.ts';
import { mayNow, problemOfClosing, problemOfPlan, stateOfPhase, SWITCHES, type PhaseInState, type PlannedPhase } from './phases.rules.ts';

const actor = (role: Role): Actor => ({ personId: 'p', partyId: 'osf', roles: [role] });
const phase = (kind: PhaseKind, state: PhaseInState['state'], beginsOn = '2017-01-01', endsOn = '2017-03-31'): PhaseInState => ({ kind, state, beginsOn, endsOn });
const plan = (...phases: [PhaseKind, string, string][]): PlannedPhase[] => phases.map(([kind, beginsOn, endsOn]) => ({ kind, beginsOn, endsOn }));
const said = (answer: ReturnType<typeof mayNow>, language: Language = 'en') => (answer.allowed ? 'yes' : say(language, answer.reason));

test.each([
  ['2016-12-31', null, 'ahead'], ['2017-01-01', null, 'now'], ['2017-03-31', null, 'now'], ['2017-04-01', null, 'over'], ['2017-02-01', new Date(0), 'over'],
] as const)('on %s a phase from January to March stands: %s, %s', (today, closedAt, state) => {
  expect(stateOfPhase({ kind: 'options', beginsOn: '2017-01-01', endsOn: '2017-03-31', closedAt }, today)).toBe(state);
});

test('what a phase switches on is possible while it runs, and the refusal says in which phase otherwise', () => {
  expect(said(mayNow(actor('secretariat'), 'motions.open', [phase('vote', 'now')]))).toBe('yes');
  expect(said(mayNow(actor('secretariat'), 'motions.open', [phase('vote', 'ahead', '2017-10-01', '2017-11-30')])))
    .toBe('This is possible in the phase “vote” (2017-10-01 to 2017-11-30).');
  expect(said(mayNow(actor('delegate'), 'options.add', [phase('options', 'over'), phase('vote', 'now')]), 'es'))
    .toBe('Esto se puede en la fase «opciones» (del 2017-01-01 al 2017-03-31).');
  expect(said(mayNow(actor('delegate'), 'readings.write', [phase('vote', 'now')]))).toContain('is not planned');
});

test('the role comes first, and where nothing is planned nothing is switched off', () => {
  expect(said(mayNow(actor('observer'), 'options.add', [phase('options', 'over')]))).toContain('a delegate');
  expect(said(mayNow(actor('delegate'), 'options.add', []))).toBe('yes');
});

test('no plan can hold up a vote that is open: ballot, close and decision stand in no phase', () => {
  const switched = new Set<Action>(Object.values(SWITCHES).flat());
  for (const action of ['ballots.cast', 'motions.close', 'decisions.record'] as const) expect(switched.has(action)).toBe(false);
});

test('an action is possible exactly when a running phase has it', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.record({ kind: fc.constantFrom(...PHASE_KINDS), state: fc.constantFrom('ahead' as const, 'now' as const, 'over' as const) }), { selector: ({ kind }) => kind, minLength: 1 }),
    fc.constantFrom<Action>('options.add', 'options.describe', 'positions.hold', 'readings.write', 'criteria.weigh'), (states, action) => {
      const phases = states.map(({ kind, state }) => phase(kind, state));
      const runs = phases.some(({ kind, state }) => state === 'now' && SWITCHES[kind].includes(action));
      expect(mayNow(actor('delegate'), action, phases).allowed).toBe(runs);
    }));
});

test('a plan keeps the order of the phases, and each ends after it began', () => {
  expect(problemOfPlan(plan(['options', '2017-01-01', '2017-03-01'], ['vote', '2017-02-01', '2017-02-01']), [])).toBeNull();
  expect(problemOfPlan(plan(['options', '2017-01-02', '2017-01-01']), [])).toMatchObject({ message: { key: 'api.phases.endsBefore' }, path: ['options', 'endsOn'] });
  expect(problemOfPlan(plan(['vote', '2017-01-01', '2017-02-01'], ['options', '2017-01-02', '2017-02-01']), []))
    .toMatchObject({ message: { key: 'api.phases.order' }, path: ['vote', 'beginsOn'] });
});

test('a first reading that was shown is not hidden again: neither moved nor taken out of the plan', () => {
  const over = [phase('reading', 'over', '2017-01-01', '2017-01-31')];
  expect(problemOfPlan(plan(['reading', '2017-01-01', '2017-01-31']), over)).toBeNull();
  expect(problemOfPlan(plan(['reading', '2017-01-01', '2017-05-31']), over)?.message.key).toBe('api.phases.readingOver');
  expect(problemOfPlan([], over)?.message.key).toBe('api.phases.readingOver');
  expect(problemOfPlan([], [phase('reading', 'now')])).toBeNull();
});

test('only a phase that runs is closed', () => {
  expect([problemOfClosing('now'), problemOfClosing('ahead'), problemOfClosing('over')]).toEqual([null, 'api.phases.notRunning', 'api.phases.notRunning']);
});
