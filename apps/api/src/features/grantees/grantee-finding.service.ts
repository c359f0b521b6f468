import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NAME_WEIGHTS_VERSION } from '@acuerdo/overlap';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Events } from '../../platform/events/events.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { grantChanged } from '../grants/grant.events.ts';
import { partyNamed, partySeen } from '../parties/party.events.ts';
import {
  CANDIDATES, COMPARABLE_GRANTEES, DROP_KEYS, DROP_PAIRS, GRANTEES_OF_GRANTS, HIDE_JUDGEMENTS, KNOWN_PAIRS, MEETING, SAVE_KEYS, SAVE_PAIRS,
} from './grantee-finding.queries.ts';
import { GranteeGroupingService } from './grantee-grouping.service.ts';
import { mixed, outlineOf } from './grantee-keys.rules.ts';
import { foundPair, keyOf, readGrantee, type Comparable, type FoundPair, type LastVerdict, type Pair, type ReadGrantee } from './pair.rules.ts';

type KnownPair = Pair & LastVerdict;

/** So many parties are looked at in one go: a large file brings tens of thousands. */
const AT_ONCE = 500;

/** Keeps the pairs that somebody should judge up to date: whenever parties or grants change, in the same transaction. */
@Injectable()
export class GranteeFindingService implements OnModuleInit {
  constructor(private readonly events: Events, private readonly grouping: GranteeGroupingService) {}

  onModuleInit(): void {
    this.events.on(partyNamed, (ctx, { partyIds }) => this.lookAgain(ctx, partyIds));
    this.events.on(partySeen, (ctx, { partyIds }) => this.seen(ctx, partyIds));
    this.events.on(grantChanged, (ctx, { grantIds }) => this.granted(ctx, grantIds));
  }

  /** What is protected leaves the timelines of others, and the pairs. */
  private async seen(ctx: MemberCtx, partyIds: readonly string[]): Promise<void> {
    for (const statement of HIDE_JUDGEMENTS) await ctx.db.query(statement, [ctx.viewer.collaborativeId, partyIds]);
    await this.lookAgain(ctx, partyIds);
  }

  /** Compares some grantees with whoever they may be one with. */
  private async lookAgain(ctx: MemberCtx, partyIds: readonly string[]): Promise<void> {
    for (let at = 0; at < partyIds.length; at += AT_ONCE) await this.refresh(ctx, partyIds.slice(at, at + AT_ONCE));
    await this.grouping.regroup(ctx, partyIds);
  }

  /** A party is compared once it is a grantee; dates of its grants may bring a pair back, and whether all see them decides who sees it as one. */
  private async granted(ctx: MemberCtx, grantIds: readonly string[]): Promise<void> {
    const grantees = await ctx.db.query<{ id: string; isNew: boolean; judged: boolean }[]>(GRANTEES_OF_GRANTS, [ctx.viewer.collaborativeId, grantIds, NAME_WEIGHTS_VERSION]);
    const touched = grantees.filter(({ isNew, judged }) => isNew || judged).map(({ id }) => id);
    if (touched.length > 0) await this.lookAgain(ctx, touched);
  }

  private async refresh(ctx: MemberCtx, partyIds: readonly string[]): Promise<void> {
    const { collaborativeId } = ctx.viewer;
    const grantees = await this.comparable(ctx, partyIds);
    const there = new Set(grantees.map(({ id }) => id));
    await ctx.db.query(DROP_KEYS, [collaborativeId, partyIds.filter((id) => !there.has(id))]);
    await ctx.db.query(SAVE_KEYS, [collaborativeId, JSON.stringify(grantees.map((grantee) => ({ id: grantee.id, keys: mixed(collaborativeId, grantee.profile.keys), outline: outlineOf(grantee.profile.grantee) })))]);
    const known = await ctx.db.query<KnownPair[]>(KNOWN_PAIRS, [collaborativeId, partyIds]);
    const candidates = grantees.length === 0 ? [] : await ctx.db.query<Pair[]>(CANDIDATES, [collaborativeId, [...there]]);
    const found = await this.compare(ctx, candidates, known);
    const stays = new Set(found.map(keyOf));
    await this.drop(ctx, known.filter((pair) => !stays.has(keyOf(pair))));
    await this.save(ctx, found);
  }

  /** Of some parties, those that can be compared, with their names read. */
  async comparable(ctx: MemberCtx, partyIds: readonly string[]): Promise<ReadGrantee[]> {
    return (await ctx.db.query<Comparable[]>(COMPARABLE_GRANTEES, [ctx.viewer.collaborativeId, partyIds])).map(readGrantee);
  }

  /** Whether grants to both run at the same time, for each of some pairs. */
  async meeting(ctx: MemberCtx, pairs: readonly Pair[]): Promise<Set<string>> {
    if (pairs.length === 0) return new Set();
    const meeting = await ctx.db.query<Pair[]>(MEETING, [ctx.viewer.collaborativeId, pairs.map(({ leftId }) => leftId), pairs.map(({ rightId }) => rightId)]);
    return new Set(meeting.map(keyOf));
  }

  async save(ctx: MemberCtx, found: readonly FoundPair[]): Promise<void> {
    if (found.length === 0) return;
    await ctx.db.query(SAVE_PAIRS(sqlNow(ctx.viewer)), [ctx.viewer.collaborativeId, JSON.stringify(found.map((pair) => ({ ...pair, id: uuid() })))]);
  }

  async drop(ctx: MemberCtx, pairs: readonly Pair[]): Promise<void> {
    await ctx.db.query(DROP_PAIRS, [ctx.viewer.collaborativeId, pairs.map(({ leftId }) => leftId), pairs.map(({ rightId }) => rightId)]);
  }

  private async compare(ctx: MemberCtx, candidates: readonly Pair[], known: readonly KnownPair[]): Promise<FoundPair[]> {
    const judged = new Map(known.filter(({ verdict }) => verdict !== null).map((pair) => [keyOf(pair), pair]));
    const pairs = [...new Map([...candidates, ...judged.values()].map((pair) => [keyOf(pair), pair])).values()];
    const grantees = new Map((await this.comparable(ctx, [...new Set(pairs.flatMap(({ leftId, rightId }) => [leftId, rightId]))])).map((grantee) => [grantee.id, grantee]));
    const meeting = await this.meeting(ctx, [...judged.values()]);
    return pairs.flatMap((pair) => {
      const [left, right, last = UNSAID] = [grantees.get(pair.leftId), grantees.get(pair.rightId), judged.get(keyOf(pair))];
      return (left && right && foundPair(left, right, { last, meets: meeting.has(keyOf(pair)) })) ?? [];
    });
  }
}

const UNSAID: LastVerdict = { verdict: null, basis: null };
