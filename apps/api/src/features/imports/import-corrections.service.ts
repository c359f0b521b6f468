import { Injectable } from '@nestjs/common';
import type { Mapping } from '@acuerdo/exchange';
import { canonical } from '@acuerdo/ledger';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { corrected } from './import-cells.rules.ts';
import type { Import } from './import.model.ts';
import { ALL_ROWS, CHANGE_ROWS, CORRECT_ROW, LEAVE_ROW, SET_FINDINGS, type KeptRow } from './import.queries.ts';
import { ImportsService, type ImportRecord } from './imports.service.ts';
import { correctSchema } from './mapping.model.ts';
import { PlacingRowsService } from './placing-rows.service.ts';
import { TableReadingService } from './table-reading.service.ts';

/** Rows of a spreadsheet mended before they are written: what was written stays beside what is said in its place. */
@Injectable()
export class ImportCorrectionsService {
  constructor(
    private readonly tx: Tx,
    private readonly imports: ImportsService,
    private readonly placing: PlacingRowsService,
    private readonly reading: TableReadingService,
  ) {}

  /** Says what is right in the place of a cell; null, or what the file says itself, takes the correction back. */
  correct(ctx: MemberCtx, importId: string, row: number, wish: { field: string; value: string | null }): Promise<Import | Refused> {
    const { field, value } = readInput(ctx, correctSchema, wish);
    return this.change(ctx, importId, async (ctx, rows) => {
      const kept = rows.find((one) => one.row === row);
      const { [field]: _, ...others } = kept?.corrections ?? {};
      const same = value === null || value.trim() === (kept?.written?.cells[field]?.text ?? '');
      return ctx.db.query(CORRECT_ROW, [ctx.viewer.collaborativeId, importId, row, JSON.stringify(same ? others : { ...others, [field]: value.trim() })]);
    });
  }

  leave(ctx: MemberCtx, importId: string, row: number, leave: boolean): Promise<Import | Refused> {
    return this.change(ctx, importId, (ctx) => ctx.db.query(LEAVE_ROW, [ctx.viewer.collaborativeId, importId, row, leave]));
  }

  private change(ctx: MemberCtx, importId: string, save: (ctx: MemberCtx, rows: readonly KeptRow[]) => Promise<[unknown[], number]>): Promise<Import | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      await this.imports.hold(ctx, importId, ['checked']);
      const found = await this.imports.find(ctx, importId);
      const spreadsheet = await this.imports.spreadsheetOf(ctx, importId);
      if (!found || !spreadsheet?.mapping) return refuse(refused(ctx, { key: 'api.imports.noSpreadsheet' }, ['importId']));
      const [, changed] = await save(ctx, await this.rows(ctx, importId));
      if (changed === 0) return refuse(refused(ctx, { key: 'api.imports.noRow' }, ['row']));
      await this.check(ctx, found, spreadsheet.mapping);
      return this.imports.shown(ctx, importId);
    });
  }

  /** Reads all rows again, because one may contradict or repeat another; writes those of which something else is said now. */
  private async check(ctx: MemberCtx, found: ImportRecord, mapping: Mapping): Promise<void> {
    const rows = await this.rows(ctx, found.id);
    const read = await this.reading.read(ctx, rows.map(corrected), mapping);
    const conflicts = new Set(read.conflicts.map(({ id }) => id));
    const placed = await this.placing.place(ctx, read.rows.map((row, at) => ({ ...row, leftOut: rows[at]?.leftOut ?? null })), { pools: found.pools, conflicts });
    const changed = placed.rows.filter((row, at) => rows[at] && said(row) !== said(rows[at]));
    await ctx.db.query(CHANGE_ROWS, [ctx.viewer.collaborativeId, found.id, JSON.stringify(changed)]);
    await ctx.db.query(SET_FINDINGS, [
      ...sightOf(ctx.viewer), found.id, JSON.stringify([...found.findings.filter(({ field }) => field === 'encoding'), ...read.findings]), JSON.stringify(read.conflicts)]);
  }

  private rows(ctx: MemberCtx, importId: string): Promise<KeptRow[]> {
    return ctx.db.query<KeptRow[]>(ALL_ROWS, [ctx.viewer.collaborativeId, importId]);
  }
}

const said = ({ parsed, findings, outcome, becomes, pool, onward, fingerprint }: Omit<KeptRow, 'kept' | 'written' | 'corrections'>): string =>
  canonical({ parsed, findings, outcome, becomes, pool, onward, fingerprint });
