import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { GrantPage } from '../grants/grant.model.ts';
import { BoldFigure, BoldGrantsInput } from './boldness.model.ts';
import { Completeness, CompletenessResult, FigureQuotation } from './completeness.model.ts';
import { CompletenessService } from './completeness.service.ts';
import { DifferentiationFigure } from './differentiation.model.ts';
import { FigureCellInput, FigureGrantPage, HeatMap, HeatMapArgs } from './heat-map.model.ts';
import { HeatMapService } from './heat-map.service.ts';
import { PortfolioFiguresService } from './portfolio-figures.service.ts';

const CURRENCY = { type: () => String, description: 'ISO 4217.' } as const;

@Resolver()
export class FiguresResolver {
  constructor(private readonly heat: HeatMapService, private readonly figures: PortfolioFiguresService, private readonly completeness: CompletenessService) {}

  @Access('workspace.read')
  @Query(() => HeatMap, { description: 'Theme × country, with the money of each state, and the trend over the years.' })
  heatMap(@Context() ctx: MemberCtx, @Args() args: HeatMapArgs): Promise<HeatMap> {
    return this.heat.heatMap(ctx, args);
  }

  @Access('workspace.read')
  @Query(() => FigureGrantPage, { description: 'The grants behind a cell, the largest part first.' })
  figureGrants(@Context() ctx: MemberCtx, @Args('cell', { type: () => FigureCellInput }) cell: FigureCellInput, @Args() page: PageArgs): Promise<FigureGrantPage> {
    return this.heat.grantsBehind(ctx, cell, pageRequest(ctx, page, 2));
  }

  @Access('workspace.read')
  @Query(() => [DifferentiationFigure], { description: 'How unlike the pool\'s portfolio is: to all partners\' together, of what is shared, for all; to the viewer\'s own party and its units, for that party.' })
  differentiation(@Context() ctx: MemberCtx, @Args('currency', CURRENCY) currency: string): Promise<DifferentiationFigure[]> {
    return this.figures.differentiation(ctx, currency);
  }

  @Access('workspace.read')
  @Query(() => [BoldFigure], { description: 'How bold the awards are: the pool\'s for all, a partner\'s for that partner.' })
  boldness(@Context() ctx: MemberCtx, @Args('currency', CURRENCY) currency: string): Promise<BoldFigure[]> {
    return this.figures.boldness(ctx, currency);
  }

  @Access('workspace.read')
  @Query(() => GrantPage, { description: 'The awards behind a figure of boldness.' })
  boldGrants(@Context() ctx: MemberCtx, @Args('of', { type: () => BoldGrantsInput }) of: BoldGrantsInput, @Args() page: PageArgs): Promise<GrantPage> {
    return this.figures.boldGrants(ctx, of, pageRequest(ctx, page, 1));
  }

  @Access('workspace.read')
  @Query(() => [Completeness], { description: 'What the figures stand on: pools first, then partners.' })
  portfolioCompleteness(@Context() ctx: MemberCtx): Promise<Completeness[]> {
    return this.completeness.all(ctx);
  }

  @Access('workspace.read')
  @Query(() => [FigureQuotation], { description: 'The sentences of the collaborative\'s sources that the figures answer.' })
  figureQuotations(@Context() ctx: MemberCtx): Promise<FigureQuotation[]> {
    return this.completeness.quotations(ctx);
  }

  @Access('figures.claim')
  @Mutation(() => CompletenessResult, { description: 'The viewer\'s party says whether all of its grants are here: complete or partial, as of a day.' })
  claimCompleteness(
    @Context() ctx: MemberCtx, @Args('extent', { type: () => String }) extent: string, @Args('asOf', { type: () => DateScalar }) asOf: string,
  ): Promise<Completeness | Refused> {
    return this.completeness.claim(ctx, { extent, asOf });
  }
}
