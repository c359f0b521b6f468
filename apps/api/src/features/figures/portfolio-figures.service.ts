import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import type { GrantPage } from '../grants/grant.model.ts';
import { GrantsService } from '../grants/grants.service.ts';
import type { PartyRef, UnitRef } from '../parties/party.model.ts';
import type { BoldFigure, BoldGrantsInput } from './boldness.model.ts';
import { FIRST_HERE, OWN_AWARDS } from './boldness.queries.ts';
import { judged, yearOfAward, yearsOfAwards, type AwardRow, type FirstHere } from './boldness.rules.ts';
import type { DifferentiationFigure } from './differentiation.model.ts';
import { BESIDE_EACH_OTHER, PARTIES_NAMED, UNITS_NAMED } from './differentiation.queries.ts';
import { besideEachOther, type BesideRow } from './differentiation.rules.ts';
import { boldGrants, figureCurrency } from './figure.inputs.ts';

/** Whose awards are told to the viewer: the pool's to all, a partner's to that partner. */
const DECIDERS = ['pool', 'own'] as const;

/** How unlike the pool's portfolio is to the partners', and how bold the awards are: of what the viewer sees. */
@Injectable()
export class PortfolioFiguresService {
  constructor(private readonly grants: GrantsService) {}

  async differentiation(ctx: MemberCtx, given: string): Promise<DifferentiationFigure[]> {
    const { currency } = readInput(ctx, figureCurrency, { currency: given });
    const figures = besideEachOther(await ctx.db.query<BesideRow[]>(BESIDE_EACH_OTHER, [...sightOf(ctx.viewer), currency]));
    const common = figures.flatMap(({ years }) => years.flatMap((year) => year.common));
    const parties = await this.parties(ctx, [ctx.viewer.partyId, ...common.map(({ grantee }) => grantee)]);
    const units = await this.named<UnitRef>(ctx, UNITS_NAMED, figures.flatMap(({ unit }) => unit ?? []));
    const themes = new Map((await this.grants.themes(ctx)).map(({ code, name }) => [code, name]));
    return figures.map(({ beside, unit, years }) => ({
      beside, partner: beside === 'partners' ? null : (parties.get(ctx.viewer.partyId) ?? null), unit: unit === null ? null : (units.get(unit) ?? null),
      years: years.map((year) => ({ ...year, common: year.common.flatMap(({ grantee: id, theme: code, ...cell }) => {
        const [grantee, theme] = [parties.get(id), themes.get(code)];
        return grantee && theme ? [{ ...cell, grantee, theme }] : [];
      }) })),
    }));
  }

  async boldness(ctx: MemberCtx, given: string): Promise<BoldFigure[]> {
    const { currency } = readInput(ctx, figureCurrency, { currency: given });
    const { rows, firstHere } = await this.awards(ctx);
    const figures = DECIDERS.map((of) => ({ of, years: yearsOfAwards(judged(rows, firstHere, { of, currency })) }));
    const parties = await this.parties(ctx, figures.flatMap(({ years }) => years.flatMap(({ largestId }) => largestId ?? [])));
    return figures.filter(({ of, years }) => of === 'pool' || years.length > 0).map(({ of, years }) => ({
      of, years: years.map(({ largestId, ...year }) => ({ ...year, largest: largestId === null ? null : (parties.get(largestId) ?? null) })),
    }));
  }

  /** The awards behind a figure, the largest first. */
  async boldGrants(ctx: MemberCtx, given: BoldGrantsInput, page: PageRequest): Promise<GrantPage> {
    const { of, currency, year, is } = readInput(ctx, boldGrants, given);
    const { rows, firstHere } = await this.awards(ctx);
    const found = judged(rows, firstHere, { of, currency }).filter((award) => yearOfAward(award) === year && (!is || award.is.has(is)));
    const start = page.after ? found.findIndex(({ id }) => id === page.after?.[0]) + 1 : 0;
    const { nodes, next } = pageOf(found.slice(start, start + page.limit + 1), page, ({ id }) => [id]);
    const grants = new Map((await this.grants.several(ctx, nodes.map(({ id }) => id))).map((grant) => [grant.id, grant]));
    return { nodes: nodes.flatMap(({ id }) => grants.get(id) ?? []), next, total: found.length };
  }

  private async awards(ctx: MemberCtx): Promise<{ rows: AwardRow[]; firstHere: FirstHere[] }> {
    const rows = await ctx.db.query<AwardRow[]>(OWN_AWARDS, sightOf(ctx.viewer));
    return { rows, firstHere: await ctx.db.query<FirstHere[]>(FIRST_HERE, sightOf(ctx.viewer)) };
  }

  private parties(ctx: MemberCtx, ids: readonly string[]): Promise<Map<string, PartyRef>> {
    return this.named<PartyRef>(ctx, PARTIES_NAMED, ids);
  }

  private async named<Ref>(ctx: MemberCtx, statement: string, ids: readonly string[]): Promise<Map<string, Ref>> {
    const rows = await ctx.db.query<{ id: string; ref: Ref }[]>(statement, [ctx.viewer.collaborativeId, ids]);
    return new Map(rows.map(({ id, ref }) => [id, ref]));
  }
}
