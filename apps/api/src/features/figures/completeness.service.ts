import { Injectable } from '@nestjs/common';
import { mayForOwner } from '@acuerdo/access';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow, sqlToday, todayIn } from '../collaboratives/clock.ts';
import type { Completeness, FigureQuotation } from './completeness.model.ts';
import { COMPLETENESS, QUOTATIONS, SAVE_CLAIM } from './completeness.queries.ts';
import { claiming } from './figure.inputs.ts';

type CompletenessRow = Omit<Completeness, 'viewerCan'> & { readonly partyId: string };

/** How complete the grants are that figures are computed from: what they say of themselves, and what their party says of them. */
@Injectable()
export class CompletenessService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService) {}

  all(ctx: MemberCtx): Promise<Completeness[]> {
    return this.load(ctx, null);
  }

  quotations(ctx: MemberCtx): Promise<FigureQuotation[]> {
    return ctx.db.query<FigureQuotation[]>(QUOTATIONS, [ctx.viewer.collaborativeId]);
  }

  /** The viewer's party says whether all of its grants are here, as of a day. Claims are added; the last one holds. */
  claim(ctx: MemberCtx, given: { extent: string; asOf: string }): Promise<Completeness | Refused> {
    const { extent, asOf } = readInput(ctx, claiming, given);
    return this.tx.run(ctx, async (ctx) => {
      const { partyId, personId } = ctx.viewer;
      const [before] = await this.load(ctx, partyId);
      if (!before) return refuse(refused(ctx, { key: 'api.figures.noPortfolio' }));
      if (asOf > (await todayIn(ctx))) return refuse(refused(ctx, { key: 'api.figures.notYet', values: { day: asOf } }, ['asOf']));
      await ctx.db.query(SAVE_CLAIM(sqlNow(ctx.viewer)), [...sightOf(ctx.viewer), uuid(), extent, asOf, personId]);
      await this.activity.record(ctx, { kind: extent === 'complete' ? 'portfolioComplete' : 'portfolioPartial', subjectId: partyId, values: { asOf, party: before.party.name } });
      const [after = before] = await this.load(ctx, partyId);
      return after;
    });
  }

  private async load(ctx: MemberCtx, partyId: string | null): Promise<Completeness[]> {
    const rows = await ctx.db.query<CompletenessRow[]>(COMPLETENESS(sqlToday(ctx.viewer)), [...sightOf(ctx.viewer), partyId]);
    return rows.map(({ partyId: ownerId, ...row }) => ({ ...row, viewerCan: [abilityOf('figures.claim', mayForOwner(ctx.viewer, 'figures.claim', ownerId))] }));
  }
}
