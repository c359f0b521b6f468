import { Injectable } from '@nestjs/common';
import { readSheet, type Finding, type IdConflict, type Mapping, type WrittenRow } from '@acuerdo/exchange';
import type { MemberCtx } from '../../platform/ctx.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { GrantsService } from '../grants/grants.service.ts';
import { readRows, type ReadRow } from './import-row.rules.ts';

export interface TableRead {
  readonly rows: readonly ReadRow[];
  readonly conflicts: readonly IdConflict[];
  /** Of the table as a whole. */
  readonly findings: readonly Finding[];
}

const OWN_NAME = `select name from party where collaborative_id = $1 and id = $2`;

/** Reads the rows of a spreadsheet as its mapping says, with the collaborative's themes and in the name of the viewer's party. */
@Injectable()
export class TableReadingService {
  constructor(private readonly grants: GrantsService) {}

  async read(ctx: MemberCtx, written: readonly WrittenRow[], { decimalMark, dayOrder, currency }: Mapping): Promise<TableRead> {
    const [own] = await ctx.db.query<{ name: string }[]>(OWN_NAME, sightOf(ctx.viewer));
    const themes = (await this.grants.themes(ctx)).map(({ code, name }) => ({ code, names: [name.en, name.es].filter((word) => word !== null) }));
    const { rows, conflicts, findings } = readSheet(written, {
      decimalMark, dayOrder, currency, themes, funder: own?.name ?? '', today: ctx.now.toISOString().slice(0, 10),
    });
    return { rows: readRows({ rows, findings }), conflicts, findings: findings.filter(({ row }) => row === null) };
  }
}
