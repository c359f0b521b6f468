import { Injectable } from '@nestjs/common';
import type { GrantRow } from '@acuerdo/exchange';
import type { MemberCtx } from '../../platform/ctx.ts';
import { HeldRowsService, type HeldThing } from './held-rows.service.ts';
import { placing } from './import-pools.rules.ts';
import { anonymousFingerprints, placeRows, type PlacedRow, type ReadRow } from './import-row.rules.ts';

interface Light {
  readonly pools: readonly string[];
  readonly conflicts: ReadonlySet<string>;
}

export interface Placed {
  readonly rows: PlacedRow[];
  readonly held: Map<string, HeldThing>;
}

/** What becomes of rows, beside what the viewer's party has by now. */
@Injectable()
export class PlacingRowsService {
  constructor(private readonly heldRows: HeldRowsService) {}

  async place(ctx: MemberCtx, rows: readonly ReadRow[], { pools, conflicts }: Light): Promise<Placed> {
    const parsed = rows.flatMap((row): GrantRow[] => (row.parsed ? [row.parsed] : []));
    const place = placing(parsed, pools);
    const held = await this.heldRows.find(ctx, parsed.map(({ id }) => id).filter((id) => id !== ''));
    const alike = await this.heldRows.alike(ctx, anonymousFingerprints(rows, place));
    return { rows: placeRows(rows, { place, held, conflicts, alike }), held };
  }
}
