import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import type { Motion } from './motion.model.ts';
import { motionsOf } from './motions.queries.ts';

/** The motions of a deliberation, the latest first; one statement for all deliberations of a request. */
export function motionsOfDeliberation(ctx: MemberCtx, deliberationId: string): Promise<Motion[]> {
  const known = ctx.loaders.get(motionsOfDeliberation) as DataLoader<string, Motion[]> | undefined;
  const loader = known ?? new DataLoader<string, Motion[]>(async (ids) => {
    const motions = await motionsOf(ctx, ids);
    return ids.map((id) => motions.filter(({ deliberation }) => deliberation.id === id));
  }, { cache: false });
  ctx.loaders.set(motionsOfDeliberation, loader);
  return loader.load(deliberationId);
}
