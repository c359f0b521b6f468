import { Injectable } from '@nestjs/common';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { may, type Reason } from '@acuerdo/access';
import { showTable, type GrantRow, type IdConflict, type Mapping, type SurveyedTable } from '@acuerdo/exchange';
import type { MemberCtx } from '../../platform/ctx.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { refuse } from '../../platform/database/tx.ts';
import { refused } from '../../platform/graphql/user-error.ts';
import type { Mention } from '../parties/party.rules.ts';
import { granteeOf } from './import-drafts.rules.ts';
import type { Import, ImportConflict, ProgrammeSeen } from './import.model.ts';
import type { Spreadsheet } from './mapping.model.ts';
import { asRow, type RowRecord } from './import-cells.rules.ts';
import { CONFLICT_ROWS, HOLD_IMPORT, IMPORT_LIST, ONE_IMPORT, ONE_ROW, PROGRAMMES_SEEN, PROTECTED_NAMES, ROW_LIST, SPREADSHEET } from './import.queries.ts';

export interface ImportRecord extends Omit<Import, 'viewerCan'> {
  readonly fileId: string;
  readonly sha256: string;
  readonly moment: string;
  readonly conflicts: IdConflict[];
  /** Ids in conflict of which nobody said which row to keep. */
  readonly unanswered: string[];
}

export interface SpreadsheetRecord {
  readonly tables: SurveyedTable[];
  readonly mapping: Mapping | null;
}

/** Reads imports, for the people of the party that started them. */
@Injectable()
export class ImportsService {
  async page(ctx: MemberCtx, page: PageRequest) {
    const rows = await ctx.db.query<ImportRecord[]>(IMPORT_LIST, [...sightOf(ctx.viewer), page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1]);
    const { nodes, next } = pageOf(rows, page, ({ moment, id }) => [moment, id]);
    return { nodes: nodes.map((row) => shown(ctx, row)), next };
  }

  async find(ctx: MemberCtx, id: string): Promise<ImportRecord | null> {
    const [row] = await ctx.db.query<ImportRecord[]>(ONE_IMPORT, [...sightOf(ctx.viewer), id]);
    return row ?? null;
  }

  async one(ctx: MemberCtx, id: string): Promise<Import | null> {
    const row = await this.find(ctx, id);
    return row && shown(ctx, row);
  }

  /** An import that must be there: the caller has just written it. */
  async shown(ctx: MemberCtx, id: string): Promise<Import> {
    const found = await this.one(ctx, id);
    if (!found) throw new Error(`import ${id} is gone`);
    return found;
  }

  /** Holds an import of the viewer's party until the end of the transaction; refuses where it is in none of these states. */
  async hold(ctx: MemberCtx, id: string, states: readonly string[]): Promise<void> {
    const [held] = await ctx.db.query<{ state: string }[]>(HOLD_IMPORT, [...sightOf(ctx.viewer), id]);
    if (!held) return refuse(refused(ctx, { key: 'api.notFound' }, ['importId']));
    if (!states.includes(held.state)) return refuse(refused(ctx, { key: `api.imports.${held.state}` }, ['importId']));
  }

  async spreadsheetOf(ctx: MemberCtx, id: string): Promise<SpreadsheetRecord | null> {
    const [row] = await ctx.db.query<SpreadsheetRecord[]>(SPREADSHEET, [...sightOf(ctx.viewer), id]);
    return row ?? null;
  }

  async spreadsheet(ctx: MemberCtx, id: string): Promise<Spreadsheet | null> {
    const found = await this.spreadsheetOf(ctx, id);
    if (!found) return null;
    const names = await ctx.db.query<{ name: string }[]>(PROTECTED_NAMES, sightOf(ctx.viewer));
    const isHidden = (text: string) => names.some(({ name }) => text.toLowerCase().includes(name.toLowerCase()));
    return { tables: found.tables.map((table) => showTable(table, isHidden)), mapping: found.mapping };
  }

  async rows(ctx: MemberCtx, importId: string, { onlyFindings, page }: { onlyFindings: boolean; page: PageRequest }) {
    const rows = await ctx.db.query<RowRecord[]>(ROW_LIST, [...sightOf(ctx.viewer), importId, onlyFindings, page.after?.[0] ?? 0, page.limit + 1]);
    return pageOf(rows.map(asRow), page, ({ row }) => [row]);
  }

  async conflicts(ctx: MemberCtx, { id, conflicts }: Pick<ImportRecord, 'id' | 'conflicts'>): Promise<ImportConflict[]> {
    if (conflicts.length === 0) return [];
    const rows = Map.groupBy(await ctx.db.query<RowRecord[]>(CONFLICT_ROWS, [...sightOf(ctx.viewer), id]), ({ sameAs }) => sameAs);
    return conflicts.flatMap(({ id: sameAs, fields }) => {
      const same = rows.get(sameAs)?.map(asRow);
      return same ? [{ externalId: same[0]?.externalId ?? same[0]?.title ?? '', rows: same, differs: [...fields], keptRow: same.find(({ kept }) => kept)?.row ?? null }] : [];
    });
  }

  /** The grantee that a row of one's own import names, and the grant that the row became; null where there is no such row. */
  async granteeOf(ctx: MemberCtx, importId: string, row: number): Promise<{ grantee: Mention; grantId: string | null } | null> {
    const [found] = await ctx.db.query<{ parsed: GrantRow; grantId: string | null }[]>(ONE_ROW, [...sightOf(ctx.viewer), importId, row]);
    return found ? { grantee: granteeOf(found.parsed), grantId: found.grantId } : null;
  }

  programmes(ctx: MemberCtx, { id, pools }: Pick<Import, 'id' | 'pools'>): Promise<ProgrammeSeen[]> {
    return ctx.db.query<ProgrammeSeen[]>(PROGRAMMES_SEEN, [ctx.viewer.collaborativeId, id, pools]);
  }
}

/** Why an import cannot be committed as it stands, in words that name what is open. */
export function openQuestions({ state, unanswered }: Pick<ImportRecord, 'state' | 'unanswered'>): Reason | null {
  if (state === 'matching' || state === 'undone') return { key: `api.imports.${state}`, values: {} };
  const named = unanswered.length > 5 ? [...unanswered.slice(0, 5), '…'] : unanswered;
  return unanswered.length === 0 ? null : { key: 'api.imports.unanswered', values: { ids: named.join(', ') } };
}

function shown(ctx: MemberCtx, row: ImportRecord): Import {
  const byRole = abilityOf('grants.import', may(ctx.viewer, 'grants.import'));
  const open = openQuestions(row);
  const commit = byRole.allowed && open ? { action: 'grants.import', allowed: false, reason: open } : byRole;
  return { ...row, viewerCan: [commit, abilityOf('pools.name', may(ctx.viewer, 'pools.name'))] };
}
