import { may, type Action, type Actor, type Answer } from '@acuerdo/access';
import type { Message } from '@acuerdo/words';
import { PHASE_KINDS, type PhaseKind } from './phase.entity.ts';

/**
 * What each phase switches on. An action that stands in no phase is never switched off; a ballot, a count and a decision do not
 * stand here, so that no plan can hold up a vote that is open.
 */
export const SWITCHES: Readonly<Record<PhaseKind, readonly Action[]>> = {
  framing: ['criteria.weigh'],
  options: ['criteria.weigh', 'options.add', 'options.describe'],
  evidence: ['options.add', 'options.describe', 'positions.hold'],
  reading: ['positions.hold', 'readings.write'],
  motion: ['options.add', 'options.describe', 'positions.hold', 'motions.draft'],
  vote: ['positions.hold', 'motions.draft', 'motions.open'],
  decision: ['positions.hold'],
};

export interface PlannedPhase {
  readonly kind: PhaseKind;
  /** First and last day: `2017-02-01`. */
  readonly beginsOn: string;
  readonly endsOn: string;
}

export interface PhaseAsKept extends PlannedPhase {
  readonly closedAt: Date | string | null;
}

export type PhaseState = 'ahead' | 'now' | 'over';

/** Where a phase stands on a day of the collaborative; whatever was closed is over. */
export function stateOfPhase({ beginsOn, endsOn, closedAt }: PhaseAsKept, today: string): PhaseState {
  if (closedAt !== null || today > endsOn) return 'over';
  return today < beginsOn ? 'ahead' : 'now';
}

export interface PhaseInState extends PlannedPhase {
  readonly state: PhaseState;
}

/** The phases that switch an action on, in their order; none where no phase has to do with it. */
const phasesFor = (action: Action): PhaseKind[] => PHASE_KINDS.filter((kind) => SWITCHES[kind].includes(action));

/**
 * Whether an action is possible now: first what stands `otherwise` (by role alone, unless given), then the phases that run. Where no phase is planned at all, phases
 * switch nothing off. The refusal names the phases in which it is possible, with their days where they are planned.
 */
export function mayNow(actor: Actor, action: Action, phases: readonly PhaseInState[], otherwise = may(actor, action)): Answer {
  const kinds = phasesFor(action);
  if (!otherwise.allowed || phases.length === 0 || kinds.length === 0) return otherwise;
  const planned = phases.filter(({ kind }) => kinds.includes(kind));
  if (planned.some(({ state }) => state === 'now')) return otherwise;
  if (planned.length === 0) return { allowed: false, reason: { key: 'api.phases.notPlanned', values: { phases: kinds.map(phaseName) } } };
  return { allowed: false, reason: { key: 'api.phases.notNow', values: { phases: planned.map(phaseWithDays) } } };
}

const phaseName = (kind: PhaseKind) => ({ key: `api.phases.kind.${kind}` });
const phaseWithDays = ({ kind, beginsOn, endsOn }: PlannedPhase) => ({ key: 'api.phases.withDays', values: { phase: phaseName(kind), from: beginsOn, until: endsOn } });

export interface PlanProblem {
  readonly message: Message;
  readonly path: string[];
}

/**
 * What is wrong with a plan, or null: a phase ends before it begins, or begins before the one ahead of it, or the first reading is
 * touched after its answers were shown.
 */
export function problemOfPlan(plan: readonly PlannedPhase[], before: readonly PhaseInState[]): PlanProblem | null {
  const ordered = PHASE_KINDS.flatMap((kind) => plan.filter((phase) => phase.kind === kind));
  for (const [place, { kind, beginsOn, endsOn }] of ordered.entries()) {
    const ahead = ordered[place - 1];
    if (endsOn < beginsOn) return { message: { key: 'api.phases.endsBefore', values: { phase: phaseName(kind) } }, path: [kind, 'endsOn'] };
    if (ahead && beginsOn < ahead.beginsOn) return { message: { key: 'api.phases.order', values: { phase: phaseName(kind), ahead: phaseName(ahead.kind) } }, path: [kind, 'beginsOn'] };
  }
  const read = before.find(({ kind, state }) => kind === 'reading' && state === 'over');
  const isTouched = read && !plan.some((phase) => sameDays(phase, read));
  return isTouched ? { message: { key: 'api.phases.readingOver' }, path: ['reading', 'endsOn'] } : null;
}

export const sameDays = (one: PlannedPhase, other: PlannedPhase): boolean => one.kind === other.kind && one.beginsOn === other.beginsOn && one.endsOn === other.endsOn;

/** Only a phase that runs can be closed. */
export const problemOfClosing = (state: PhaseState): string | null => (state === 'now' ? null : 'api.phases.notRunning');
