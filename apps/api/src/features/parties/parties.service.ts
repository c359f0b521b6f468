import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { nextShortIds } from '../../platform/database/short-ids.ts';
import { Events } from '../../platform/events/events.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { partyNamed } from './party.events.ts';
import {
  KNOWN_PARTIES, NAME_KEYS, NUMBER_PARTIES, OWN_PARTIES, PROTECTED_AMONG, SAVE_NAMES, SAVE_PARTIES, SAVE_REGISTRATIONS, SHARE_PARTIES,
} from './party.queries.ts';
import { assignParties, namesProtected, type Added, type Assignment, type KeyedMention, type KnownParty, type Mention } from './party.rules.ts';

/** Organisations: found among what the viewer may see, or made, owned by who brings them in. */
@Injectable()
export class PartiesService {
  constructor(private readonly events: Events) {}

  /**
   * The party of each mention, in their order. Looks only among what is there for the viewer, so that nobody learns by
   * an import what another partner holds.
   */
  async resolve(ctx: MemberCtx, mentions: readonly Mention[]): Promise<string[]> {
    return this.assign(ctx, mentions, KNOWN_PARTIES);
  }

  /** The viewer's own party for a mention, made where there is none: what others hold under the same name is theirs. */
  async own(ctx: MemberCtx, mention: Mention): Promise<string> {
    const [id] = await this.assign(ctx, [mention], OWN_PARTIES);
    if (!id) throw new Error('a mention has a party');
    return id;
  }

  /** Which of the mentions name a protected party of the viewer's own, in their order. */
  async namingProtected(ctx: MemberCtx, mentions: readonly Mention[]): Promise<boolean[]> {
    const keyed = await this.keyed(ctx, mentions);
    return namesProtected(keyed, await this.known(ctx, keyed, OWN_PARTIES));
  }

  /** Of some parties, those that are protected. */
  async protectedAmong(ctx: MemberCtx, partyIds: readonly string[]): Promise<Set<string>> {
    const rows = await ctx.db.query<{ id: string }[]>(PROTECTED_AMONG, [...sightOf(ctx.viewer), partyIds]);
    return new Set(rows.map(({ id }) => id));
  }

  /** Shares parties with what names them; only those that the viewer's own party brought in. Each gets its short id now. */
  async share(ctx: MemberCtx, partyIds: readonly string[]): Promise<void> {
    const [shared] = await ctx.db.query<[{ id: string; shortId: string | null }[]]>(SHARE_PARTIES(sqlNow(ctx.viewer)), [...sightOf(ctx.viewer), partyIds]);
    const unnumbered = shared.filter(({ shortId }) => shortId === null).map(({ id }) => id).sort();
    if (unnumbered.length === 0) return;
    await ctx.db.query(NUMBER_PARTIES, [ctx.viewer.collaborativeId, unnumbered, await nextShortIds(ctx, 'ORG', unnumbered.length)]);
  }

  private async assign(ctx: MemberCtx, mentions: readonly Mention[], statement: string): Promise<string[]> {
    const keyed = await this.keyed(ctx, mentions);
    const assignment = assignParties(keyed, await this.known(ctx, keyed, statement), uuid);
    await this.save(ctx, assignment);
    return assignment.partyIds;
  }

  private known(ctx: MemberCtx, keyed: readonly KeyedMention[], statement: string): Promise<KnownParty[]> {
    return ctx.db.query<KnownParty[]>(statement, [
      ...sightOf(ctx.viewer), [...new Set(keyed.map(({ identifier }) => identifier))].filter(Boolean), [...new Set(keyed.map(({ key }) => key))].filter(Boolean),
    ]);
  }

  private async keyed(ctx: MemberCtx, mentions: readonly Mention[]): Promise<KeyedMention[]> {
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
    const made = new Set(parties.map(({ id }) => id));
    const named = new Set([...names, ...registrations].map(({ partyId }) => partyId)).difference(made);
    if (named.size > 0) await this.events.tell(ctx, partyNamed, { partyIds: [...named] });
  }
}
