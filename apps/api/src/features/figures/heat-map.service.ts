import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { GrantsService } from '../grants/grants.service.ts';
import { figureCell, heatMapChoice } from './figure.inputs.ts';
import type { FigureCellInput, FigureGrantPage, HeatMap, HeatMapArgs } from './heat-map.model.ts';
import { CELLS, CURRENCIES, GRANTS_BEHIND, YEARS } from './heat-map.queries.ts';
import { heatMapOf, yearsOf, type CellRow, type YearRow } from './heat-map.rules.ts';

interface BehindRow {
  readonly id: string;
  readonly state: string;
  readonly amount: string;
}

/** Where the money stands between pool and partners, of what the viewer sees, and the grants behind each sum. */
@Injectable()
export class HeatMapService {
  constructor(private readonly grants: GrantsService) {}

  async heatMap(ctx: MemberCtx, args: HeatMapArgs): Promise<HeatMap> {
    const { currency: wanted, year, proposals } = readInput(ctx, heatMapChoice, args);
    const counted = [...sightOf(ctx.viewer), proposals];
    const currencies = (await ctx.db.query<{ currency: string }[]>(CURRENCIES, counted)).map(({ currency }) => currency);
    const currency = wanted ?? currencies[0] ?? null;
    const cells = await ctx.db.query<CellRow[]>(CELLS, [...counted, currency, year ?? null]);
    const years = await ctx.db.query<YearRow[]>(YEARS, [...counted, currency]);
    return { currency, currencies, year: year ?? null, ...heatMapOf(cells), years: yearsOf(years) };
  }

  async grantsBehind(ctx: MemberCtx, cell: FigureCellInput, page: PageRequest): Promise<FigureGrantPage> {
    const { currency, year, theme, country, state, proposals } = readInput(ctx, figureCell, cell);
    const asked = [...sightOf(ctx.viewer), proposals ?? true, currency, year ?? null, theme ?? null, country ?? null, state ?? null];
    const [{ rows, total }] = await ctx.db.query<[{ rows: BehindRow[]; total: number }]>(GRANTS_BEHIND, [...asked, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1]);
    const { nodes, next } = pageOf(rows, page, ({ amount, id }) => [amount, id]);
    const grants = new Map((await this.grants.several(ctx, nodes.map(({ id }) => id))).map((grant) => [grant.id, grant]));
    return { nodes: nodes.flatMap(({ id, ...part }) => { const grant = grants.get(id); return grant ? [{ grant, ...part }] : []; }), next, total };
  }
}
