import { Module } from '@nestjs/common';
import { OrganisationsResolver } from './organisations.resolver.ts';
import { OrganisationsService } from './organisations.service.ts';
import { PartiesService } from './parties.service.ts';

@Module({ providers: [PartiesService, OrganisationsResolver, OrganisationsService], exports: [PartiesService] })
export class PartiesModule {}
