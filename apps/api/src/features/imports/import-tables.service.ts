import { Injectable } from '@nestjs/common';
import { decideMapping, openTable, pickRows, remember, surveyTable, type Mapping, type SurveyedTable, type Table } from '@acuerdo/exchange';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { PoolsService } from '../pools/pools.service.ts';
import { corrected } from './import-cells.rules.ts';
import type { Import } from './import.model.ts';
import { knownPools, namesIn } from './import-pools.rules.ts';
import {
  ANSWER_AS_BEFORE, DROP_ROWS, LAST_MAPPING, SAID_BEFORE, SAVE_IMPORT, SAVE_ROWS, SET_MATCHED, type Corrections,
} from './import.queries.ts';
import { ImportsService, type ImportRecord } from './imports.service.ts';
import { matchSchema, type MatchImportInput } from './mapping.model.ts';
import { PlacingRowsService } from './placing-rows.service.ts';
import { StoredFilesService, type StoredFile } from './stored-files.service.ts';
import { TableReadingService } from './table-reading.service.ts';

interface Said {
  readonly row: number;
  readonly corrections: Corrections;
  readonly leftOut: boolean | null;
}

/** Spreadsheets: opened and shown first, matched by a person, then checked, all rows of them. */
@Injectable()
export class ImportTablesService {
  constructor(
    private readonly tx: Tx,
    private readonly files: StoredFilesService,
    private readonly imports: ImportsService,
    private readonly pools: PoolsService,
    private readonly placing: PlacingRowsService,
    private readonly reading: TableReadingService,
  ) {}

  /** Opens a spreadsheet, in the caller's transaction. Nothing is read of its rows before somebody has said what its columns are. */
  async start(ctx: MemberCtx, stored: StoredFile): Promise<Import> {
    const opened = await openTable(stored.bytes, { fileName: stored.name });
    if (!opened.ok) return refuse(refused(ctx, opened.finding.message, ['fileId']) as never);
    const tables = opened.tables.map(surveyTable);
    const id = uuid();
    await ctx.db.query(SAVE_IMPORT(sqlNow(ctx.viewer)), [
      ...sightOf(ctx.viewer), id, stored.id, ctx.viewer.personId, opened.format, [], JSON.stringify(opened.findings), '[]', JSON.stringify(tables),
      JSON.stringify(await this.lastMapping(ctx, tables))]);
    return this.imports.shown(ctx, id);
  }

  /** Says which column is what and how it is written, and checks every row by it. */
  match(ctx: MemberCtx, input: MatchImportInput): Promise<Import | Refused> {
    const { importId, ...wish } = readInput(ctx, matchSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      await this.imports.hold(ctx, importId, ['matching', 'checked']);
      const found = await this.imports.find(ctx, importId);
      const spreadsheet = await this.imports.spreadsheetOf(ctx, importId);
      if (!found || !spreadsheet) return refuse(refused(ctx, { key: 'api.imports.noSpreadsheet' }, ['importId']));
      const decision = decideMapping(spreadsheet.tables, wish);
      if (!decision.ok) return refuse(refused(ctx, decision.reason, [decision.path]));
      await this.check(ctx, found, decision.mapping);
      return this.imports.shown(ctx, importId);
    });
  }

  private async check(ctx: MemberCtx, found: ImportRecord, mapping: Mapping): Promise<void> {
    const table = await this.open(ctx, found, mapping.sheet);
    const said = await ctx.db.query<Said[]>(SAID_BEFORE, [...sightOf(ctx.viewer), found.id, mapping.sheet]);
    const byRow = new Map(said.map((one) => [one.row, one]));
    const kept = pickRows(table, mapping.columns).map(({ row, ...written }) => {
      const { corrections = {}, leftOut = null } = byRow.get(row) ?? {};
      return { row, written, corrections, leftOut };
    });
    const read = await this.reading.read(ctx, kept.map(corrected), mapping);
    const rows = read.rows.map((row, at) => ({ ...row, leftOut: kept[at]?.leftOut ?? null }));
    const pools = found.pools.length > 0 ? found.pools : knownPools(await this.pools.inFiles(ctx), namesIn(rows));
    const placed = await this.placing.place(ctx, rows, { pools, conflicts: new Set(read.conflicts.map(({ id }) => id)) });
    await ctx.db.query(SET_MATCHED, [
      ...sightOf(ctx.viewer), found.id, JSON.stringify(mapping), JSON.stringify(table.headings), pools,
      JSON.stringify([...found.findings.filter(({ field }) => field === 'encoding'), ...read.findings]), JSON.stringify(read.conflicts)]);
    await ctx.db.query(DROP_ROWS, [ctx.viewer.collaborativeId, found.id]);
    await ctx.db.query(SAVE_ROWS, [ctx.viewer.collaborativeId, found.id, JSON.stringify(placed.rows.map((row, at) => ({ ...row, ...kept[at] })))]);
    await ctx.db.query(ANSWER_AS_BEFORE, [...sightOf(ctx.viewer), found.id]);
  }

  /** The sheet of the stored file; it could be opened once. */
  private async open(ctx: MemberCtx, { fileId, fileName }: ImportRecord, sheet: string): Promise<Table> {
    const stored = await this.files.find(ctx, fileId);
    const opened = stored && (await openTable(stored.bytes, { fileName }));
    const table = opened?.ok && opened.tables.find((one) => one.sheet === sheet);
    if (!table) throw new Error(`file ${fileId} can no longer be opened`);
    return table;
  }

  private async lastMapping(ctx: MemberCtx, tables: readonly SurveyedTable[]): Promise<Mapping | null> {
    const headings = tables.map(({ columns }) => columns.map(({ heading }) => heading));
    const [last] = await ctx.db.query<{ mapping: Mapping; headings: string[] }[]>(LAST_MAPPING, [...sightOf(ctx.viewer), JSON.stringify(headings)]);
    const table = last && tables[headings.findIndex((one) => JSON.stringify(one) === JSON.stringify(last.headings))];
    return last && table ? remember(table, last.mapping) : null;
  }
}
