import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { GrantWritingService } from '../grants/grant-writing.service.ts';
import { PoolsService } from '../pools/pools.service.ts';
import type { Held } from '../pools/source.model.ts';
import { ALIKE, FINGERPRINTS } from './import.queries.ts';
import type { HeldRow } from './import-row.rules.ts';

/** What is there already under an id of a file, and which thing it is. */
export interface HeldThing extends HeldRow {
  readonly id: string;
  readonly shared: boolean;
  /** It is protected: no file shares it. */
  readonly hidden: boolean;
}

interface Fingerprint {
  importId: string;
  row: number;
  fingerprint: string;
}

/** Finds what the viewer's party already has of a file, by the ids that the file gives. */
@Injectable()
export class HeldRowsService {
  constructor(private readonly grants: GrantWritingService, private readonly pools: PoolsService) {}

  async find(ctx: MemberCtx, externalIds: readonly string[]): Promise<Map<string, HeldThing>> {
    const grants = await this.grants.held(ctx, externalIds);
    const contributions = await this.pools.held(ctx, externalIds);
    const fingerprints = await this.fingerprints(ctx, [...grants, ...contributions].filter(({ importId }) => importId !== null));
    const said = ({ importId, sourceRow }: Held) => fingerprints.get(`${importId} ${sourceRow}`) ?? null;
    return new Map<string, HeldThing>([
      ...grants.map((held) => [held.externalId, { id: held.id, becomes: 'grant', shared: held.shared, hidden: held.hidden, fingerprint: said(held) }] as const),
      ...contributions.map((held) => [held.externalId, { id: held.id, becomes: 'contribution', shared: true, hidden: false, fingerprint: said(held) }] as const),
    ]);
  }

  /** How often the viewer's party has a thing without an id of which a row said just this. */
  async alike(ctx: MemberCtx, fingerprints: readonly string[]): Promise<Map<string, number>> {
    if (fingerprints.length === 0) return new Map();
    const rows = await ctx.db.query<{ fingerprint: string; times: number }[]>(ALIKE, [...sightOf(ctx.viewer), fingerprints]);
    return new Map(rows.map(({ fingerprint, times }) => [fingerprint, times]));
  }

  private async fingerprints(ctx: MemberCtx, held: readonly Held[]): Promise<Map<string, string>> {
    const rows = await ctx.db.query<Fingerprint[]>(FINGERPRINTS, [
      ctx.viewer.collaborativeId, held.map(({ importId }) => importId), held.map(({ sourceRow }) => sourceRow)]);
    return new Map(rows.map(({ importId, row, fingerprint }) => [`${importId} ${row}`, fingerprint]));
  }
}
