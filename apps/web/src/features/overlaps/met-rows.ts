import type { GrantRow } from '@acuerdo/exchange';
import type { Overlap } from '@acuerdo/overlap';
import type { KeptGrant } from './comparable-grants.ts';
import { idOfRow } from './file-grants.ts';

/** An overlap of a row of the file, with the grant on the other side. */
export interface Met {
  readonly overlap: Overlap;
  readonly kept: KeptGrant;
}

/** A row of the file that meets something, with all that it meets. */
export interface MetRow {
  readonly row: GrantRow;
  readonly met: readonly Met[];
}

/** The rows that meet something, in the order of the most important that each meets. */
export function metRows(rows: readonly GrantRow[], overlaps: readonly Overlap[], kept: ReadonlyMap<string, KeptGrant>): MetRow[] {
  const byId = new Map(rows.map((row) => [idOfRow(row.row), row]));
  const found = overlaps.flatMap((overlap) => {
    const [row, other] = [byId.get(overlap.left) ?? byId.get(overlap.right), kept.get(overlap.left) ?? kept.get(overlap.right)];
    return row && other ? [{ row, met: { overlap, kept: other } }] : [];
  });
  return [...Map.groupBy(found, ({ row }) => row)].map(([row, all]) => ({ row, met: all.map(({ met }) => met) }));
}
