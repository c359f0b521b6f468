import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Events } from '../../platform/events/events.ts';
import { CharterPasses } from '../charters/charter-passes.ts';
import { ChartersService } from '../charters/charters.service.ts';
import { NEXT_TO_JUDGE, SAVE_JUDGED } from './charter-judging.queries.ts';
import { judgedAnew, type Kept } from './charter-judging.rules.ts';
import { overlapsChanged } from './overlap.events.ts';

/** Judges the overlaps that are there anew when another charter comes in force; what was compared stays as it is. */
@Injectable()
export class CharterJudgingService implements OnModuleInit {
  constructor(private readonly charters: ChartersService, private readonly passes: CharterPasses, private readonly events: Events) {}

  onModuleInit(): void {
    this.passes.by('overlaps', (ctx, afterId, limit) => this.judge(ctx, afterId, limit));
  }

  private async judge(ctx: MemberCtx, afterId: string, limit: number): Promise<string | null> {
    const { collaborativeId } = ctx.viewer;
    const charter = await this.charters.inForce(ctx) ?? { roles: [] };
    const kept = await ctx.db.query<Kept[]>(NEXT_TO_JUDGE, [collaborativeId, afterId, limit]);
    const judged = kept.flatMap((overlap) => judgedAnew(overlap, charter) ?? []);
    if (judged.length > 0) {
      const grants = await ctx.db.query<{ id: string }[]>(SAVE_JUDGED, [collaborativeId, JSON.stringify(judged)]);
      await this.events.tell(ctx, overlapsChanged, { grantIds: grants.map(({ id }) => id) });
    }
    return kept.at(-1)?.id ?? null;
  }
}
