import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { GrantWritingService } from '../grants/grant-writing.service.ts';
import { HOLD_OWNER } from '../parties/party.queries.ts';
import type { Import } from './import.model.ts';
import { HAS_CONTRIBUTIONS, SET_UNDONE } from './import.queries.ts';
import { ImportsService } from './imports.service.ts';

const STILL_REFERRED_TO = '23503';

/** Takes an import back as a whole, as long as nobody can have built on it. */
@Injectable()
export class ImportUndoService {
  constructor(
    private readonly tx: Tx,
    private readonly imports: ImportsService,
    private readonly grants: GrantWritingService,
    private readonly activity: ActivityService,
  ) {}

  undo(ctx: MemberCtx, importId: string): Promise<Import | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      await ctx.db.query(HOLD_OWNER, sightOf(ctx.viewer));
      await this.imports.hold(ctx, importId, ['committed']);
      const [{ any }] = await ctx.db.query<[{ any: boolean }]>(HAS_CONTRIBUTIONS, [ctx.viewer.collaborativeId, importId]);
      const count = any ? null : await this.takeBack(ctx, importId);
      if (count === null) return refuse(refused(ctx, { key: 'api.imports.builtOn' }, ['importId']));
      await ctx.db.query(SET_UNDONE, [...sightOf(ctx.viewer), importId]);
      const found = await this.imports.shown(ctx, importId);
      await this.activity.record(ctx, { kind: 'importUndone', subjectId: importId, values: { fileName: found.fileName, count }, audienceId: ctx.viewer.partyId });
      return found;
    });
  }

  /** Whatever else names one of the grants by now keeps all of them. */
  private async takeBack(ctx: MemberCtx, importId: string): Promise<number | null> {
    try {
      return await this.grants.takeBack(ctx, importId);
    } catch (error) {
      if ((error as { code?: string }).code === STILL_REFERRED_TO) return null;
      throw error;
    }
  }
}
