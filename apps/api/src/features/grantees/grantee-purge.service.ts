import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';

const PURGE = [
  `delete from activity a using grantee_pair x where a.collaborative_id = $1 and x.collaborative_id = $1 and a.subject_id = x.id and (x.left_id = any($2::uuid[]) or x.right_id = any($2::uuid[]))`,
  `delete from ledger_opening where collaborative_id = $1 and name = 'judgement' and (value #>> '{left,id}' = any($2::text[]) or value #>> '{right,id}' = any($2::text[]))`,
  `select purge_grantee_verdicts($1, $2::uuid[])`,
  `delete from grantee_pair where collaborative_id = $1 and (left_id = any($2::uuid[]) or right_id = any($2::uuid[]))`,
  `delete from grantee_part where collaborative_id = $1 and (party_id = any($2::uuid[]) or grantee_id = any($2::uuid[]))`,
  `delete from grantee_keys where collaborative_id = $1 and id = any($2::uuid[])`,
] as const;

/** Removes everything that was found and said about parties that are purged. */
@Injectable()
export class GranteePurgeService {
  /** While they are still there, and still protected. */
  async purge(ctx: MemberCtx, partyIds: readonly string[]): Promise<void> {
    for (const statement of PURGE) await ctx.db.query(statement, [ctx.viewer.collaborativeId, partyIds]);
  }
}
