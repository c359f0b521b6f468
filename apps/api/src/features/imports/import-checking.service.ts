import { Injectable } from '@nestjs/common';
import { kindOfFile, readGrants } from '@acuerdo/exchange';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { PoolsService } from '../pools/pools.service.ts';
import type { Import } from './import.model.ts';
import { knownPools, namesIn } from './import-pools.rules.ts';
import {
  ALL_ROWS, ANSWER_AS_BEFORE, CHANGE_ROWS, KEEP_ROW, SAVE_IMPORT, SAVE_ROWS, SET_POOLS, type KeptRow,
} from './import.queries.ts';
import { readRows } from './import-row.rules.ts';
import { ImportTablesService } from './import-tables.service.ts';
import { ImportsService } from './imports.service.ts';
import { PlacingRowsService } from './placing-rows.service.ts';
import { StoredFilesService } from './stored-files.service.ts';

/** All rows first: what a file holds is checked and shown, and answered, before anything of it is written. */
@Injectable()
export class ImportCheckingService {
  constructor(
    private readonly tx: Tx,
    private readonly files: StoredFilesService,
    private readonly imports: ImportsService,
    private readonly pools: PoolsService,
    private readonly placing: PlacingRowsService,
    private readonly tables: ImportTablesService,
  ) {}

  start(ctx: MemberCtx, fileId: string): Promise<Import | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const stored = await this.files.find(ctx, fileId);
      if (!stored) return refuse(refused(ctx, { key: 'api.notFound' }, ['fileId']));
      if (kindOfFile(stored.bytes) !== 'json') return this.tables.start(ctx, stored);
      const file = readGrants(stored.bytes, { fileName: stored.name, today: ctx.now.toISOString().slice(0, 10) });
      if (file.format === 'unknown') return refuse(refused(ctx, file.findings.at(-1)?.message ?? { key: 'api.imports.unreadable' }, ['fileId']));
      const rows = readRows(file);
      const pools = knownPools(await this.pools.inFiles(ctx), namesIn(rows));
      const { rows: placed } = await this.placing.place(ctx, rows, { pools, conflicts: new Set(file.conflicts.map(({ id }) => id)) });
      const id = uuid();
      const whole = file.findings.filter(({ row }) => row === null);
      await ctx.db.query(SAVE_IMPORT(sqlNow(ctx.viewer)), [
        ...sightOf(ctx.viewer), id, fileId, ctx.viewer.personId, file.format, pools, JSON.stringify(whole), JSON.stringify(file.conflicts), null, null]);
      await ctx.db.query(SAVE_ROWS, [ctx.viewer.collaborativeId, id, JSON.stringify(placed)]);
      await ctx.db.query(ANSWER_AS_BEFORE, [...sightOf(ctx.viewer), id]);
      return this.imports.shown(ctx, id);
    });
  }

  /** Says which programmes or funders of the file are pools; the rows are placed again. */
  namePools(ctx: MemberCtx, importId: string, names: readonly string[]): Promise<Import | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      await this.imports.hold(ctx, importId, ['checked']);
      const found = await this.imports.find(ctx, importId);
      const rows = await ctx.db.query<KeptRow[]>(ALL_ROWS, [ctx.viewer.collaborativeId, importId]);
      const pools = [...new Set(names)];
      const unknown = pools.find((name) => !namesIn(rows).has(name));
      if (unknown !== undefined) return refuse(refused(ctx, { key: 'api.imports.poolNotInFile', values: { name: unknown.slice(0, 80) } }, ['pools']));
      const { rows: placed } = await this.placing.place(ctx, rows, { pools, conflicts: new Set(found?.conflicts.map(({ id }) => id)) });
      await ctx.db.query(SET_POOLS, [...sightOf(ctx.viewer), importId, pools]);
      await ctx.db.query(CHANGE_ROWS, [ctx.viewer.collaborativeId, importId, JSON.stringify(placed.map(({ parsed: _, ...row }) => row))]);
      return this.imports.shown(ctx, importId);
    });
  }

  /** Answers which of the rows under one id is right. */
  keepRow(ctx: MemberCtx, importId: string, row: number): Promise<Import | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      await this.imports.hold(ctx, importId, ['checked']);
      const [, changed] = await ctx.db.query<[unknown[], number]>(KEEP_ROW, [ctx.viewer.collaborativeId, importId, row]);
      if (changed === 0) return refuse(refused(ctx, { key: 'api.imports.noConflict', values: { row } }, ['row']));
      return this.imports.shown(ctx, importId);
    });
  }

}
