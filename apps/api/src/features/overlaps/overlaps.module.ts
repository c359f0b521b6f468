import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { GrantsModule } from '../grants/grants.module.ts';
import { AnsweringResolver } from './answering.resolver.ts';
import { AnsweringService } from './answering.service.ts';
import { ComparableGrantsResolver } from './comparable-grants.resolver.ts';
import { ComparableGrantsService } from './comparable-grants.service.ts';
import { GrantOverlapsResolver } from './grant-overlaps.resolver.ts';
import { HandlingService } from './handling.service.ts';
import { ImportOverlapsResolver } from './import-overlaps.resolver.ts';
import { OverlapFindingService } from './overlap-finding.service.ts';
import { OverlapPurgeService } from './overlap-purge.service.ts';
import { OverlapsResolver } from './overlaps.resolver.ts';
import { OverlapsService } from './overlaps.service.ts';
import { StandingService } from './standing.service.ts';

@Module({
  imports: [ActivityModule, GrantsModule],
  providers: [
    OverlapsResolver, GrantOverlapsResolver, ImportOverlapsResolver, ComparableGrantsResolver, OverlapsService, ComparableGrantsService, OverlapFindingService, OverlapPurgeService,
    AnsweringResolver, AnsweringService, HandlingService, StandingService,
  ],
  exports: [OverlapsService, OverlapPurgeService],
})
export class OverlapsModule {}
