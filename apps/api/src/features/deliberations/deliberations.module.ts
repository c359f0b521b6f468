import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { DeliberationsResolver } from './deliberations.resolver.ts';
import { DeliberationsService } from './deliberations.service.ts';

@Module({ imports: [ActivityModule], providers: [DeliberationsResolver, DeliberationsService], exports: [DeliberationsService] })
export class DeliberationsModule {}
