import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import type { Phase } from './phase.model.ts';
import { findPhases } from './phases.queries.ts';

/** The phases of a deliberation as they stand today; one statement for all deliberations of a request. */
export function phasesOfDeliberation(ctx: MemberCtx, deliberationId: string): Promise<Phase[]> {
  const known = ctx.loaders.get(phasesOfDeliberation) as DataLoader<string, Phase[]> | undefined;
  const loader = known ?? new DataLoader<string, Phase[]>(async (ids) => {
    const found = await findPhases(ctx, ids);
    return ids.map((id) => found.get(id) ?? []);
  }, { cache: false });
  ctx.loaders.set(phasesOfDeliberation, loader);
  return loader.load(deliberationId);
}
