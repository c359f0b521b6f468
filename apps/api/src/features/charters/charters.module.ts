import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { GrantsModule } from '../grants/grants.module.ts';
import { CharterAdoptionService } from './charter-adoption.service.ts';
import { CharterFlagsService } from './charter-flags.service.ts';
import { CharterPasses } from './charter-passes.ts';
import { CharterWritingService } from './charter-writing.service.ts';
import { ChartersResolver, GrantCharterResolver } from './charters.resolver.ts';
import { ChartersService } from './charters.service.ts';

@Module({
  imports: [ActivityModule, GrantsModule],
  providers: [ChartersResolver, GrantCharterResolver, ChartersService, CharterWritingService, CharterFlagsService, CharterAdoptionService, CharterPasses],
  exports: [ChartersService, CharterFlagsService, CharterAdoptionService, CharterPasses],
})
export class ChartersModule {}
