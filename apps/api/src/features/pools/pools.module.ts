import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { PartiesModule } from '../parties/parties.module.ts';
import { ContributionsResolver } from './contributions.resolver.ts';
import { ContributionsService } from './contributions.service.ts';
import { PoolKeepingService } from './pool-keeping.service.ts';
import { PoolsResolver } from './pools.resolver.ts';
import { PoolsService } from './pools.service.ts';

@Module({
  imports: [ActivityModule, PartiesModule],
  providers: [PoolsResolver, ContributionsResolver, PoolsService, PoolKeepingService, ContributionsService],
  exports: [PoolsService],
})
export class PoolsModule {}
