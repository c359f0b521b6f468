import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { PartiesModule } from '../parties/parties.module.ts';
import { AllocationsResolver } from './allocations.resolver.ts';
import { AllocationsService } from './allocations.service.ts';
import { GrantWritingService } from './grant-writing.service.ts';
import { GranteesResolver } from './grantees.resolver.ts';
import { GranteesService } from './grantees.service.ts';
import { GrantsResolver } from './grants.resolver.ts';
import { GrantsService } from './grants.service.ts';
import { PoolGrantsResolver } from './pool-grants.resolver.ts';

@Module({
  imports: [ActivityModule, PartiesModule],
  providers: [GrantsResolver, PoolGrantsResolver, GranteesResolver, AllocationsResolver, GrantsService, GranteesService, GrantWritingService, AllocationsService],
  exports: [GrantsService, GranteesService, GrantWritingService, AllocationsService],
})
export class GrantsModule {}
