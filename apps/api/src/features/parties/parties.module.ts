import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { OrganisationWritingService } from './organisation-writing.service.ts';
import { OrganisationsResolver } from './organisations.resolver.ts';
import { OrganisationsService } from './organisations.service.ts';
import { CodeNamesService } from './code-names.service.ts';
import { PartiesService } from './parties.service.ts';
import { PartnersService } from './partners.service.ts';

@Module({
  imports: [ActivityModule],
  providers: [PartiesService, CodeNamesService, OrganisationsResolver, OrganisationsService, OrganisationWritingService, PartnersService],
  exports: [PartiesService, CodeNamesService],
})
export class PartiesModule {}
