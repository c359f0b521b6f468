import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { ChartersModule } from '../charters/charters.module.ts';
import { GranteesModule } from '../grantees/grantees.module.ts';
import { GrantsModule } from '../grants/grants.module.ts';
import { AnsweringResolver } from './answering.resolver.ts';
import { AnsweringService } from './answering.service.ts';
import { CandidatesService } from './candidates.service.ts';
import { CharterEffectResolver } from './charter-effect.resolver.ts';
import { CharterEffectService } from './charter-effect.service.ts';
import { CharterJudgingService } from './charter-judging.service.ts';
import { ComparableGrantsResolver } from './comparable-grants.resolver.ts';
import { ComparableGrantsService } from './comparable-grants.service.ts';
import { GrantOverlapsResolver } from './grant-overlaps.resolver.ts';
import { GranteePairOverlapsResolver } from './grantee-pair-overlaps.resolver.ts';
import { HandlingService } from './handling.service.ts';
import { ImportOverlapsResolver } from './import-overlaps.resolver.ts';
import { OverlapFindingService } from './overlap-finding.service.ts';
import { OverlapPurgeService } from './overlap-purge.service.ts';
import { OverlapRenewingService } from './overlap-renewing.service.ts';
import { OverlapsResolver } from './overlaps.resolver.ts';
import { OverlapsService } from './overlaps.service.ts';
import { StandingService } from './standing.service.ts';

@Module({
  imports: [ActivityModule, GrantsModule, GranteesModule, ChartersModule],
  providers: [
    OverlapsResolver, GrantOverlapsResolver, GranteePairOverlapsResolver, ImportOverlapsResolver, ComparableGrantsResolver,
    OverlapsService, ComparableGrantsService, CandidatesService, OverlapFindingService, OverlapRenewingService, OverlapPurgeService,
    CharterEffectResolver, CharterEffectService, CharterJudgingService,
    AnsweringResolver, AnsweringService, HandlingService, StandingService,
  ],
  exports: [OverlapsService, OverlapPurgeService],
})
export class OverlapsModule {}
