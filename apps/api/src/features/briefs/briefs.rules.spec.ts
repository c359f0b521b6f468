import type { PhaseInState, PhaseState } from '../phases/phases.rules.ts';
import type { PhaseKind } from '../phases/phase.entity.ts';
import { asksOf, type Asking } from './briefs.rules.ts';

const phase = (kind: PhaseKind, state: PhaseState, beginsOn: string, endsOn: string): PhaseInState => ({ kind, state, beginsOn, endsOn });
const nothing: Asking = { phases: [], votes: [], withoutPosition: [], board: null, dueOn: null };
const said = (asking: Partial<Asking>) => asksOf({ ...nothing, ...asking }).map(({ says, by }) => `${says.key.replace('api.briefs.', '')} ${by}`);

test('what is asked stands in the order of its days: reading, votes, positions, the board, the day by which all is settled', () => {
  expect(said({
    phases: [phase('evidence', 'now', '2016-07-01', '2017-08-31'), phase('reading', 'now', '2017-01-16', '2017-03-03')], votes: [{ motion: 'MOT-4', closesOn: '2017-02-10' }],
    withoutPosition: ['OPT-1'], board: '2017-03-15', dueOn: '2017-12-31',
  })).toEqual(['vote 2017-02-10', 'reading 2017-03-03', 'board 2017-03-15', 'positions 2017-08-31', 'settle 2017-12-31']);
});

test('a position is asked for only while one can be written, and only where none was released', () => {
  const phases = [phase('evidence', 'over', '2016-07-01', '2016-08-31'), phase('vote', 'ahead', '2017-10-01', '2017-11-30')];
  expect(said({ phases, withoutPosition: ['OPT-1'] })).toEqual(['voteAhead 2017-10-01', 'boardUnknown null']);
  expect(said({ phases: [phase('evidence', 'now', '2016-07-01', '2017-08-31')] })).toEqual(['boardUnknown null']);
});
