import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { DeliberationOpeningService } from './deliberation-opening.service.ts';
import { DeliberationsResolver } from './deliberations.resolver.ts';
import { DeliberationsService } from './deliberations.service.ts';

@Module({ imports: [ActivityModule], providers: [DeliberationsResolver, DeliberationsService, DeliberationOpeningService], exports: [DeliberationsService, DeliberationOpeningService] })
export class DeliberationsModule {}
