import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { GrantsModule } from '../grants/grants.module.ts';
import { OverlapsModule } from '../overlaps/overlaps.module.ts';
import { CompletenessService } from './completeness.service.ts';
import { FigureKeepingService } from './figure-keeping.service.ts';
import { FiguresResolver } from './figures.resolver.ts';
import { HeatMapService } from './heat-map.service.ts';
import { PortfolioFiguresService } from './portfolio-figures.service.ts';

@Module({
  imports: [ActivityModule, GrantsModule, OverlapsModule],
  providers: [FiguresResolver, HeatMapService, PortfolioFiguresService, CompletenessService, FigureKeepingService],
})
export class FiguresModule {}
