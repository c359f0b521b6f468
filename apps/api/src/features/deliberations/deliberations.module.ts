import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { PhasesModule } from '../phases/phases.module.ts';
import { DeliberationOpeningService } from './deliberation-opening.service.ts';
import { DeliberationsResolver } from './deliberations.resolver.ts';
import { DeliberationsService } from './deliberations.service.ts';
import { OptionDossierService } from './option-dossier.service.ts';
import { OptionsResolver } from './options.resolver.ts';
import { OptionsService } from './options.service.ts';
import { PositionsService } from './positions.service.ts';

@Module({
  imports: [ActivityModule, PhasesModule],
  providers: [
    DeliberationsResolver, OptionsResolver, DeliberationsService, DeliberationOpeningService, OptionsService, OptionDossierService, PositionsService,
  ],
  exports: [DeliberationsService, DeliberationOpeningService],
})
export class DeliberationsModule {}
