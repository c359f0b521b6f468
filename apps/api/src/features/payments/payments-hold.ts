import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { refused } from '../../platform/graphql/user-error.ts';
import { allocationsChanging, grantChanged } from '../grants/grant.events.ts';
import { thingsPurged } from '../protection/protection.events.ts';
import { DRAWN_BY_PAYMENTS, HAS_PAYMENTS, NO_LONGER_FIT } from './payment.queries.ts';

/** What payments inherited is fixed: it is changed by an amendment of the grant alone. A purge takes the payments of what it removes. */
@Injectable()
export class PaymentsHold implements OnModuleInit {
  constructor(private readonly events: Events) {}

  onModuleInit(): void {
    this.events.on(allocationsChanging, async (ctx, { grantId }) => {
      const [fixed] = await ctx.db.query<object[]>(HAS_PAYMENTS, [ctx.viewer.collaborativeId, grantId]);
      if (fixed) refuse(refused(ctx, { key: 'api.payments.fixed' }));
    });
    this.events.on(grantChanged, (ctx, { grantIds }) => this.fits(ctx, grantIds));
    this.events.on(thingsPurged, async (ctx, { partyId, grantIds }) => {
      await ctx.db.query('select purge_payments($1, $2::uuid[]), purge_grant_amendments($1, $2::uuid[])', [ctx.viewer.collaborativeId, grantIds]);
      const [drawn] = partyId ? await ctx.db.query<object[]>(DRAWN_BY_PAYMENTS, [ctx.viewer.collaborativeId, partyId]) : [];
      if (drawn) refuse(refused(ctx, { key: 'api.payments.paidFrom' }));
    });
  }

  private async fits(ctx: MemberCtx, grantIds: readonly string[]): Promise<void> {
    const [wrong] = await ctx.db.query<{ title: string }[]>(NO_LONGER_FIT, [ctx.viewer.collaborativeId, grantIds]);
    if (wrong) refuse(refused(ctx, { key: 'api.payments.amendFirst', values: { grant: wrong.title } }));
  }
}
