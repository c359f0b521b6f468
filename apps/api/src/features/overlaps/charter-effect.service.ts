import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { ChartersService } from '../charters/charters.service.ts';
import type { CharterEffect } from './charter-effect.model.ts';
import { ALIKE_GRANTS, ALIKE_OVERLAPS } from './charter-judging.queries.ts';
import { effectOf, type AlikeGrants } from './charter-judging.rules.ts';

/** What a version of the charter would change, of what the viewer sees: before anybody votes on it. */
@Injectable()
export class CharterEffectService {
  constructor(private readonly charters: ChartersService) {}

  async ofNext(ctx: MemberCtx): Promise<CharterEffect | null> {
    const charter = await this.charters.next(ctx);
    if (!charter) return null;
    const overlaps = await ctx.db.query<Parameters<typeof effectOf>[1]>(ALIKE_OVERLAPS, sightOf(ctx.viewer));
    const grants = await ctx.db.query<AlikeGrants[]>(ALIKE_GRANTS, sightOf(ctx.viewer));
    return effectOf(charter, overlaps, grants);
  }
}
