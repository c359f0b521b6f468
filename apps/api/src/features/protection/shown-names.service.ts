import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { GrantsService } from '../grants/grants.service.ts';
import type { NameShown } from './protection.model.ts';
import { NAME_OF_GRANT, NAME_OF_PARTY } from './protection.queries.ts';
import { decideUnveiling } from './protection.rules.ts';
import { ProtectionService } from './protection.service.ts';

/** Shows what stands behind a code name: one deliberate act of its owner, who finds afterwards that it was done, and by whom. */
@Injectable()
export class ShownNamesService {
  constructor(
    private readonly tx: Tx, private readonly grants: GrantsService, private readonly protection: ProtectionService, private readonly activity: ActivityService,
  ) {}

  /** Of a party or a grant, by its id. */
  show(ctx: MemberCtx, id: string): Promise<NameShown | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const grant = await this.grants.find(ctx, id);
      const decision = decideUnveiling(ctx.viewer, 'protected.show', grant ?? (await this.protection.hold(ctx, id)));
      if (!decision.ok) return refuse(refused(ctx, decision.reason));
      const [shown] = await ctx.db.query<NameShown[]>(grant ? NAME_OF_GRANT : NAME_OF_PARTY, [...sightOf(ctx.viewer), id]);
      if (!shown) return refuse(refused(ctx, { key: 'api.notFound' }));
      await this.activity.record(ctx, { kind: 'nameShown', subjectId: id, values: { codeName: shown.codeName }, audienceId: ctx.viewer.partyId });
      return shown;
    });
  }
}
