import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { KNOWN_PARTIES, NAME_KEYS, SAVE_NAMES, SAVE_PARTIES, SAVE_REGISTRATIONS, SHARE_PARTIES } from './party.queries.ts';
import { assignParties, type Added, type Assignment, type Mention } from './party.rules.ts';

interface KnownRow {
  id: string;
  own: boolean;
  shared: boolean;
  identifiers: string[];
  keys: string[];
}

/** Organisations: found among what the viewer may see, or made, owned by who brings them in. */
@Injectable()
export class PartiesService {
  /**
   * The party of each mention, in their order. Looks only among what is there for the viewer, so that nobody learns by
   * an import what another partner holds. `share` says that the mentions come from something that is being shared.
   */
  async resolve(ctx: MemberCtx, mentions: readonly Mention[], { share }: { share: boolean }): Promise<string[]> {
    const [collaborativeId, partyId] = sightOf(ctx.viewer);
    const keyed = await this.keyed(ctx, mentions);
    const known = await ctx.db.query<KnownRow[]>(KNOWN_PARTIES, [
      collaborativeId, partyId, [...new Set(keyed.map(({ identifier }) => identifier))].filter(Boolean), [...new Set(keyed.map(({ key }) => key))].filter(Boolean),
    ]);
    const parties = known.map(({ id, own, shared, identifiers, keys }) => ({ id, identifiers, keys, open: share || (own && !shared) }));
    const assignment = assignParties(keyed, parties, uuid);
    await this.save(ctx, assignment);
    return assignment.partyIds;
  }

  /** Shares parties with what names them; only those that the viewer's own party brought in. */
  async share(ctx: MemberCtx, partyIds: readonly string[]): Promise<void> {
    await ctx.db.query(SHARE_PARTIES(sqlNow(ctx.viewer)), [...sightOf(ctx.viewer), partyIds]);
  }

  private async keyed(ctx: MemberCtx, mentions: readonly Mention[]) {
    const keys = await ctx.db.query<{ key: string }[]>(NAME_KEYS, [mentions.map(({ name }) => name)]);
    return mentions.map((mention, at) => ({ ...mention, key: keys[at]?.key ?? '' }));
  }

  private async save(ctx: MemberCtx, { parties, names, registrations }: Assignment): Promise<void> {
    const [collaborativeId, ownerId] = sightOf(ctx.viewer);
    const columns = (added: readonly Added[]) => [
      collaborativeId, added.map(() => uuid()), added.map(({ partyId }) => partyId), added.map(({ text }) => text)];
    if (parties.length > 0) await ctx.db.query(SAVE_PARTIES, [collaborativeId, ownerId, parties.map(({ id }) => id), parties.map(({ name }) => name)]);
    if (names.length > 0) await ctx.db.query(SAVE_NAMES, columns(names));
    if (registrations.length > 0) await ctx.db.query(SAVE_REGISTRATIONS, columns(registrations));
  }
}
