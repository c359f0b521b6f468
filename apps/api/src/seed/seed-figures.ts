import { v7 as uuid } from 'uuid';
import { FigurePassageEntity } from '../features/figures/figure-passage.entity.ts';
import type { MemberCtx } from '../platform/ctx.ts';

/** Which sentences of the review each figure answers, by their keys. */
const ANSWERED = [
  { figure: 'heat-map', key: 'Q12' },
  { figure: 'differentiation', key: 'S13' },
  { figure: 'boldness', key: 'Q13' },
] as const;

export async function seedFigures(ctx: MemberCtx, passage: (key: string) => string | null): Promise<void> {
  const rows = ANSWERED.flatMap(({ figure, key }) => {
    const passageId = passage(key);
    return passageId ? [{ collaborativeId: ctx.viewer.collaborativeId, id: uuid(), figure, passageId }] : [];
  });
  await ctx.db.getRepository(FigurePassageEntity).insert(rows);
}
