import type { Actor, Role } from '@acuerdo/access';
import fc from 'fast-check';
import type { PhaseInState, PhaseState } from '../phases/phases.rules.ts';
import { READINGS } from './reading.entity.ts';
import { mayRead, moveOf, roundNow } from './readings.rules.ts';

const actor = (role: Role): Actor => ({ personId: 'p', partyId: 'osf', roles: [role] });
const phases = (state: PhaseState): PhaseInState[] => [{ kind: 'reading', beginsOn: '2017-01-16', endsOn: '2017-03-03', state }];
const said = (answer: ReturnType<typeof mayRead>) => (answer.allowed ? 'yes' : answer.reason.key);

test('the first round lasts as long as its phase, the second begins when all is shown', () => {
  expect([roundNow(phases('ahead')), roundNow(phases('now')), roundNow(phases('over')), roundNow([])]).toEqual([null, 1, 2, null]);
});

test.each<[Role, PhaseInState[], string]>([
  ['delegate', phases('now'), 'yes'], ['delegate', phases('over'), 'yes'], ['delegate', phases('ahead'), 'api.phases.notNow'], ['delegate', [], 'api.phases.notPlanned'],
  ['officer', phases('now'), 'access.role'], ['secretariat', phases('over'), 'access.role'],
])('a %s answers, with the phases %j: %s', (role, planned, answer) => {
  expect(said(mayRead(actor(role), planned))).toBe(answer);
});

test('a move is up or down or none, and the way back is the other one', () => {
  const opposite = { up: 'down', down: 'up', same: 'same' } as const;
  fc.assert(fc.property(fc.constantFrom(...READINGS), fc.constantFrom(...READINGS), (first, after) => {
    expect(moveOf(after, first)).toBe(opposite[moveOf(first, after) ?? 'same']);
    expect(moveOf(first, after) === 'same').toBe(first === after);
  }));
  expect([moveOf('against', 'accept'), moveOf('favour', 'against'), moveOf(null, 'favour'), moveOf('favour', null)]).toEqual(['up', 'down', null, null]);
});
