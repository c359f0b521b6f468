import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { PartiesService } from '../parties/parties.service.ts';
import { PoolsService, type PoolInFiles } from '../pools/pools.service.ts';
import type { HeldThing } from './held-rows.service.ts';
import { funderOf, granteeOf, MentionList, poolParties, type WritableRow } from './import-drafts.rules.ts';

/** Whom a row is about, found or made. */
export interface RowParties {
  readonly funderId: string;
  readonly granteeId: string;
  readonly poolId: string | null;
}

/** What of the rows is to be shared. */
export interface Sharing {
  readonly share: boolean;
  /** Places of the rows that are protected: nothing of them is shared with the file. */
  readonly hidden: ReadonlySet<number>;
}

interface PoolOfFile {
  readonly id: string;
  readonly partyId: string;
}

/** Finds or makes the parties and pools that rows name, all of them at once. */
@Injectable()
export class ImportPartiesService {
  constructor(private readonly parties: PartiesService, private readonly pools: PoolsService) {}

  /** Places of the rows that are protected: they name a protected party of the viewer's own, or change something protected. */
  async hidden(ctx: MemberCtx, rows: readonly WritableRow[], held: ReadonlyMap<string, HeldThing>): Promise<Set<number>> {
    const mentions = rows.flatMap(({ parsed }) => [funderOf(parsed), granteeOf(parsed)]);
    const named = await this.parties.namingProtected(ctx, mentions);
    return new Set([...rows.keys()].filter((at) => named[at * 2] || named[at * 2 + 1] || held.get(rows[at]?.parsed.id ?? '')?.hidden));
  }

  /** The parties of each row, in their order. What a pool grants, it grants by its own name. */
  async find(ctx: MemberCtx, rows: readonly WritableRow[], { share, hidden }: Sharing): Promise<RowParties[]> {
    const list = new MentionList();
    const named = [...new Set(rows.flatMap(({ pool }) => pool ?? []))].map((pool) => {
      const { party, host } = poolParties(pool, rows);
      return { pool, party: list.add({ ...party, share }), host: host && list.add({ ...host, share }) };
    });
    const places = rows.map(({ parsed }, at) => {
      const shared = { share: share && !hidden.has(at) };
      return { funder: list.add({ ...funderOf(parsed), ...shared }), grantee: list.add({ ...granteeOf(parsed), ...shared }) };
    });
    const ids = await this.parties.resolve(ctx, list.mentions);
    const idAt = (place: number) => ids[place] ?? '';
    const pools = await this.poolsOf(ctx, named.map(({ pool, party, host }) => ({ pool, partyId: idAt(party), hostId: host === null ? null : idAt(host) })), share);
    const shared = ids.filter((_, at) => list.mentions[at]?.share);
    if (share) await this.parties.share(ctx, [...new Set([...shared, ...[...pools.values()].map(({ partyId }) => partyId)])]);
    return rows.map(({ pool, becomes }, at) => {
      const { funder = 0, grantee = 0 } = places[at] ?? {};
      const own = pool === null ? undefined : pools.get(pool);
      return { funderId: own && becomes === 'grant' ? own.partyId : idAt(funder), granteeId: idAt(grantee), poolId: own?.id ?? null };
    });
  }

  private async poolsOf(ctx: MemberCtx, named: readonly Named[], share: boolean): Promise<Map<string, PoolOfFile>> {
    const pools = new Map<string, PoolOfFile>();
    if (named.length === 0) return pools;
    const known = await this.pools.inFiles(ctx);
    for (const { pool, partyId, hostId } of named) {
      const found = known.find((other) => isNamed(other, pool) || other.partyId === partyId);
      pools.set(pool, found ?? { id: await this.pools.name(ctx, { partyId, hostId, name: pool, programmes: [pool], share }), partyId });
    }
    return pools;
  }
}

interface Named {
  readonly pool: string;
  readonly partyId: string;
  readonly hostId: string | null;
}

const isNamed = ({ name, programmes }: PoolInFiles, pool: string) => name === pool || programmes.includes(pool);
