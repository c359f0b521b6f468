import { Injectable, type OnModuleInit } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { nextShortIds } from '../../platform/database/short-ids.ts';
import { Events } from '../../platform/events/events.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { ChartersService } from '../charters/charters.service.ts';
import { grantChanged, grantLeaving } from '../grants/grant.events.ts';
import { partyNamed } from '../parties/party.events.ts';
import { GRANTS_TO } from './candidates.queries.ts';
import { CandidatesService } from './candidates.service.ts';
import { overlapsChanged } from './overlap.events.ts';
import { CLOSE_OPENINGS, DROP_OVERLAPS, END_OVERLAPS, HIDE_ACTIVITY, KNOWN_OVERLAPS, SAVE_OVERLAPS, TOUCHED } from './overlap-finding.queries.ts';
import { overlapsAround, pairOf, withCopies, type FoundOverlap, type Touched } from './overlap.rules.ts';

interface Known {
  id: string;
  leftId: string;
  rightId: string;
  shortId: string | null;
  /** Somebody answered that the two grantees are not the same: that it is not found any more is what was said. */
  toldApart: boolean | null;
}

/** Keeps the overlaps up to date: whenever grants change, in the same transaction. */
@Injectable()
export class OverlapFindingService implements OnModuleInit {
  constructor(private readonly events: Events, private readonly candidates: CandidatesService, private readonly charters: ChartersService) {}

  onModuleInit(): void {
    this.events.on(grantChanged, (ctx, { grantIds }) => this.recheck(ctx, grantIds));
    this.events.on(grantLeaving, (ctx, { grantIds }) => this.leave(ctx, grantIds));
    this.events.on(partyNamed, (ctx, { partyIds }) => this.rename(ctx, partyIds));
  }

  /**
   * Compares grants anew with all that they can meet. What others see is looked at again only where they see that something
   * changed: nothing hidden moves it.
   */
  async recheck(ctx: MemberCtx, grantIds: readonly string[]): Promise<void> {
    if (grantIds.length === 0) return;
    const { collaborativeId } = ctx.viewer;
    const changed = await ctx.db.query<Touched[]>(TOUCHED, [collaborativeId, grantIds]);
    const all = await this.candidates.around(ctx, changed.map(({ id }) => id));
    const touched = withCopies(changed, all);
    const open = new Set(touched.filter((grant) => grant.open).map(({ id }) => id));
    const isOpen = ({ leftId, rightId }: { leftId: string; rightId: string }) => open.has(leftId) || open.has(rightId);
    const charter = await this.charters.inForce(ctx);
    const found = overlapsAround(new Set(touched.map(({ id }) => id)), all, charter).filter((overlap) => !overlap.bothShared || isOpen(overlap));
    const known = await ctx.db.query<Known[]>(KNOWN_OVERLAPS, [collaborativeId, touched.map(({ id }) => id)]);
    await this.save(ctx, found, known);
    const pairs = new Set(found.map(pairOf));
    const here = new Set(all.map(({ grant }) => grant.id));
    const isSettled = ({ toldApart, leftId, rightId }: Known) => toldApart === true && here.has(leftId) && here.has(rightId);
    await this.drop(ctx, known.filter((overlap) => !pairs.has(pairOf(overlap)) && !isSettled(overlap) && (overlap.shortId === null || isOpen(overlap))).map(({ id }) => id));
    const met = [...found, ...known].flatMap(({ leftId, rightId }) => [leftId, rightId]);
    await this.events.tell(ctx, overlapsChanged, { grantIds: [...new Set([...touched.map(({ id }) => id), ...met])] });
  }

  /** Overlaps of grants that are taken back go with them; those that were answered stay, and so keep their grants. Copies of them stand alone. */
  private async leave(ctx: MemberCtx, grantIds: readonly string[]): Promise<void> {
    const { collaborativeId } = ctx.viewer;
    const touched = (await ctx.db.query<{ id: string }[]>(TOUCHED, [collaborativeId, grantIds])).map(({ id }) => id);
    const known = await ctx.db.query<Known[]>(KNOWN_OVERLAPS, [collaborativeId, grantIds]);
    await ctx.db.query(DROP_OVERLAPS, [collaborativeId, known.map(({ id }) => id)]);
    await this.candidates.forget(ctx, grantIds);
    await this.recheck(ctx, touched.filter((id) => !grantIds.includes(id)));
  }

  private async rename(ctx: MemberCtx, partyIds: readonly string[]): Promise<void> {
    const grants = await ctx.db.query<{ id: string }[]>(GRANTS_TO, [ctx.viewer.collaborativeId, partyIds]);
    await this.recheck(ctx, grants.map(({ id }) => id));
  }

  private async save(ctx: MemberCtx, found: readonly FoundOverlap[], known: readonly Known[]): Promise<void> {
    if (found.length === 0) return;
    const numbered = new Set(known.filter(({ shortId }) => shortId !== null).map(pairOf));
    const isToNumber = (overlap: FoundOverlap) => overlap.bothShared && !numbered.has(pairOf(overlap));
    const shortIds = await nextShortIds(ctx, 'OV', found.filter(isToNumber).length);
    const rows = found.map((overlap) => ({ ...overlap, id: uuid(), shortId: isToNumber(overlap) ? shortIds.shift() : null }));
    await ctx.db.query(SAVE_OVERLAPS(sqlNow(ctx.viewer)), [ctx.viewer.collaborativeId, JSON.stringify(rows)]);
  }

  private async drop(ctx: MemberCtx, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const { collaborativeId, partyId } = ctx.viewer;
    await ctx.db.query(HIDE_ACTIVITY, [collaborativeId, ids, partyId]);
    await ctx.db.query(CLOSE_OPENINGS, [collaborativeId, ids]);
    await ctx.db.query(DROP_OVERLAPS, [collaborativeId, ids]);
    await ctx.db.query(END_OVERLAPS(sqlNow(ctx.viewer)), [collaborativeId, ids]);
  }
}
