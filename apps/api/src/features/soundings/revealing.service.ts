import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { GrantsService, type GrantRecord } from '../grants/grants.service.ts';
import { settling } from './sounding.inputs.ts';
import { RevealedSounding } from './sounding.model.ts';
import { ONE_REVEALED, PARTIES_OF_REVEALED, REVEAL, REVEALED_LIST, REVEALED_OF_SOUNDING, SAVE_SETTLEMENT } from './sounding-note.queries.ts';

type RevealedRow = Omit<RevealedSounding, 'grant'> & { readonly grant: GrantRecord | null; readonly moment: string };

interface Both {
  readonly byId: string;
  readonly partyId: string;
}

/** What two parties reveal to each other once both have agreed, and what they settle between them. */
@Injectable()
export class RevealingService {
  constructor(private readonly tx: Tx, private readonly grants: GrantsService, private readonly activity: ActivityService) {}

  async page(ctx: MemberCtx, page: PageRequest) {
    const rows = await ctx.db.query<RevealedRow[]>(REVEALED_LIST, [...sightOf(ctx.viewer), page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1]);
    const { nodes, next } = pageOf(rows, page, ({ moment, id }) => [moment, id]);
    return { nodes: nodes.map((row) => this.shown(ctx, row)), next };
  }

  /** Keeps both sides wherever both have agreed about a sounding, in the caller's transaction. */
  async reveal(ctx: MemberCtx, soundingId: string): Promise<void> {
    const [revealed] = await ctx.db.query<[(Both & { id: string })[]]>(REVEAL(ctx.viewer), [ctx.viewer.collaborativeId, soundingId]);
    for (const { id, ...both } of revealed) await this.tell(ctx, both, { kind: 'soundingRevealed', subjectId: id });
  }

  /** What the viewer's party was revealed by answering a sounding; null where nothing was. */
  async ofSounding(ctx: MemberCtx, soundingId: string): Promise<RevealedSounding | null> {
    const [row] = await ctx.db.query<RevealedRow[]>(REVEALED_OF_SOUNDING, [...sightOf(ctx.viewer), soundingId]);
    return row ? this.shown(ctx, row) : null;
  }

  settle(ctx: MemberCtx, id: string, given: { answer: string; reason: string }): Promise<RevealedSounding | Refused> {
    const { answer, reason } = readInput(ctx, settling, given);
    return this.tx.run(ctx, async (ctx) => {
      await this.one(ctx, id);
      const { collaborativeId, personId } = ctx.viewer;
      await ctx.db.query(SAVE_SETTLEMENT(ctx.viewer), [collaborativeId, uuid(), id, answer, reason, personId]);
      const [both] = await ctx.db.query<[Both]>(PARTIES_OF_REVEALED, [collaborativeId, id]);
      await this.tell(ctx, both, { kind: 'soundingSettled', subjectId: id });
      return this.one(ctx, id);
    });
  }

  private async one(ctx: MemberCtx, id: string): Promise<RevealedSounding> {
    const [row] = await ctx.db.query<RevealedRow[]>(ONE_REVEALED, [...sightOf(ctx.viewer), id]);
    return this.shown(ctx, row ?? refuse(refused(ctx, { key: 'api.notFound' })));
  }

  private async tell(ctx: MemberCtx, { byId, partyId }: Both, happening: { kind: string; subjectId: string }): Promise<void> {
    for (const audienceId of [byId, partyId]) await this.activity.record(ctx, { ...happening, audienceId });
  }

  private shown(ctx: MemberCtx, { grant, ...row }: RevealedRow): RevealedSounding {
    return Object.assign(new RevealedSounding(), { ...row, grant: grant && this.grants.shown(ctx, grant) });
  }
}
