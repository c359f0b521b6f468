import type { MemberCtx } from '../../platform/ctx.ts';
import { sqlToday } from '../collaboratives/clock.ts';
import { PHASE_KINDS } from './phase.entity.ts';
import type { Phase } from './phase.model.ts';
import { stateOfPhase, SWITCHES } from './phases.rules.ts';

export type PhaseRow = Omit<Phase, 'state' | 'allows'>;

/** The order of phases `f`. */
export const PHASE_ORDER = `array_position(array[${PHASE_KINDS.map((kind) => `'${kind}'`).join(', ')}], f.kind)`;

/** The phases of a deliberation as a JSON list of `PhaseRow`, in their order; `id` is SQL for its id, `$1` the collaborative. */
export const phasesOf = (id: string): string => `(
  select coalesce(json_agg(json_build_object('id', f.id, 'kind', f.kind, 'beginsOn', f.begins_on::text, 'endsOn', f.ends_on::text,
    'closedAt', to_char(f.closed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by ${PHASE_ORDER}), '[]')
  from phase f where f.collaborative_id = $1 and f.deliberation_id = ${id})`;

export const toPhase = (row: PhaseRow, today: string): Phase => ({ ...row, state: stateOfPhase(row, today), allows: [...SWITCHES[row.kind]] });

/** The phases of several deliberations as they stand today, by the ids of these. */
export async function findPhases(ctx: MemberCtx, deliberationIds: readonly string[]): Promise<Map<string, Phase[]>> {
  const rows = await ctx.db.query<{ id: string; phases: PhaseRow[]; today: string }[]>(
    `select d.id, ${phasesOf('d.id')} as phases, ${sqlToday(ctx.viewer)}::text as today from deliberation d where d.collaborative_id = $1 and d.id = any($2::uuid[])`,
    [ctx.viewer.collaborativeId, deliberationIds]);
  return new Map(rows.map(({ id, phases, today }) => [id, phases.map((phase) => toPhase(phase, today))]));
}
