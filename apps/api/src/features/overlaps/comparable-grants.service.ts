import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import type { ComparableGrant, ComparableGrantPage } from './comparable-grant.model.ts';
import { COMPARABLE_COUNT, COMPARABLE_THERE } from './comparable.queries.ts';

/** Gives what the viewer may see of the grants, for a comparison that the viewer makes elsewhere. */
@Injectable()
export class ComparableGrantsService {
  async page(ctx: MemberCtx, page: PageRequest): Promise<ComparableGrantPage> {
    const rows = await ctx.db.query<ComparableGrant[]>(COMPARABLE_THERE, [...sightOf(ctx.viewer), page.after?.[0] ?? null, page.limit + 1]);
    const [{ total }] = await ctx.db.query<[{ total: number }]>(COMPARABLE_COUNT, sightOf(ctx.viewer));
    return { ...pageOf(rows, page, ({ id }) => [id]), total };
  }
}
