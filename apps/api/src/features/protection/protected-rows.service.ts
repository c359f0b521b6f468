import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import type { Import } from '../imports/import.model.ts';
import { ImportsService } from '../imports/imports.service.ts';
import { PartiesService } from '../parties/parties.service.ts';
import { TAKE_GRANTS } from './protection.queries.ts';
import { ProtectionService } from './protection.service.ts';

/** Protects an organisation where a file names it, before anything of the file is written. */
@Injectable()
export class ProtectedRowsService {
  constructor(
    private readonly tx: Tx, private readonly imports: ImportsService, private readonly parties: PartiesService, private readonly protection: ProtectionService,
  ) {}

  /**
   * The organisation of a row becomes a protected party of the viewer's own: from now on every row that names it is shown
   * by its code name, and what is written of it is protected. What others hold under the same name is theirs.
   */
  protect(ctx: MemberCtx, importId: string, row: number): Promise<Import | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const found = (await this.imports.granteeOf(ctx, importId, row)) ?? refuse(refused(ctx, { key: 'api.notFound' }, ['row']));
      if (found.grantee.name === '' || found.grantee.anonymous) return refuse(refused(ctx, { key: 'api.protection.noGrantee', values: { row } }, ['row']));
      const partyId = await this.parties.own(ctx, found.grantee);
      await ctx.db.query(TAKE_GRANTS, [...sightOf(ctx.viewer), partyId, found.grantId]);
      await this.protection.protectParty(ctx, partyId, 'protected');
      return this.imports.shown(ctx, importId);
    });
  }
}
