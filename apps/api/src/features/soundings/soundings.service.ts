import { Injectable } from '@nestjs/common';
import { lastDayOf, maskOf, REVEALED, type PastSounding } from '@acuerdo/access';
import { randomUUID } from 'node:crypto';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import type { Bilingual } from '../../platform/graphql/money.model.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { todayIn } from '../collaboratives/clock.ts';
import { GrantsService, type GrantRecord } from '../grants/grants.service.ts';
import { HOLD_OWNER } from '../parties/party.queries.ts';
import { RevealingService } from './revealing.service.ts';
import { sounding as soundingInput } from './sounding.inputs.ts';
import type { Sounding, SoundingCount, SoundingDraft, SoundingReader, SoundInput } from './sounding.model.ts';
import { HOLD_MINE, MY_SOUNDINGS, ONE_OF_MINE, OPEN, PAST_SOUNDINGS, READERS, SAVE_SOUNDING, SOUNDING_COUNTS, WITHDRAW } from './sounding.queries.ts';
import { SoundedGrantsService } from './sounded-grants.service.ts';
import { checkWanted, decideSounding, wordsOf } from './soundings.rules.ts';

interface SoundingRow extends Omit<Sounding, 'grant' | 'words'> {
  readonly grant: GrantRecord | null;
  readonly theme: Bilingual | null;
  readonly moment: string;
}

/** What a party says, masked, of its own unshared grants. It is never told whether anybody has a match. */
@Injectable()
export class SoundingsService {
  constructor(
    private readonly tx: Tx,
    private readonly grants: GrantsService,
    private readonly sounded: SoundedGrantsService,
    private readonly revealing: RevealingService,
    private readonly activity: ActivityService,
  ) {}

  async page(ctx: MemberCtx, page: PageRequest) {
    const rows = await ctx.db.query<SoundingRow[]>(MY_SOUNDINGS(ctx.viewer), [...sightOf(ctx.viewer), page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1]);
    const { nodes, next } = pageOf(rows, page, ({ moment, id }) => [moment, id]);
    return { nodes: nodes.map((row) => this.shown(ctx, row)), next };
  }

  /** What could be said of a grant; null for what is not the viewer's own. */
  async draft(ctx: MemberCtx, grantId: string): Promise<SoundingDraft | null> {
    const grant = await this.grants.find(ctx, grantId);
    if (!grant || grant.ownerId !== ctx.viewer.partyId) return null;
    const today = await todayIn(ctx);
    const readers = await this.readers(ctx, grant.id);
    const may = decideSounding(ctx.viewer, grant, await this.past(ctx, grant), today);
    const themes = [{ id: null, name: null }, ...grant.themes];
    return {
      grant: this.grants.shown(ctx, grant), words: themes.map(({ id, name }) => ({ themeId: id, theme: name, words: wordsOf(grant.grantee.name, name) })),
      readers, mask: maskOf(readers.length + 1), lastDay: lastDayOf(today), revealed: [...REVEALED],
      viewerCan: [abilityOf('soundings.make', may)],
    };
  }

  /** Each takes its place among those that the limits count, whatever becomes of it. */
  sound(ctx: MemberCtx, input: SoundInput): Promise<Sounding | Refused> {
    const wanted = readInput(ctx, soundingInput, input);
    return this.tx.run(ctx, async (ctx) => {
      await ctx.db.query(HOLD_OWNER, sightOf(ctx.viewer));
      const grant = (await this.grants.find(ctx, wanted.grantId)) ?? refuse(refused(ctx, { key: 'api.notFound' }, ['grantId']));
      const today = await todayIn(ctx);
      const may = decideSounding(ctx.viewer, grant, await this.past(ctx, grant), today);
      if (!may.allowed) return refuse(refused(ctx, may.reason));
      const readers = (await this.readers(ctx, grant.id)).map(({ party }) => party.id);
      const wrong = checkWanted(wanted, { readers, themes: grant.themes.map(({ id }) => id) });
      if (wrong) return refuse(refused(ctx, wrong.reason, [wrong.path]));
      const id = randomUUID();
      const compared = await this.sounded.comparable(ctx, grant.id);
      await ctx.db.query(SAVE_SOUNDING(ctx.viewer), [
        ...sightOf(ctx.viewer), grant.id, id, wanted.themeId, JSON.stringify(compared), [...new Set(wanted.readers)], wanted.reason, ctx.viewer.personId, lastDayOf(today), wanted.open,
      ]);
      await this.sounded.check(ctx, [grant.id]);
      await this.tell(ctx, 'soundingMade', id);
      return this.one(ctx, id);
    });
  }

  withdraw(ctx: MemberCtx, id: string): Promise<Sounding | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      await this.hold(ctx, id);
      await ctx.db.query(WITHDRAW(ctx.viewer), [...sightOf(ctx.viewer), id]);
      await this.tell(ctx, 'soundingWithdrawn', id);
      return this.one(ctx, id);
    });
  }

  /** Agrees to be revealed to whoever agrees too, or did so already: only now does either learn of the other. */
  open(ctx: MemberCtx, id: string): Promise<Sounding | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      await this.hold(ctx, id);
      await ctx.db.query(OPEN(ctx.viewer), [...sightOf(ctx.viewer), id, ctx.viewer.personId]);
      await this.tell(ctx, 'soundingOpened', id);
      await this.revealing.reveal(ctx, id);
      return this.one(ctx, id);
    });
  }

  counts(ctx: MemberCtx): Promise<SoundingCount[]> {
    return ctx.db.query<SoundingCount[]>(SOUNDING_COUNTS(ctx.viewer), sightOf(ctx.viewer));
  }

  private async hold(ctx: MemberCtx, id: string): Promise<void> {
    const [row] = await ctx.db.query<unknown[]>(HOLD_MINE(ctx.viewer), [...sightOf(ctx.viewer), id]);
    if (row) return;
    const [known] = await ctx.db.query<unknown[]>(ONE_OF_MINE(ctx.viewer), [...sightOf(ctx.viewer), id]);
    refuse(refused(ctx, { key: known ? 'api.soundings.over' : 'api.notFound' }));
  }

  private async one(ctx: MemberCtx, id: string): Promise<Sounding> {
    const [row] = await ctx.db.query<SoundingRow[]>(ONE_OF_MINE(ctx.viewer), [...sightOf(ctx.viewer), id]);
    if (!row) throw new Error(`the sounding ${id} is not there`);
    return this.shown(ctx, row);
  }

  private readers(ctx: MemberCtx, grantId: string): Promise<SoundingReader[]> {
    return ctx.db.query<SoundingReader[]>(READERS, [...sightOf(ctx.viewer), grantId]);
  }

  private past(ctx: MemberCtx, grant: GrantRecord): Promise<PastSounding[]> {
    return ctx.db.query<PastSounding[]>(PAST_SOUNDINGS, [...sightOf(ctx.viewer), grant.grantee.id]);
  }

  private tell(ctx: MemberCtx, kind: string, subjectId: string): Promise<void> {
    return this.activity.record(ctx, { kind, subjectId, audienceId: ctx.viewer.partyId });
  }

  private shown(ctx: MemberCtx, { grant, theme, ...row }: SoundingRow): Sounding {
    return { ...row, grant: grant && this.grants.shown(ctx, grant), words: grant && wordsOf(grant.grantee.name, theme) };
  }
}
