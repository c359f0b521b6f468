import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { ChartersService } from '../charters/charters.service.ts';
import type { CharterEffect } from './charter-effect.model.ts';
import { WHAT_A_CHARTER_READS } from './charter-judging.queries.ts';
import { effectOf, type AlikeGrants, type AlikeOverlaps } from './charter-judging.rules.ts';

/** What a version of the charter would change, of what the viewer sees: before anybody votes on it. */
@Injectable()
export class CharterEffectService {
  constructor(private readonly charters: ChartersService) {}

  async ofNext(ctx: MemberCtx): Promise<CharterEffect | null> {
    const charter = await this.charters.next(ctx);
    if (!charter) return null;
    const [{ overlaps, grants }] = await ctx.db.query<[{ overlaps: AlikeOverlaps[] | null; grants: AlikeGrants[] | null }]>(WHAT_A_CHARTER_READS, sightOf(ctx.viewer));
    return effectOf(charter, overlaps ?? [], grants ?? []);
  }
}
