import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { nextShortIds } from '../../platform/database/short-ids.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import type { Parted } from './protection.events.ts';
import { OTHER_OWNERS, PART_CONTRIBUTIONS, PART_GRANTS, PART_NAMES, PART_PARTY, PART_REGISTRATIONS } from './protection.queries.ts';

/** Lets others keep what they have of an organisation when its owner protects it: what they shared is theirs. */
@Injectable()
export class PartingService {
  /** Gives each other owner of something that names the party a party of its own. */
  async part(ctx: MemberCtx, partyId: string): Promise<Parted[]> {
    const { collaborativeId } = ctx.viewer;
    const owners = await ctx.db.query<{ ownerId: string; shared: boolean }[]>(OTHER_OWNERS, [...sightOf(ctx.viewer), partyId]);
    const parted = owners.map(({ ownerId }) => ({ ownerId, partyId: uuid() }));
    for (const [at, { ownerId, partyId: own }] of parted.entries()) {
      const [shortId = null] = await nextShortIds(ctx, 'ORG', owners[at]?.shared ? 1 : 0);
      await ctx.db.query(PART_PARTY, [collaborativeId, partyId, own, ownerId, shortId]);
      for (const statement of [PART_NAMES, PART_REGISTRATIONS]) await ctx.db.query(statement, [collaborativeId, partyId, own]);
      for (const statement of [PART_GRANTS, PART_CONTRIBUTIONS]) await ctx.db.query(statement, [collaborativeId, partyId, own, ownerId]);
    }
    return parted;
  }
}
