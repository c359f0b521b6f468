import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { OrganisationWritingService } from './organisation-writing.service.ts';
import { OrganisationsResolver } from './organisations.resolver.ts';
import { OrganisationsService } from './organisations.service.ts';
import { PartiesService } from './parties.service.ts';
import { PartnersService } from './partners.service.ts';

@Module({
  imports: [ActivityModule],
  providers: [PartiesService, OrganisationsResolver, OrganisationsService, OrganisationWritingService, PartnersService],
  exports: [PartiesService],
})
export class PartiesModule {}
