import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { ChartersModule } from '../charters/charters.module.ts';
import { GrantsModule } from '../grants/grants.module.ts';
import { GranteesModule } from '../grantees/grantees.module.ts';
import { ImportsModule } from '../imports/imports.module.ts';
import { OverlapsModule } from '../overlaps/overlaps.module.ts';
import { PartiesModule } from '../parties/parties.module.ts';
import { SoundingsModule } from '../soundings/soundings.module.ts';
import { PartingService } from './parting.service.ts';
import { ProtectedRowsService } from './protected-rows.service.ts';
import { ProtectionResolver } from './protection.resolver.ts';
import { ProtectionService } from './protection.service.ts';
import { PurgeService } from './purge.service.ts';
import { ShownNamesService } from './shown-names.service.ts';

@Module({
  imports: [ActivityModule, PartiesModule, GrantsModule, ImportsModule, GranteesModule, ChartersModule, OverlapsModule, SoundingsModule],
  providers: [ProtectionResolver, ProtectionService, PartingService, ProtectedRowsService, ShownNamesService, PurgeService],
  exports: [ProtectionService],
})
export class ProtectionModule {}
