import { may, type Actor, type Answer } from '@acuerdo/access';
import { mayNow, type PhaseInState } from '../phases/phases.rules.ts';
import { READINGS, type ReadingAnswer } from './reading.entity.ts';

/** The round that is answered now: the first while its phase runs, the second once it is over; null before, and where none is planned. */
export function roundNow(phases: readonly PhaseInState[]): 1 | 2 | null {
  const state = phases.find(({ kind }) => kind === 'reading')?.state;
  if (state === 'now') return 1;
  return state === 'over' ? 2 : null;
}

/** Whether somebody can answer now. Without a phase of its own there is no first reading: nothing would say when answers are shown. */
export function mayRead(actor: Actor, phases: readonly PhaseInState[]): Answer {
  const byRole = may(actor, 'readings.write');
  if (!byRole.allowed || roundNow(phases) !== null) return byRole;
  if (phases.length === 0) return { allowed: false, reason: { key: 'api.phases.notPlanned', values: { phases: [{ key: 'api.phases.kind.reading' }] } } };
  return mayNow(actor, 'readings.write', phases);
}

export type Move = 'up' | 'down' | 'same';

/** Where an answer went from the first to the second; null where one of them is not given. */
export function moveOf(first: ReadingAnswer | null, after: ReadingAnswer | null): Move | null {
  if (first === null || after === null) return null;
  const way = READINGS.indexOf(first) - READINGS.indexOf(after);
  if (way === 0) return 'same';
  return way > 0 ? 'up' : 'down';
}
