import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { GrantsModule } from '../grants/grants.module.ts';
import { GranteeFindingService } from './grantee-finding.service.ts';
import { GranteeGroupingService } from './grantee-grouping.service.ts';
import { GranteeJudgingService } from './grantee-judging.service.ts';
import { GranteePairsResolver } from './grantee-pairs.resolver.ts';
import { GranteePairsService } from './grantee-pairs.service.ts';
import { GranteePartsResolver } from './grantee-parts.resolver.ts';
import { GranteePurgeService } from './grantee-purge.service.ts';
import { GranteeSaidService } from './grantee-said.service.ts';
import { GranteeVerdictsService } from './grantee-verdicts.service.ts';

@Module({
  imports: [ActivityModule, GrantsModule],
  providers: [
    GranteePairsResolver, GranteePartsResolver, GranteePairsService, GranteeVerdictsService, GranteeJudgingService, GranteeFindingService,
    GranteeGroupingService, GranteeSaidService, GranteePurgeService,
  ],
  exports: [GranteeFindingService, GranteeVerdictsService, GranteeSaidService, GranteePurgeService],
})
export class GranteesModule {}
