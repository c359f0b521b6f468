import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { PURGE_FILE_NAMES, PURGE_FILES, PURGE_FINDINGS, PURGE_ROWS, PURGE_UNMATCHED } from './import-hidden.queries.ts';

/** What is to be found in imports and removed for good. */
export interface PurgedFromImports {
  readonly grantIds: readonly string[];
  readonly contributionIds: readonly string[];
  readonly externalIds: readonly string[];
  readonly identifiers: readonly string[];
  /** The names, as `nameKey` writes them. */
  readonly nameKeys: readonly string[];
  /** Names and numbers as patterns of `ilike`: a row that says one in any of its fields goes too. */
  readonly patterns: readonly (string | null)[];
}

/** Removes from imports what a purge removes: rows, and the content of every file that held one. */
@Injectable()
export class ImportPurgeService {
  async purge(ctx: MemberCtx, gone: PurgedFromImports): Promise<{ rows: number; files: number }> {
    const [collaborativeId, ownerId] = sightOf(ctx.viewer);
    const [rows] = await ctx.db.query<[{ importId: string }[]]>(
      PURGE_ROWS, [collaborativeId, ownerId, gone.grantIds, gone.contributionIds, gone.externalIds, gone.identifiers, gone.nameKeys, gone.patterns]);
    const importIds = [...new Set(rows.map(({ importId }) => importId))];
    await ctx.db.query(PURGE_FINDINGS, [collaborativeId, ownerId, importIds, gone.externalIds]);
    await ctx.db.query(PURGE_UNMATCHED, [collaborativeId, ownerId]);
    const [files] = await ctx.db.query<[{ id: string }[]]>(PURGE_FILES(sqlNow(ctx.viewer)), [collaborativeId, ownerId, importIds]);
    await ctx.db.query(PURGE_FILE_NAMES, [collaborativeId, importIds]);
    return { rows: rows.length, files: files.length };
  }
}
