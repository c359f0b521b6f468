import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { todayIn } from '../collaboratives/clock.ts';
import { GrantsService, type GrantRecord } from '../grants/grants.service.ts';
import { AT_MOST } from './answering.inputs.ts';
import { saysOf, type SaidRow } from './answering.rules.ts';
import { overlapFilter } from './overlap.inputs.ts';
import type { Overlap, OverlapFilter, OverlapPage } from './overlap.model.ts';
import { INBOX, INBOX_COUNT, ONE_OVERLAP, OVERLAP_COUNT, OVERLAP_LIST, OVERLAPS_ALIKE, OVERLAPS_OF_GRANTS, OVERLAPS_OF_IMPORT, SEVERAL_OVERLAPS } from './overlap.queries.ts';
import { RANKS_OF_A_GROUP } from './overlap.rules.ts';
import { withThemeNames } from './theme-names.rules.ts';
import { directorsFrom, isConcerned, isDirector, mayAnswer, mayHandle, waitingSince } from './turn.rules.ts';

type Told = 'left' | 'right' | 'answers' | 'viewerCan' | 'mine' | 'directorsFrom';

interface OverlapRow extends Omit<Overlap, Told> {
  readonly leftId: string;
  readonly rightId: string;
  readonly answers: readonly SaidRow[];
  readonly rank: string;
  readonly leftPartyId: string;
  readonly rightPartyId: string;
  readonly openSince: Date;
  readonly shownAt: Date | null;
}

export interface OverlapRecord extends OverlapRow {
  readonly left: GrantRecord;
  readonly right: GrantRecord;
}

/** Lists are counted up to here: more than that nobody counts. */
const COUNTED = 1_000;
const IN_THE_INBOX = 20;

/** Reads overlaps: all of it, counts too, only of what is there for the viewer. */
@Injectable()
export class OverlapsService {
  constructor(private readonly grants: GrantsService) {}

  async page(ctx: MemberCtx, filter: OverlapFilter | null, page: PageRequest): Promise<OverlapPage> {
    const { kind, roleConfusion, state, partyId, mine, changeable } = readInput(ctx, overlapFilter, filter ?? {});
    const narrowed = [...sightOf(ctx.viewer), kind ?? null, roleConfusion ?? null, state ?? null, partyId ?? null, mine ?? null, changeable ?? null, String(RANKS_OF_A_GROUP)];
    const rows = await this.load(ctx, OVERLAP_LIST, [...narrowed, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1]);
    const { nodes, next } = pageOf(rows, page, ({ rank, id }) => [rank, id]);
    return { nodes: await this.shown(ctx, nodes), next, ...(await this.counted(ctx, OVERLAP_COUNT, narrowed)) };
  }

  /** What waits for the viewer: what concerns the own party, the most important first. For directors, what is theirs by now. */
  async inbox(ctx: MemberCtx): Promise<OverlapPage> {
    const waiting = [...sightOf(ctx.viewer), await todayIn(ctx), isDirector(ctx.viewer), waitingSince(ctx.now)];
    const rows = await this.load(ctx, INBOX, [...waiting, IN_THE_INBOX]);
    return { nodes: await this.shown(ctx, rows), next: null, ...(await this.counted(ctx, INBOX_COUNT, waiting)) };
  }

  async one(ctx: MemberCtx, id: string): Promise<Overlap | null> {
    const row = await this.find(ctx, id);
    const [overlap] = row ? await this.shown(ctx, [row]) : [];
    return overlap ?? null;
  }

  async find(ctx: MemberCtx, id: string): Promise<OverlapRecord | null> {
    const [row] = await this.load(ctx, ONE_OVERLAP, [...sightOf(ctx.viewer), id]);
    return row ?? null;
  }

  /** Those of some that are there for the viewer. */
  several(ctx: MemberCtx, ids: readonly string[]): Promise<OverlapRecord[]> {
    return this.load(ctx, SEVERAL_OVERLAPS, [...sightOf(ctx.viewer), ids]);
  }

  /** Open ones like one that is there for the viewer; none like one that is not. */
  async alike(ctx: MemberCtx, id: string, pattern: keyof typeof OVERLAPS_ALIKE) {
    const overlap = await this.find(ctx, id);
    const rows = overlap ? await this.load(ctx, OVERLAPS_ALIKE[pattern], [...sightOf(ctx.viewer), AT_MOST + 1, ...PATTERN[pattern](overlap)]) : [];
    return { nodes: await this.shown(ctx, rows.slice(0, AT_MOST)), more: rows.length > AT_MOST };
  }

  /** The overlaps of each of some grants, in their order. */
  async ofGrants(ctx: MemberCtx, grantIds: readonly string[]): Promise<Overlap[][]> {
    const overlaps = await this.shown(ctx, await this.load(ctx, OVERLAPS_OF_GRANTS, [...sightOf(ctx.viewer), grantIds]));
    return grantIds.map((id) => overlaps.filter(({ left, right }) => left.id === id || right.id === id));
  }

  async countOfImport(ctx: MemberCtx, importId: string): Promise<number> {
    const [{ total }] = await ctx.db.query<[{ total: number }]>(OVERLAPS_OF_IMPORT, [...sightOf(ctx.viewer), importId]);
    return total;
  }

  /** Between pool and partner, the pool's grant stands on the left. */
  async shown(ctx: MemberCtx, rows: readonly OverlapRecord[]): Promise<Overlap[]> {
    const today = rows.some(({ snoozedUntil }) => snoozedUntil) ? await todayIn(ctx) : '';
    const themes = new Map(rows.length === 0 ? [] : (await this.grants.themes(ctx)).map(({ name }) => [name.en, name[ctx.language]]));
    return rows.map(({ left, right, answers, ...row }) => {
      const [one, other] = right.vehicle === 'pooled' && left.vehicle !== 'pooled' ? [right, left] : [left, right];
      return {
        ...row, sentence: withThemeNames(row.sentence, themes), evidence: row.evidence.map((line) => ({ ...line, message: withThemeNames(line.message, themes) })),
        left: this.grants.shown(ctx, one), right: this.grants.shown(ctx, other), answers: answers.map((said) => ({ ...said, says: saysOf(said) })),
        ...laidAside(row, today), mine: isConcerned(ctx.viewer, row), directorsFrom: directorsFrom(row),
        viewerCan: [abilityOf('overlaps.answer', mayAnswer(ctx.viewer, row, ctx.now)), abilityOf('overlaps.handle', mayHandle(ctx.viewer, row))],
      };
    });
  }

  /** Overlaps with their grants; one of which a grant went meanwhile is not there any more. */
  private async load(ctx: MemberCtx, statement: string, values: readonly unknown[]): Promise<OverlapRecord[]> {
    const rows = await ctx.db.query<OverlapRow[]>(statement, [...values]);
    const grants = await this.grants.records(ctx, [...new Set(rows.flatMap(({ leftId, rightId }) => [leftId, rightId]))]);
    return rows.flatMap((row) => {
      const [left, right] = [grants.get(row.leftId), grants.get(row.rightId)];
      return left && right ? [{ ...row, left, right }] : [];
    });
  }

  private async counted(ctx: MemberCtx, statement: string, values: readonly unknown[]): Promise<{ total: number; more: boolean }> {
    const [{ total }] = await ctx.db.query<[{ total: number }]>(statement, [...values, COUNTED + 1]);
    return { total: Math.min(total, COUNTED), more: total > COUNTED };
  }
}

/** What of an overlap makes others like it. */
const PATTERN: Readonly<Record<keyof typeof OVERLAPS_ALIKE, (overlap: OverlapRecord) => unknown[]>> = {
  deciders: ({ kind, leftPartyId, rightPartyId }) => [kind, leftPartyId, rightPartyId],
  grantee: ({ left, right }) => [[left.grantee.id, right.grantee.id]],
  programme: ({ left, right }) => {
    const pooled = left.pool ? left : right;
    return [pooled.pool?.id ?? null, pooled.programmes];
  },
};

/** Laid aside until a day that is still to come; once it has come, it is back and says why. */
function laidAside({ state, returned, snoozedUntil }: Pick<OverlapRecord, 'state' | 'returned' | 'snoozedUntil'>, today: string): Pick<Overlap, 'returned' | 'snoozedUntil'> {
  if (!snoozedUntil || snoozedUntil > today) return { returned, snoozedUntil };
  return { snoozedUntil: null, returned: state === 'open' ? [...returned, { key: 'api.overlaps.returned.date', values: { date: snoozedUntil } }] : returned };
}
